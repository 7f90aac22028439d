import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { type Mark, toSegments } from './to-segments.ts';

const clash = (start: number, end: number): Mark => ({ span: { start, end }, style: 'clash' });
const note = (start: number, end: number): Mark => ({ span: { start, end }, style: 'note' });

describe('toSegments', () => {
  it('leaves a text without marks whole', () => {
    expect(toSegments('on Friday', [])).toEqual([{ text: 'on Friday' }]);
  });

  it('cuts at both ends of a mark', () => {
    expect(toSegments('it was on Friday.', [clash(7, 16)])).toEqual([
      { text: 'it was ' },
      { text: 'on Friday', style: 'clash' },
      { text: '.' },
    ]);
  });

  it('lets a clash outrank a note where they overlap', () => {
    expect(toSegments('abcdef', [note(0, 4), clash(2, 6)])).toEqual([
      { text: 'ab', style: 'note' },
      { text: 'cdef', style: 'clash' },
    ]);
  });

  it('draws the same mark of two reports once', () => {
    expect(toSegments('abc', [clash(0, 2), clash(0, 2), clash(1, 2)])).toEqual([
      { text: 'ab', style: 'clash' },
      { text: 'c' },
    ]);
  });

  it('passes over marks that are empty, turned round or outside', () => {
    expect(toSegments('abc', [clash(1, 1), clash(2, 1), clash(7, 9)])).toEqual([{ text: 'abc' }]);
  });

  it('gives the text back when joined, whatever the marks', () => {
    const marks = fc.array(
      fc.record({
        span: fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) }),
        style: fc.constantFrom('clash' as const, 'note' as const),
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), marks, (text, list) => {
        const segments = toSegments(text, list);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const [index, segment] of segments.entries()) {
          expect(segment.style === segments[index + 1]?.style && index + 1 < segments.length).toBe(false);
        }
      }),
      runs(),
    );
  });
});
