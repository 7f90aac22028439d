import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { english } from '../languages/en/index.ts';
import { tokenise } from '../tokens.ts';
import { packTokens, unpackTokens } from './tokens.ts';

const back = (text: string) => {
  const tokens = tokenise(text, english.irregular);
  return { tokens, again: unpackTokens(text, packTokens(text, tokens), english.irregular) };
};

describe('tokens', () => {
  it.each([
    'Corwin rang the ferry office.',
    ' “It’s the U.S. – and Kessia’s – 45-minute call,”  she said…',
    'Ko\u0308ln paid 142\u00a0000 crowns, \u{1f6a2} and 1.2bn more',
    '',
  ])('come back as they were read from %j', (text) => {
    const { tokens, again } = back(text);
    expect(again).toEqual(tokens);
  });

  it('come back as they were read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { tokens, again } = back(text);
        expect(again).toEqual(tokens);
      }),
      runs(),
    );
  });

  it('take about a character each where nothing is out of the way', () => {
    const text = 'Nine ferries left the port of Lund before the storm';
    const { places, written } = packTokens(text, tokenise(text, english.irregular));
    expect(places.length).toBe(10);
    expect(written).toEqual([]);
  });
});
