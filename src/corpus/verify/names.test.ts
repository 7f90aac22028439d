import { describe, expect, it } from 'vitest';
import { nameBook, namesOf, refersBack } from './names.ts';

const BOOK = nameBook({
  id: 'e',
  title: 'e',
  date: '2024-03-04',
  participants: [{ name: 'Mara Olsen', aliases: ['Olsen', 'Prime Minister Olsen'] }],
  terms: ['ferry'],
  names: [
    { name: 'Norway', aliases: ['Norwegian'] },
    { name: 'Norway Ferry Pact', kind: 'thing' },
  ],
});

function names(sentence: string): Record<string, string[]> {
  const { known, within, other } = namesOf(sentence, BOOK);
  return { known: [...known], within: [...within], other: [...other] };
}

describe('namesOf', () => {
  it('resolves aliases, the longest first', () => {
    expect(names('Then Prime Minister Olsen met Norwegian crews')).toMatchObject({
      known: ['Mara Olsen', 'Norway'],
      other: [],
    });
  });

  it('finds the names inside a longer name apart', () => {
    expect(names('the Norway Ferry Pact')).toEqual({
      known: ['Norway Ferry Pact'],
      within: ['Norway Ferry Pact', 'Norway'],
      other: [],
    });
  });

  it('takes further capitalised words for names, but not the first of the sentence', () => {
    expect(names('Yesterday the Harbour Board met')).toMatchObject({
      known: [],
      other: ['Harbour', 'Board'],
    });
  });
});

describe('refersBack', () => {
  it.each(['both leaders spoke', 'It sailed', 'their visit', 'the phone call ended'])(
    'yes: %s',
    (passage) => {
      expect(refersBack(passage)).toBe(true);
    },
  );

  it.each(['the US imposed tariffs', 'ferries stopped on Monday', 'under new leadership'])(
    'no: %s',
    (passage) => {
      expect(refersBack(passage)).toBe(false);
    },
  );
});
