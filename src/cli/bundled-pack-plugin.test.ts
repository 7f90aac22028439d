import { expect, test } from 'vitest';
import { readSeeds } from '../corpus/read-seeds.ts';
import { bundledPack, toModule } from './bundled-pack-plugin.ts';

const { define, plugin } = bundledPack();

test('the gate of the bundled event is a constant that the content script can make an expression of', () => {
  const source: unknown = JSON.parse(define.__EVENT_GATE__ ?? 'null');
  const gate = new RegExp(String(source), 'iu');
  const seeds = readSeeds('seeds');
  const [first, second] = seeds.ok ? seeds.pack.event.participants : [];
  expect(gate.test(`${first?.name} rang ${second?.name} and their phone call was short.`)).toBe(true);
  expect(gate.test(`${first?.name} opened a bridge over the river.`)).toBe(false);
});

test('only the bundled pack is taken over, under a name that no file has', () => {
  expect(Reflect.apply(Object(plugin.resolveId), undefined, ['virtual:bundled-pack'])).toBe(
    '\0virtual:bundled-pack',
  );
  expect(Reflect.apply(Object(plugin.resolveId), undefined, ['./other.ts'])).toBeUndefined();
});

test('the module reads back what was compiled, whatever characters it holds', async () => {
  const value = { text: `"quoted" \\ \`tick\` \${x} </script> \u2028 नमस्ते`, list: [1, null, true] };
  const url = `data:text/javascript,${encodeURIComponent(toModule(value))}`;
  const { readBundledPack } = await import(/* @vite-ignore */ url);
  expect(readBundledPack()).toEqual(value);
});
