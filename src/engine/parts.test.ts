import { describe, expect, it } from 'vitest';
import { compareWith, DAY, packOf } from '../testing/engine-pack.ts';
import { comparePack } from './compare.ts';
import type { Span } from './types.ts';

function partsFor(statements: string[], highlight: string) {
  const { relation, supported, unmentioned } = compareWith(statements, highlight);
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => highlight.slice(start, end));
  return {
    relation,
    supported: words(supported.map((given) => given.highlight)),
    unmentioned: words(unmentioned),
  };
}

function usedIn(text: string): [string, string][] {
  const { used } = comparePack(packOf({ a: ['Bakers sell bread.'] }), { text, published: DAY });
  return used.map(({ span, as }) => [text.slice(span.start, span.end), as]);
}

describe('the parts of a highlight', () => {
  it('that is corroborated are all supported, in words of its own', () => {
    expect(partsFor(['Kessia purchased nine cranes.'], 'Kessia bought nine cranes.')).toEqual({
      relation: 'corroborates',
      supported: ['Kessia bought nine cranes'],
      unmentioned: [],
    });
  });

  it('are what the report gives and what it does not mention', () => {
    const highlight = 'A whale sang in the fjord. The storm sank nine old wooden barges.';
    expect(partsFor(['The storm sank old wooden barges.'], highlight)).toEqual({
      relation: 'partly',
      supported: ['storm sank', 'old wooden barges'],
      unmentioned: ['whale sang in the fjord', 'nine'],
    });
  });

  it('leave out what the report contradicts', () => {
    expect(
      partsFor(['Kessia bought twelve cranes.'], 'Kessia bought nine cranes, while poets wept.'),
    ).toEqual({ relation: 'conflicts', supported: ['Kessia bought', 'cranes'], unmentioned: ['poets wept'] });
  });

  it('are none when the report is silent', () => {
    expect(partsFor(['Bakers sell bread.'], 'The storm sank a ferry.')).toEqual({
      relation: 'silent',
      supported: [],
      unmentioned: [],
    });
  });
});

describe('the words that are compared', () => {
  it('are given with what they were read as; who only passes it on is passed over', () => {
    expect(
      usedIn('According to the newspaper, Solant bought nine cranes on 3 May. They were old, a clerk said.'),
    ).toEqual([
      ['Solant', 'name'],
      ['bought', 'deed'],
      ['nine', 'figure'],
      ['cranes', 'thing'],
      ['3 May', 'time'],
      ['old', 'deed'],
    ]);
  });

  it('are none where nothing can be checked', () => {
    expect(usedIn('Will the ferries ever run again?')).toEqual([]);
  });
});
