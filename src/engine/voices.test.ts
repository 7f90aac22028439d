import { describe, expect, it } from 'vitest';
import { compareWith, read } from '../testing/engine-pack.ts';
import { voiceOf, voiceOfAll } from './voices.ts';

describe('who says a sentence', () => {
  it.each([
    ['The harbour closed at noon.', 'own', ''],
    ['The figures suggest that trade grew.', 'own', ''],
    [
      'Harbour Minister Ada Lund said that the harbour closed at noon.',
      'person',
      'Harbour Minister Ada Lund',
    ],
    ['The harbour closed at noon, Solant said.', 'person', 'Solant'],
    ['Corwin called the talks "frank and useful".', 'person', 'Corwin'],
    ['The harbour closed at noon, an official statement said.', 'statement', 'official statement'],
    [
      'A spokesperson for the workers said that the harbour closed.',
      'statement',
      'spokesperson for the workers',
    ],
    [
      'According to the Drevian Harbour Ministry, the harbour closed at noon.',
      'statement',
      'Drevian Harbour Ministry',
    ],
    ['Analysts say that the harbour could close for a year.', 'unnamed', 'analysts'],
    ['Drevian officials said that the harbour closed at noon.', 'unnamed', 'Drevian officials'],
    [
      'Two people briefed on the matter said that the harbour would close.',
      'unnamed',
      'two people briefed on the matter',
    ],
  ])('%s', (text, by, words) => {
    expect(voiceOf(read(text))).toEqual({ by, words });
  });

  it('is anybody but the writer where one of several sentences has a speaker', () => {
    const [flat, said] = [read('The harbour closed.'), read('It will open on Monday, Solant said.')];
    expect(voiceOfAll([flat, said])).toEqual({ by: 'person', words: 'Solant' });
    expect(voiceOfAll([flat])).toEqual({ by: 'own', words: '' });
  });

  it('comes with the report that says it, and is left out where it is silent', () => {
    const statement = 'The storm sank nine ferries, analysts said.';
    expect(compareWith(statement, 'The storm sank nine ferries.').voice).toEqual({
      by: 'unnamed',
      words: 'analysts',
    });
    expect(compareWith(statement, 'The storm sank seven ferries.').voice?.by).toBe('unnamed');
    expect(compareWith(statement, 'A choir sang.').voice).toBeNull();
  });
});
