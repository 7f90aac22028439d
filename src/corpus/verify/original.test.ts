import { describe, expect, it } from 'vitest';
import { readOriginal, resolveLocator } from './original.ts';

const ORIGINAL = readOriginal(`
  Ferries stopped on Monday, said  S. Lund of the port.
  “Nobody sails,” she added. Ferries stopped in 2019 too – for
`);

function passage(start: string, end: string): string {
  const found = resolveLocator(ORIGINAL, { start, end });
  return found.ok ? ORIGINAL.text.slice(found.passage.start, found.passage.end) : found.problem;
}

describe('readOriginal', () => {
  it('keeps paragraphs apart, collapses white space and writes marks in one way', () => {
    expect(ORIGINAL.text).toBe(
      'Ferries stopped on Monday, said S. Lund of the port.\n"Nobody sails," she added. Ferries stopped in 2019 too - for',
    );
  });

  it('splits into sentences, not after an initial', () => {
    const sentences = ORIGINAL.sentences.map(({ start, end }) => ORIGINAL.text.slice(start, end));
    expect(sentences).toEqual([
      'Ferries stopped on Monday, said S. Lund of the port.',
      '"Nobody sails," she added.',
      'Ferries stopped in 2019 too - for',
    ]);
  });

  it('takes no sentence from lines without letters or figures', () => {
    expect(readOriginal('![]() |\n| --- |').sentences).toEqual([]);
  });
});

describe('resolveLocator', () => {
  it('finds the passage whatever the marks and white space', () => {
    expect(passage('said   S. Lund', 'the port')).toBe('said S. Lund of the port');
    expect(passage('"Nobody sails,"', 'she added')).toBe('"Nobody sails," she added');
    expect(passage('‘Nobody sails', 'she added')).toMatch(/stand nowhere in the original$/);
  });

  it('ends at the nearest last words', () => {
    expect(passage('Ferries stopped on', 'of the')).toBe('Ferries stopped on Monday, said S. Lund of the');
  });

  it('refuses first words that stand twice, and says how often', () => {
    expect(passage('Ferries stopped', 'too')).toBe(
      'the first words "Ferries stopped" stand 2 times; take more of them',
    );
  });

  it('refuses last words that stand only before the first', () => {
    expect(passage('stopped in 2019', 'the port')).toBe(
      'the last words "the port" stand nowhere after the first words',
    );
  });

  it('finds whole words only', () => {
    expect(passage('erries stopped on', 'the port')).toMatch(/stand nowhere/);
    expect(passage('Ferries stopped on', 'of the por')).toMatch(/stand nowhere/);
  });
});
