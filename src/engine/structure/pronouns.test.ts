import { describe, expect, it } from 'vitest';
import { read } from '../../testing/engine-pack.ts';

const persons = (text: string, subject?: string): string[] =>
  read(text, subject === undefined ? {} : { subject })
    .names.filter(({ pronoun }) => pronoun)
    .map(({ key }) => key);

describe('a pronoun', () => {
  it.each([
    [
      '"he" is the first person named before it',
      'Solant told Corwin that she would sail.',
      ['e:Mira Solant'],
    ],
    ['"him" is the other one', 'Solant met Corwin and gave him cheese.', ['e:Jonas Corwin']],
    ['"him" with one person named stays open', 'Solant said the king had called him.', []],
    ['what comes after it is not looked at', 'He slept while Corwin sang.', []],
    ['a place is nobody', 'Kessia slept and he sang.', []],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it('that begins a sentence is the person of the sentence before', () => {
    expect(persons('He will sail on Monday.', 'e:Jonas Corwin')).toEqual(['e:Jonas Corwin']);
    expect(persons('He will sail on Monday.')).toEqual([]);
  });
});
