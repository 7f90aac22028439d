import { describe, expect, it } from 'vitest';
import { harbour } from '../testing/engine-pack.ts';
import { analyse } from './analyse.ts';
import { english } from './languages/en/index.ts';
import { PackNames } from './pack-names.ts';

const keys = (names: PackNames, text: string): string[] =>
  analyse(text, { language: english, names, published: null }).names.map(({ key }) => key);

function taught(...texts: string[]): PackNames {
  const names = new PackNames(harbour, english);
  for (const text of texts)
    for (const name of analyse(text, { language: english, names, published: null }).names) names.learn(name);
  return names;
}

describe('the names of a pack', () => {
  const names = taught();

  it.each([
    ['the whole name', 'Mira Solant sailed.', ['e:Mira Solant']],
    ['the surname of a person', 'Solant sailed.', ['e:Mira Solant']],
    ['an alias', 'Kessians sailed.', ['e:Kessia']],
    ['a thing in small letters', 'the harbour treaty holds', ['e:Varno Harbour Treaty']],
    ['no person in small letters', 'the solant wind blew', []],
  ])('are found by %s', (_, text, expected) => {
    expect(keys(names, text)).toEqual(expected);
  });

  it('know the event', () => {
    expect(names.eventDay).toBe(Date.UTC(2024, 4, 14) / 86_400_000);
    expect([...names.acts]).toEqual(['meet', 'talk']);
    expect([...names.participants]).toEqual(['e:Mira Solant', 'e:Jonas Corwin']);
  });
});

describe('a role', () => {
  it('is its holder once the pack has called somebody so', () => {
    const sentence = 'The Norwegian fisheries minister sang.';
    expect(keys(taught(), sentence)).toEqual(['p:norway']);
    expect(keys(taught('Norwegian fisheries minister Edda Lorne sang.'), sentence)).toEqual(['n:edda lorne']);
  });

  it('with two holders stays open', () => {
    const names = taught('Fisheries minister Edda Lorne sang.', 'Fisheries minister Ivo Brandt slept.');
    expect(keys(names, 'The fisheries minister sang.')).toEqual([]);
    expect(names.holders('fisheries minister', null)).toEqual(['n:edda lorne', 'n:ivo brandt']);
  });

  it('says whose place a person speaks for', () => {
    const names = taught('Norwegian prime minister Mira Solant sang.');
    expect(names.placeOf('e:Mira Solant')).toBe('p:norway');
    expect(names.participantOf('p:norway')).toBe('e:Mira Solant');
    expect(names.participantOf(null)).toBeUndefined();
    expect([...names.parties]).toEqual(['p:norway']);
  });
});
