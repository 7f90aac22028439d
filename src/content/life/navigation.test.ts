import { describe, expect, it } from 'vitest';
import { toPageAddress } from './navigation.ts';

const cases: [string, string, boolean][] = [
  ['a place in the page', 'https://news.example/a#two', true],
  ['an empty fragment', 'https://news.example/a#', true],
  ['another path', 'https://news.example/b', false],
  ['another query', 'https://news.example/a?page=2', false],
  ['a fragment that is a path', 'https://news.example/a#/two', false],
  ['a fragment with an exclamation mark', 'https://news.example/a#!two', false],
];

describe('toPageAddress', () => {
  it.each(cases)('%s', (_, url, same) => {
    expect(toPageAddress(url) === toPageAddress('https://news.example/a')).toBe(same);
  });
});
