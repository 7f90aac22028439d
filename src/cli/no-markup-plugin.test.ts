import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { toTextOnly } from './no-markup-plugin.ts';

const preact = new URL(
  'dist/preact.mjs',
  `file://${createRequire(import.meta.url).resolve('preact/package.json')}`,
);

test('the Preact that is installed loses its one way to write markup', () => {
  const code = readFileSync(preact, 'utf8');
  expect(code).toMatch(/\.innerHTML\s*=[^=]/);
  const without = toTextOnly(code);
  expect(without).not.toMatch(/\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/);
  expect(without.length - code.length).toBe('textContent'.length - 'innerHTML'.length);
});

test('a Preact that writes markup elsewhere stops the build', () => {
  expect(() => toTextOnly('const a = 1;')).toThrow('0 places');
  expect(() => toTextOnly('a.innerHTML=b.__html;c.innerHTML = d.__html')).toThrow('2 places');
});
