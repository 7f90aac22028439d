import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

describe('figuresOf', () => {
  it.each([
    ['500,000 jobs', ['number 500000']],
    ['half of 5 lakh crates', ['number 500000']],
    ['a $45.8 billion gap', ['money 45800000000']],
    ['US$6.3 billion', ['money 6300000000']],
    ['down 8.58%', ['percent 8.58']],
    ['down 50 per cent', ['percent 50']],
    ['fifty percent', ['percent 50']],
    ['a two-day visit', ['number 2']],
    ['two million crates', ['number 2000000']],
    ['the 23rd meeting', ['ordinal 23']],
    ['the second month', ['ordinal 2']],
    ['the S-400 system', ['number 400']],
    ['on Thursday, December 11, 2025', ['number 11', 'number 2025', 'time thursday', 'time december']],
    ['by Q1 2026', ['number 2026', 'time q1']],
    ['last week, by fall 2025', ['number 2025', 'time last week', 'time fall 2025']],
  ])('%s', (sentence, figures) => {
    expect([...figuresOf(sentence)]).toEqual(figures);
  });

  it.each(['it may sail', 'one of the ferries', 'prices fall', 'someone often marched', 'the summer'])(
    'finds none in "%s"',
    (sentence) => {
      expect([...figuresOf(sentence)]).toEqual([]);
    },
  );
});
