import { describe, expect, it } from 'vitest';
import { compareWith, DAY, packOf } from '../testing/engine-pack.ts';
import { comparePack } from './compare.ts';
import { SENTENCES_PER_HIGHLIGHT } from './limits.ts';

const pack = packOf({
  a: ['The storm damaged the lighthouse in Lund.', 'Kessia bought nine cranes.'],
  b: ['The storm did not damage the lighthouse in Lund.'],
  c: ['Bakers sell bread with caraway.'],
});
const relations = (text: string): Record<string, string> =>
  Object.fromEntries(
    comparePack(pack, { text, published: DAY }).reports.map(({ report, relation }) => [report, relation]),
  );

describe('a highlight', () => {
  it('is answered by every report, in the order of the pack', () => {
    const { checkable, reports } = comparePack(pack, {
      text: 'The storm damaged the lighthouse in Lund.',
      published: DAY,
    });
    expect(checkable).toBe(true);
    expect(reports.map(({ report, relation, statement }) => [report, relation, statement])).toEqual([
      ['a', 'corroborates', 'a-1'],
      ['b', 'conflicts', 'b-1'],
      ['c', 'silent', null],
      ['everyday', 'silent', null],
    ]);
  });

  it.each([
    ['The storm damaged the lighthouse in Lund.', true],
    ['What did the storm damage?', false],
  ])('is not compared with the report that it is taken from: %s', (text, isCheckable) => {
    const { checkable, reports } = comparePack(pack, { text, published: DAY, own: 'a' });
    expect(checkable).toBe(isCheckable);
    expect(reports.map(({ report }) => report)).toEqual(['b', 'c', 'everyday']);
    expect(reports[0]?.relation).toBe(isCheckable ? 'conflicts' : 'silent');
  });

  it.each([
    ['as many sentences as are compared', 'Poets wept. '.repeat(SENTENCES_PER_HIGHLIGHT), undefined],
    ['one sentence more', 'Poets wept. '.repeat(SENTENCES_PER_HIGHLIGHT + 1), true],
    ['a sentence without end', `Poets ${'wept and '.repeat(300)}slept.`, true],
    ['a text without end', 'Poets wept. '.repeat(2_500), true],
    ['questions alone, one more', 'Who wept? '.repeat(SENTENCES_PER_HIGHLIGHT + 1), true],
  ])('of %s says whether it was cut', (_, text, cut) => {
    expect(comparePack(pack, { text, published: DAY }).cut).toBe(cut);
  });

  it.each([
    ['all made', 'The storm damaged the lighthouse in Lund. Kessia bought nine cranes.', 'corroborates'],
    ['one of two made', 'The storm damaged the lighthouse in Lund. A whale sang in the fjord.', 'partly'],
    [
      'one contradicted',
      'The storm damaged the lighthouse in Lund. Kessia bought twelve cranes.',
      'conflicts',
    ],
    ['none made', 'A whale sang in the fjord. Poets wept.', 'silent'],
  ])('of two sentences, %s', (_, text, relation) => {
    expect(relations(text)).toMatchObject({ a: relation });
  });

  it('of two sentences rests on the statements of both', () => {
    const { statement, further } = compareWith(
      ['The storm damaged the lighthouse in Lund.', 'Kessia bought nine cranes.'],
      'Kessia bought nine cranes. The storm damaged the lighthouse in Lund.',
    );
    expect([statement, ...further].toSorted()).toEqual(['a-1', 'a-2']);
  });

  it('takes "he" of its second sentence from its first', () => {
    const statement = 'Solant said the talks were frank.';
    const [reason] = compareWith(statement, 'Corwin slept late. He said the talks were frank.').reasons;
    expect(reason).toMatchObject({ kind: 'attribution', highlight: 'He', report: 'Solant' });
    expect(compareWith(statement, 'Solant slept late. She said the talks were frank.').relation).toBe(
      'partly',
    );
  });

  it('is judged by its first sentences only', () => {
    const filler = 'A whale sang in the fjord. '.repeat(SENTENCES_PER_HIGHLIGHT);
    expect(relations(`${filler}Kessia bought twelve cranes.`)).toMatchObject({ a: 'silent' });
    expect(relations(`Kessia bought twelve cranes. ${filler}`)).toMatchObject({ a: 'conflicts' });
  });

  it('that asks is answered by silence', () => {
    expect(comparePack(pack, { text: 'Did the storm damage it?', published: null })).toMatchObject({
      checkable: false,
      notCheckable: 'question',
    });
  });
});

describe('the score', () => {
  it.each([
    [
      'Kessia bought nine cranes.',
      'Kessia purchased nine cranes.',
      'Kessia bought nine cranes and a mill for bread.',
    ],
    [
      'The storm damaged the lighthouse in Lund.',
      'The storm harmed the lighthouse in Lund.',
      'The storm damaged the lighthouse in Lund and a barn.',
    ],
  ])('is higher for the closer wording: %s', (statement, close, far) => {
    const [same, near, wide] = [statement, close, far].map((text) => compareWith(statement, text).score);
    expect(same).toBeGreaterThanOrEqual(near ?? 1);
    expect(near).toBeGreaterThan(wide ?? 1);
    expect(wide).toBeGreaterThan(0);
  });

  it('of silence may be above nothing, but bears no statement', () => {
    const silent = compareWith('Kessia bought nine cranes.', 'Poets wept over cranes in the fjord.');
    expect(silent).toMatchObject({ relation: 'silent', statement: null, further: [], reasons: [] });
  });
});
