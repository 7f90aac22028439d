import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyQuantity, quantityLines, tokensOf } from '../../testing/facts.ts';
import { runs } from '../../testing/runs.ts';
import { dateOf, dayNumber, formatDay, parseDay } from './calendar.ts';
import { compareQuantities } from './compare-quantities.ts';
import { compareTimes } from './compare-times.ts';
import { describeQuantity, describeTime } from './describe.ts';
import { findQuantities } from './quantities.ts';
import { findTimes } from './times.ts';
import type { Token } from './types.ts';

const PIECES =
  "at least or a an half one two twenty hundred million lakh crore dozen and to - between from more than about $ US Rs . , % per cent percent 45 1,234 6.3 2025 11 minutes hour week year years ago last next this on by since until Thursday December May Q 1 first second quarter of the early end fall in five : pm / ' s & 31 0 00".split(
    ' ',
  );
const phrases = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 30 })
  .map((pieces) => pieces.map(([word, space]) => word + space).join(''));
const texts = fc.oneof(phrases, fc.string({ unit: 'binary', maxLength: 200 }));
/** One quantity each, so that pairs of them often have the same kind and unit. */
const quantityPhrases = fc
  .tuple(
    fc.constantFrom(
      '',
      'about ',
      'nearly ',
      'more than ',
      'at least ',
      'up to ',
      'less than ',
      'between 2 and ',
    ),
    fc.integer({ min: 3, max: 400 }),
    fc.constantFrom(' people', '%', ' minutes', ' hours', ' million dollars', ' million people', ' km'),
  )
  .map(([bound, value, unit]) => bound + value + unit);
const timePhrases = fc
  .tuple(
    fc.constantFrom('on ', 'by ', 'since ', 'until ', 'before ', 'after ', 'in '),
    fc.constantFrom(
      'Thursday',
      'last Thursday',
      'December 11',
      'October',
      'March 2026',
      '2026',
      'autumn 2025',
      'the past week',
      'December 11, 2025',
    ),
  )
  .map((words) => words.join(''));
const published = fc.constantFrom('2025-12-12', '2024-02-29', null);

describe('whatever the text', () => {
  it('finds times and quantities in order, inside the tokens, without overlap', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        const tokens = tokensOf(text);
        const times = findTimes(tokens, day);
        const quantities = findQuantities(tokens, times);
        for (const found of [times, quantities]) {
          let free = 0;
          for (const { range } of found) {
            expect(range.from).toBeGreaterThanOrEqual(free);
            expect(range.to).toBeGreaterThan(range.from);
            free = range.to;
          }
          expect(free).toBeLessThanOrEqual(tokens.length);
        }
        for (const time of times)
          if (time.interval) expect(time.interval.from).toBeLessThanOrEqual(time.interval.to);
        for (const { low, high, tolerance, head } of quantities) {
          expect(Number.isFinite(low) && Number.isFinite(high) && low <= high && tolerance >= 0).toBe(true);
          expect(head).toBeLessThan(tokens.length);
        }
      }),
      runs(),
    );
  });

  it('compares symmetrically, and nothing clashes with itself', () => {
    const any = fc.oneof(quantityPhrases, timePhrases, texts);
    fc.assert(
      fc.property(any, any, published, (left, right, day) => {
        const [a, b] = [tokensOf(left), tokensOf(right)];
        for (const x of findQuantities(a)) {
          expect(compareQuantities(x, x)).toBe('equal');
          expect(describeQuantity(x)).not.toBe('');
          for (const y of findQuantities(b)) expect(compareQuantities(x, y)).toBe(compareQuantities(y, x));
        }
        for (const x of findTimes(a, day)) {
          expect(compareTimes(x, x)).not.toBe('clash');
          expect(describeTime(x)).not.toContain('NaN');
          for (const y of findTimes(b, day)) expect(compareTimes(x, y)).toBe(compareTimes(y, x));
        }
      }),
      runs(3_000),
    );
  });
});

const indian = (value: number): string => value.toLocaleString('en-IN');
const western = (value: number): string => value.toLocaleString('en-US');

describe('formatting', () => {
  it('does not change a count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 10 ** 12 }), (value) => {
        const spaced = western(value).replaceAll(',', '\u00a0');
        const lines = [western(value), indian(value), String(value), spaced].map((written) =>
          quantityLines(`at least ${written} farmers`),
        );
        expect(lines).toEqual(Array(4).fill([`number ≥ ${value} > farmers`]));
      }),
      runs(),
    );
  });

  it('does not change an amount with its scale written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9 }), (whole, tenth) => {
        const written = [
          `$${whole}.${tenth}bn`,
          `US$${whole}.${tenth} billion`,
          `${whole}.${tenth} billion dollars`,
          `USD ${whole}.${tenth} BN`,
          `USD ${whole}.${tenth} bn`,
          `US$${whole}.${tenth}bn`,
          `$${whole}.${tenth}-billion`,
          `${whole}.${tenth} bn US dollars`,
          `$${western((10 * whole + tenth) * 100)} million`,
        ];
        for (const other of written)
          expect(compareQuantities(onlyQuantity(`$${whole}.${tenth} billion`), onlyQuantity(other))).toBe(
            'equal',
          );
      }),
      runs(),
    );
  });
});

it.each([
  ['500,000 farmers', 'half a million farmers'],
  ['500,000 farmers', '5 lakh farmers'],
  ['1.5 million farmers', 'one and a half million farmers'],
  ['12 farmers', 'a dozen farmers'],
  ['45 minutes', 'three quarters of an hour'],
  ['50%', 'half of the farmers'],
])('%s is told by %s too', (figure, words) => {
  expect(['equal', 'compatible']).toContain(compareQuantities(onlyQuantity(figure), onlyQuantity(words)));
});

describe('rounding', () => {
  it('makes a number compatible with its own rounding, never a clash', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999 }), (cents) => {
        const exact = onlyQuantity(`$${(cents / 100).toFixed(2)} billion`);
        const rounded = onlyQuantity(`$${(cents / 100).toFixed(1)} billion`);
        expect(compareQuantities(exact, rounded)).not.toBe('clash');
      }),
      runs(),
    );
  });
});

describe('the calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1600, 1, 1), max: dayNumber(2400, 1, 1) }), (day) => {
        const { year, month, day: date } = dateOf(day);
        expect(dayNumber(year, month, date)).toBe(day);
        expect(parseDay(formatDay(day))).toBe(day);
      }),
      runs(),
    );
  });
});

/** A list that counts how often its elements are looked at: time under load says little, looks say all. */
function counted(tokens: readonly Token[]): { tokens: readonly Token[]; looks: () => number } {
  let looks = 0;
  const watched = new Proxy(tokens, {
    get: (target, key) => {
      looks++;
      return Reflect.get(target, key);
    },
  });
  return { tokens: watched, looks: () => looks };
}

const PUMPS = [
  '1,',
  'a ',
  '1,, ',
  'an hour and ',
  'one hundred ',
  '10-',
  'December ',
  '$',
  'between 1 and 2 ',
  'half ',
  'one in ',
  'two million three hundred thousand ',
  "x's ",
  'from May 1 to ',
];

describe('a text four times as long', () => {
  it.each(PUMPS)('of "%s" is looked at four times as often', (piece) => {
    const looks = (copies: number): number => {
      const watched = counted(tokensOf(piece.repeat(copies)));
      findQuantities(watched.tokens, findTimes(watched.tokens, '2025-12-12'));
      return watched.looks();
    };
    expect(looks(4 * 500)).toBeLessThan(4.2 * looks(500));
  });
});
