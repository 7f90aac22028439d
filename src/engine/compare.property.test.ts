import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbourNames, packOf, read } from '../testing/engine-pack.ts';
import { comparePack } from './compare.ts';
import { judgeReport } from './judge.ts';
import { english } from './languages/en/index.ts';
import { toSentence } from './sentence.ts';
import type { Comparison } from './types.ts';

const choose = (...options: string[]) => fc.constantFrom(...options);

/** Sentences of the event in all shapes that the finders look for. */
const sentences = fc
  .tuple(
    choose('', 'On Monday, ', 'According to Corwin, ', 'After the storm, ', 'In 2023, '),
    choose(
      'Solant',
      'Prime Minister Solant',
      'Kessia',
      'the council',
      'herring exports',
      'the US envoy',
      'both leaders',
    ),
    choose(
      'signed',
      'did not sign',
      'will sign',
      'could cancel',
      'fell by',
      'rose by',
      'is still negotiating',
      'denied',
      'bought',
      'called',
    ),
    choose(
      'the treaty',
      'a two-day meeting',
      '"a bridge of trust"',
      '8 percent',
      '142,000 cranes',
      '$12 million',
      'Corwin',
      'no agreement',
    ),
    choose(
      '',
      ' with Kessia',
      ' for 45 minutes',
      ' on 13 May',
      ' before the vote',
      ' from Varno to Lund',
      ' last year',
      ', Corwin said',
    ),
    choose('', ' and left Varno', ', which pleased Corwin', ' while imports rose'),
  )
  .map(([lead, who, does, what, ...rest]) => `${lead}${who} ${does} ${what}${rest.join('')}.`)
  .map((text) => text.replace(/^./, (first) => first.toUpperCase()));

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
      { numRuns: 2000 },
    );
  });

  it('means the same however it is set', () => {
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
      (text) => text.replaceAll('$12 million', 'US$12m'),
      (text) => text.replaceAll('e', 'e\u200b'),
      (text) => `  ${text}\n`,
    ];
    fc.assert(
      fc.property(sentences, fc.constantFrom(...settings), (text, set) => {
        expect(relations(compare(set(text)))).toEqual(relations(compare(text)));
      }),
      { numRuns: 600 },
    );
  });

  it('conflicts with one report whatever another, unrelated one says', () => {
    const wider = packOf({ ...REPORTS, d: ['Violins need dry wood and patience.'] });
    const conflicts = (comparison: Comparison) =>
      relations(comparison).filter((line) => line.includes('conflicts'));
    fc.assert(
      fc.property(sentences, (text) => {
        expect(conflicts(compare(text, wider))).toEqual(conflicts(compare(text)));
      }),
      { numRuns: 600 },
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
        for (const { relation, statement, score, reasons } of comparison.reports) {
          expect(statement === null).toBe(relation === 'silent');
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { highlight, highlightSpan } of reasons)
            expect(text.slice(highlightSpan.start, highlightSpan.end)).toBe(highlight);
        }
      }),
      { numRuns: 600 },
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
