import { beforeEach, expect, it } from 'vitest';
import { isFirstRun } from './first-run.ts';

beforeEach(() => {
  globalThis.parallaxIsHere = undefined;
});

it('lets one script run, however often it is injected', () => {
  expect([1, 2, 3].map(() => isFirstRun(() => true))).toEqual([true, false, false]);
});

it('lets a script run in place of one that an update left behind', () => {
  let alive = true;
  expect(isFirstRun(() => alive)).toBe(true);
  alive = false;
  expect(isFirstRun(() => true)).toBe(true);
});
