import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbourNames, packOf, read } from '../testing/engine-pack.ts';
import { NOISE, rivals, sentences } from '../testing/event-sentences.ts';
import { runs } from '../testing/runs.ts';
import { comparePack } from './compare.ts';
import { judgeReport } from './judge.ts';
import { english } from './languages/en/index.ts';
import { toSentence } from './sentence.ts';
import type { Comparison } from './types.ts';

/*
 * One seed for every run: a check that fails by chance would tell nothing of the change under test. PROPERTY_SEED sets another;
 * what other seeds have found is tried first in every run, and how many were tried stands in RESULTS.md.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_251_211) });

const choose = (...options: string[]) => fc.constantFrom(...options);

const knowledge = { language: english, names: harbourNames };
const frequencies = { statements: 40, of: () => 2 };

const REPORTS = {
  a: ['Solant signed the treaty on Monday.', 'Herring exports fell by 8 percent last year.'],
  b: ['Corwin called it "a bridge of trust".', 'The council will sign no agreement before the vote.'],
  c: ['The US envoy bought 142,000 cranes for $12 million.', 'Kessia is still negotiating the treaty.'],
};
const pack = packOf(REPORTS);
const compare = (text: string, to = pack): Comparison => comparePack(to, { text, published: '2024-05-15' });
/** Per report its relation and, where it conflicts, in what. */
const relations = ({ reports }: Comparison): string[] =>
  reports.map(({ report, relation, reasons }) =>
    [report, relation, ...(relation === 'conflicts' ? reasons.map(({ kind }) => kind) : [])].join(' '),
  );

describe('a sentence', () => {
  it('never conflicts with itself', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const analysis = read(text);
        const sentence = toSentence(analysis, 0, { frequencies, knowledge });
        expect(judgeReport('a', [sentence], [[{ id: 'a-1', analysis }]], knowledge).relation).not.toBe(
          'conflicts',
        );
      }),
      runs(2_000),
    );
  });

  it('means the same however it is set', () => {
    const americanSpelling = (text: string) => text.replaceAll('labour programme', 'labor program');
    const narrowSpace = (text: string) => text.replaceAll('142,000', '142\u202f000');
    const settings: readonly ((text: string) => string)[] = [
      (text) => text.replace(/"([^"]*)"/g, '\u201c$1\u201d'),
      (text) => text.replace(/"([^"]*)"/g, '\u00ab$1\u00bb'),
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replaceAll('US ', 'U.S. '),
      (text) => text.replaceAll('142,000', '1,42,000'),
      (text) => text.replaceAll('142,000', '142000'),
      (text) => text.replaceAll('-', '\u2011'),
      (text) => text.replaceAll(' percent', '%'),
      narrowSpace,
      (text) => text.replaceAll('142,000', '142 thousand'),
      (text) => text.replaceAll('$12 million', 'US$12m'),
      (text) => text.replaceAll('$12 million', 'USD 12 mn'),
      (text) => text.replaceAll('$12 million', '12 million dollars'),
      americanSpelling,
      (text) => text.replaceAll('13 May', 'May 13'),
      (text) => text.replaceAll(' percent', ' per cent'),
      (text) => text.replaceAll(', ', ' ,\u00a0'),
      (text) => text.replaceAll('e', 'e\u200b'),
      (text) => `  ${text}\n`,
    ];
    fc.assert(
      fc.property(sentences, fc.constantFrom(...settings), (text, set) => {
        expect(relations(compare(set(text)))).toEqual(relations(compare(text)));
      }),
      {
        ...runs(),
        examples: [
          // "programme" was read as a past form, "program" was not.
          ['Solant denied the labour programme last year.', americanSpelling],
          // The half of a number in front of a space was read as one.
          ['The US envoy bought 142,000 cranes.', narrowSpace],
        ],
      },
    );
  });

  it('conflicts with another in a kind as the other conflicts with it', () => {
    const kinds = (highlight: string, statement: string): string[] => {
      const sentence = toSentence(read(highlight), 0, { frequencies, knowledge });
      const analysis = read(statement);
      const judged = judgeReport('a', [sentence], [[{ id: 'a-1', analysis }]], knowledge);
      return judged.relation === 'conflicts' ? judged.reasons.map(({ kind }) => kind).sort() : [];
    };
    fc.assert(
      fc.property(rivals, ([a, b]) => {
        expect(kinds(a, b)).toEqual(kinds(b, a));
      }),
      {
        ...runs(2_000),
        examples: [
          // A time behind what is denied was taken to be denied.
          [['Solant denied the labour programme last year.', 'Solant denied no agreement last year.']],
          [['Both leaders bought no agreement last year.', 'Both leaders bought 142,000 cranes last year.']],
          // A related word was taken for what is denied.
          [
            [
              'Kessia is still negotiating the labour programme.',
              'Kessia is still negotiating no agreement.',
            ],
          ],
        ],
      },
    );
  });
});

describe('noise', () => {
  /** Not how much is supported: what a word weighs hangs on how rare it is in the pack, and noise makes all the rest rarer. */
  const conflicts = (comparison: Comparison) =>
    relations(comparison).filter((line) => line.includes('conflicts'));
  const inReport = NOISE.map((unrelated) => packOf({ ...REPORTS, a: [...REPORTS.a, unrelated] }));
  const inFurtherReport = NOISE.map((unrelated) => packOf({ ...REPORTS, d: [unrelated] }));

  it.each([
    ['in a report', inReport],
    ['in a further report', inFurtherReport],
  ])('%s takes no conflict away and adds none', (_, packs) => {
    fc.assert(
      fc.property(sentences, fc.nat({ max: NOISE.length - 1 }), (text, n) => {
        expect(conflicts(compare(text, packs[n]))).toEqual(conflicts(compare(text)));
      }),
      runs(),
    );
  });

  it('in the highlight raises no score, finds no conflict and loses none; what was corroborated is so in part', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom(...NOISE), (text, unrelated) => {
        const [before, after] = [compare(text), compare(`${text} ${unrelated}`)];
        const expected = relations(before).map((line) => line.replace('corroborates', 'partly'));
        expect(relations(after)).toEqual(before.checkable ? expected : relations(before));
        // Where nothing is said, a score orders nothing.
        before.reports.forEach(({ score, relation }, n) => {
          if (relation !== 'silent') expect(after.reports[n]?.score).toBeLessThanOrEqual(score);
        });
      }),
      runs(),
    );
  });
});

const rough = fc
  .array(
    fc.oneof(
      sentences,
      fc.string({ unit: 'binary', maxLength: 20 }),
      choose(
        '\ud800',
        '\udc00',
        '\u202e',
        '\u2066',
        '"',
        "'",
        '\u201c',
        '(',
        ',',
        '-',
        '$',
        '%',
        '1,00,000',
        '\n\n',
        '\ufeff',
        '\u0000',
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(' '));

describe('any text at all', () => {
  it('is answered, with one relation a report and reasons that stand in it', () => {
    fc.assert(
      fc.property(rough, fc.constantFrom('2024-05-15', null), (text, published) => {
        const comparison = comparePack(pack, { text, published });
        expect(comparison.reports.map(({ report }) => report)).toEqual(['a', 'b', 'c', 'everyday']);
        for (const { relation, statement, further, score, reasons } of comparison.reports) {
          expect(statement === null).toBe(relation === 'silent');
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(further.length).toBeLessThanOrEqual(3);
          expect(reasons.length).toBeLessThanOrEqual(text.length + 4);
          for (const { highlight, highlightSpan } of reasons)
            expect(text.slice(highlightSpan.start, highlightSpan.end)).toBe(highlight);
        }
      }),
      runs(),
    );
  });

  it.each(['a', 'Solant ', '"', '\u202e', '\ud800', 'not to be ', 'Solant said that '])(
    'of a hundred thousand characters is answered: %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(compare(text).reports).toHaveLength(4);
    },
  );
});
