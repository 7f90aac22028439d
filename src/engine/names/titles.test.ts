import { describe, expect, it } from 'vitest';
import { harbourNames } from '../../testing/engine-pack.ts';
import { english } from '../languages/en/index.ts';
import { tokenise } from '../tokens.ts';
import { titleAt } from './titles.ts';

const context = { language: english, names: harbourNames };

describe('a title', () => {
  it.each([
    ['prime minister of Norway', 'prime minister', 'p:norway'],
    ['Norwegian prime minister', 'prime minister', 'p:norway'],
    ['PM of Norway', 'prime minister', 'p:norway'],
    ['US Secretary of State', 'secretary of state', 'p:united states'],
    ['harbours minister', 'harbours minister', null],
    ['deputy harbours minister', 'deputy harbours minister', null],
    ['former harbours minister', 'harbours minister', null],
  ])('%s', (text, title, of) => {
    const tokens = tokenise(text, english.irregular);
    expect(titleAt(tokens, 0, context)).toEqual({ title, of, range: { from: 0, to: tokens.length } });
  });

  it.each(['harbour wall', 'the minister', 'newly built', 'secret'])('is none: %s', (text) => {
    expect(titleAt(tokenise(text, english.irregular), 0, context)).toBeUndefined();
  });
});
