import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonView } from '../protocol/shapes.ts';
import { buildKnowledge, buildPack } from '../testing/builders.ts';
import { runs } from '../testing/runs.ts';
import { compareText } from './compare-text.ts';

const ask = (text: string, length = text.length) =>
  compareText(buildKnowledge(), { text, length, published: null, own: null, page: null });

test.each([
  ['', { state: 'nothing-selected' }],
  [' \n ', { state: 'nothing-selected' }],
  ['Orrin', { state: 'too-short', text: 'Orrin', minimum: 8 }],
  ['He won', { state: 'comparison', cut: false }],
  ['Resigned', { state: 'comparison', cut: false }],
])('%j is answered within the limits', (text, view) => {
  expect(ask(text)).toMatchObject(view);
});

test('a long selection is cut between words, and says so', () => {
  const view = ask('seven b '.repeat(1_000));
  expect(view).toMatchObject({ state: 'comparison', cut: true });
  const text = view.state === 'comparison' ? view.comparison.highlight : '';
  expect(text.length).toBeGreaterThan(3_900);
  expect(text.length).toBeLessThanOrEqual(4_000);
  expect(text.endsWith('seven') || text.endsWith('b')).toBe(true);
});

test('a selection that was cut where it was read says so', () => {
  expect(ask('The dam was closed.', 12_000)).toMatchObject({ state: 'comparison', cut: true });
});

test('a selection of a whole page is refused with its length', () => {
  expect(ask('The dam.', 20_001)).toEqual({ state: 'too-long', length: 20_001, maximum: 20_000 });
  expect(ask('a'.repeat(20_000))).toMatchObject({ state: 'comparison' });
});

test('what the engine passed over is said to be cut', () => {
  const knowledge = buildKnowledge();
  const compare = (highlight: Parameters<typeof knowledge.compare>[0]) =>
    ({ ...knowledge.compare(highlight), cut: true }) as const;
  const text = 'The dam was closed on Friday.';
  const view = compareText(
    { ...knowledge, compare },
    { text, length: text.length, published: null, own: null, page: null },
  );
  expect(view).toMatchObject({ state: 'comparison', cut: true });
});

test('a text that speaks of a point on which the reports differ comes with every value and who gives it', () => {
  const pack = buildPack();
  const [first, second] = pack.statements;
  if (!first || !second) throw new Error('the pack has too few statements');
  const give = (words: string, { id, report }: typeof first) => ({
    words,
    givenBy: [{ report: pack.reports[report]?.id ?? '', statement: id, words }],
  });
  const overview = {
    ...{ facts: [], alone: [], sharedWording: [], complete: true },
    points: [
      {
        ...{ kind: 'number' as const, certainty: 'differs' as const, about: [], bothSides: [] },
        values: [give('seven', first), give('nine', second)],
      },
    ],
  };
  const text = 'The dam has seven gates.';
  const askWith = (share: number) =>
    compareText(
      buildKnowledge({ pack: { ...pack, overview }, carried: [{ statement: first.id, sentence: 0, share }] }),
      { text, length: text.length, published: null, own: null, page: null },
    );
  expect(askWith(0.9)).toMatchObject({
    points: [
      {
        ...{ kind: 'number', certainty: 'differs', matter: null },
        values: [{ words: 'seven', givenBy: [{ report: 'a', publisher: null }] }, { words: 'nine' }],
      },
    ],
  });
  expect(askWith(0.2)).not.toHaveProperty('points');
});

test('a cut never leaves half a character', () => {
  const view = ask(`a${'\u{1F4F0}'.repeat(3_000)}`);
  const text = view.state === 'comparison' ? view.comparison.highlight : '';
  expect(text).not.toMatch(/\p{Surrogate}/u);
  expect(text).toHaveLength(3_999);
});

test('any text has an answer of the agreed shape', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(30_000), (text, length) => {
      expect(comparisonView.safeParse(ask(text, length)).success).toBe(true);
    }),
    runs(),
  );
});
