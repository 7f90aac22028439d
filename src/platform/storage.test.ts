import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { play } from '../testing/fake-browser.ts';
import { readStored, writeStored } from './storage.ts';

beforeEach(() => play.reset());
afterEach(() => vi.useRealTimers());

test('what was written is read, and a key that holds nothing is left out', async () => {
  await writeStored('local', { a: 1 });
  expect(await readStored('local', ['a', 'b'])).toEqual({ a: 1 });
  expect(await readStored('session', ['a'])).toEqual({});
});

test('storage that hangs is given up after two seconds', async () => {
  vi.useFakeTimers();
  play.state.storage = () => new Promise(() => {});
  const reading = readStored('local', ['a']).then(
    () => 'read',
    () => 'given up',
  );
  await vi.advanceTimersByTimeAsync(1_999);
  expect(await Promise.race([reading, Promise.resolve('waiting')])).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toBe('given up');
});
