import { expect, test } from 'vitest';
import { closestLanguage } from './closest-language.ts';

test.each([
  ['hi-IN', 'hi'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['', 'en'],
])('%s is answered in %s', (tag, language) => {
  expect(closestLanguage(tag, ['en', 'hi'])).toBe(language);
});
