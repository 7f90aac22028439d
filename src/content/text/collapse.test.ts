import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { collapse } from './collapse.ts';

const cases: [string, string[], string][] = [
  ['runs of white space are one space', ['The dam \n\t was   closed.'], 'The dam was closed.'],
  ['no white space at the ends', ['  The dam. ', ' '], 'The dam.'],
  ['a run across pieces is one space', ['The dam ', ' was'], 'The dam was'],
  ['pieces without white space join', ['dam', 's'], 'dams'],
  ['a no-break space is white space', ['8\u00a0million'], '8 million'],
  ['soft hyphens and zero-width spaces go', ['wa\u00adter\u200b\ufeff'], 'water'],
  ['joiners of Indic script stay', ['क्\u200dष'], 'क्\u200dष'],
  ['nothing', [], ''],
];

describe('collapse', () => {
  it.each(cases)('%s', (_, pieces, expected) => {
    expect(collapse(pieces).text).toBe(expected);
  });

  it('stops at the limit', () => {
    expect(collapse(['abc', 'def'], 4).text).toBe('abcd');
  });

  it.each([0, 1, 2, 3, 5, 8])('is the beginning of the whole when it stops at %i', (limit) => {
    const pieces = ['a  b ', 'c d', ' e'];
    expect(collapse(pieces, limit).text).toBe('a b c d e'.slice(0, limit));
    expect(collapse(pieces, limit).at(limit)).toBeUndefined();
  });

  it('leads back from every character to where it stood', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00ad', '\u00a0', 'é', '😀') });
    fc.assert(
      fc.property(fc.array(part), (pieces) => {
        const { text, at } = collapse(pieces);
        for (let index = 0; index < text.length; index++) {
          const place = at(index);
          const original = pieces[place?.piece ?? -1]?.charAt(place?.offset ?? -1);
          if (text[index] === ' ') expect(original).toMatch(/\s/);
          else expect(original).toBe(text[index]);
        }
        expect(at(text.length)).toBeUndefined();
        expect(text).toBe(
          pieces
            .join('')
            .replace(/\u00ad/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        );
      }),
      runs(),
    );
  });
});
