import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleLazily } from './content-script-plugin.ts';

const settings = { define: {}, target: 'chrome127', minify: 'oxc' } as const;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parallax-lazy-'));
  writeFileSync(
    path.join(folder, 'main.ts'),
    `ran.push('main'); globalThis.go = () => import('./rest.ts').then(({ answer }) => answer());`,
  );
  writeFileSync(
    path.join(folder, 'rest.ts'),
    `ran.push('rest'); const held = ['an', 'answer']; export const answer = () => held.join(' ');`,
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

test('what is imported dynamically runs when it is asked for, once', async () => {
  const { code } = await bundleLazily(path.join(folder, 'main.ts'), settings);
  const world: { ran: string[]; go?: () => Promise<string> } = { ran: [] };
  runInNewContext(code, world);
  expect(world.ran).toEqual(['main']);
  expect(await world.go?.()).toBe('an answer');
  expect(await world.go?.()).toBe('an answer');
  expect(world.ran).toEqual(['main', 'rest']);
});

test('until then the browser has no reason to compile it: it is in a declared function', async () => {
  const { code } = await bundleLazily(path.join(folder, 'main.ts'), settings);
  const [before, declared] = code.split(/\bfunction \w+\(\)\s*\{\s*return ?\(function\(/);
  expect(before).not.toContain('rest');
  expect(declared).toContain('rest');
});
