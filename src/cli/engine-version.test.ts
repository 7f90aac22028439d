import { expect, test } from 'vitest';
import { readEngineVersion } from './engine-version.ts';

test('names the release and the engine, the same every time', () => {
  expect(readEngineVersion()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
  expect(readEngineVersion()).toBe(readEngineVersion());
});
