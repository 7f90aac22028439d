import { describe, expect, it } from 'vitest';
import { compareWith, harbourNames, read } from '../testing/engine-pack.ts';
import { judgeReport } from './judge.ts';
import { english } from './languages/en/index.ts';
import { toSentence } from './sentence.ts';

const knowledge = { language: english, names: harbourNames };
const frequencies = { statements: 40, of: () => 2 };

function judge(highlight: string, ...statements: string[]) {
  const sentence = toSentence(read(highlight), 10, { frequencies, knowledge });
  const candidates = statements.map((text, n) => ({ id: `a-${n + 1}`, analysis: read(text) }));
  return judgeReport('a', [sentence], [candidates], knowledge);
}

describe('a report', () => {
  it('with nothing to say is silent', () => {
    expect(judge('The storm sank nine ferries.')).toEqual({
      report: 'a',
      relation: 'silent',
      score: 0,
      statement: null,
      further: [],
      reasons: [],
      supported: [],
      confidence: null,
      unmentioned: [],
      voice: null,
      silence: { why: 'other-topic', nearest: null },
    });
  });

  it('that holds both sides does not conflict', () => {
    const highlight = 'The storm sank nine ferries.';
    expect(judge(highlight, 'The storm sank seven ferries.').relation).toBe('conflicts');
    expect(judge(highlight, 'The storm sank seven ferries.', 'The storm sank nine ferries.')).toMatchObject({
      relation: 'corroborates',
      statement: 'a-2',
      bothSides: { supporting: 'a-2', clashing: 'a-1' },
    });
  });

  it('holds one side alone where nothing surely contradicts the other', () => {
    const highlight = 'The storm sank nine ferries.';
    expect(judge(highlight, 'The storm sank nine ferries.', 'The ferries were old.')).not.toHaveProperty(
      'bothSides',
    );
    expect(judge(highlight, 'The storm sank seven ferries.')).not.toHaveProperty('bothSides');
  });

  it('conflicts though it makes another clause', () => {
    const highlight = 'The storm sank nine ferries while bakers sold bread.';
    expect(judge(highlight, 'Bakers sold bread.', 'The storm sank seven ferries.')).toMatchObject({
      relation: 'conflicts',
      statement: 'a-2',
    });
  });

  it('is shown where the words stand in the whole highlight', () => {
    const [reason] = judge('The storm sank nine ferries.', 'The storm sank seven ferries.').reasons;
    expect(reason).toMatchObject({
      rule: 'clash',
      highlight: 'nine',
      report: 'seven',
      highlightSpan: { start: 25, end: 29 },
      reportSpan: { start: 15, end: 20 },
    });
  });
});

describe('where two kinds fit, the more telling is shown', () => {
  it.each([
    ['stage', 'date', 'Solant signed the accord on Monday.', 'Solant will sign the accord on Friday.'],
    ['date', 'order', 'On Monday, Corwin left before the vote.', 'On Sunday, Corwin left after the vote.'],
    ['duration', 'number', 'The blockade lasted six weeks.', 'The blockade lasted nine weeks.'],
    ['money', 'number', 'The crane cost 6 million euros.', 'The crane cost 9 million euros.'],
  ])('%s before %s', (kind, _, statement, highlight) => {
    expect(compareWith(statement, highlight).reasons[0]?.kind).toBe(kind);
  });
});
