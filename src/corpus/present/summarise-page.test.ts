import { describe, expect, test } from 'vitest';
import type { ReportComparison } from '../../engine/types.ts';
import { buildKnowledge, buildReason, buildReportComparison } from '../../testing/builders.ts';
import { summarisePage } from './summarise-page.ts';

const compared = (
  report: string,
  relation: ReportComparison['relation'],
  reasons: ReportComparison['reasons'] = [],
) => buildReportComparison({ report, relation, reasons });

const PAGE = { published: null };

describe('a page', () => {
  test('gives each sentence with its block and its place in it', () => {
    const blocks = [
      'The first block of it. Then a second one.',
      'Photo: staff',
      'The last block stands here.',
    ];
    const { sentences, blocksExamined } = summarisePage(buildKnowledge(), blocks, PAGE);
    expect(sentences.map(({ block, start, end, text }) => ({ block, start, end, text }))).toEqual([
      { block: 0, start: 0, end: 22, text: 'The first block of it.' },
      { block: 0, start: 23, end: 41, text: 'Then a second one.' },
      { block: 2, start: 0, end: 27, text: 'The last block stands here.' },
    ]);
    expect(blocksExamined).toBe(3);
  });

  test('gives a sentence of three words where it stands in a paragraph, and takes it for a caption where it stands alone', () => {
    const short = 'Solant signed Corwin.';
    const textsOf = (blocks: string[]) =>
      summarisePage(buildKnowledge(), blocks, PAGE).sentences.map(({ text }) => text);
    expect(textsOf([`${short} Violins need dry wood.`])).toEqual([short, 'Violins need dry wood.']);
    expect(textsOf([short, 'Violins need dry wood.'])).toEqual(['Violins need dry wood.']);
  });

  test('is compared as of its publication day', () => {
    const asked: unknown[] = [];
    const knowledge = buildKnowledge();
    const compare: typeof knowledge.compare = (highlight) => {
      asked.push(highlight.published);
      return knowledge.compare(highlight);
    };
    summarisePage({ ...knowledge, compare }, ['One block with a sentence.'], { published: '2024-03-05' });
    expect(asked).toEqual(['2024-03-05']);
  });

  test('that never ends is cut, and says where', () => {
    const blocks = Array.from({ length: 500 }, (_, n) => `Block ${n} has one sentence.`);
    const { sentences, blocksExamined } = summarisePage(buildKnowledge(), blocks, PAGE);
    expect(sentences).toHaveLength(400);
    expect(blocksExamined).toBe(400);
  });
});

describe('a sentence', () => {
  function summarise(reports: ReportComparison[]) {
    return summarisePage(buildKnowledge({ compare: () => reports }), ['The dam was closed then.'], PAGE)
      .sentences[0];
  }

  test.each([
    [['silent', 'conflicts', 'corroborates'], 'conflicts'],
    [['partly', 'corroborates', 'silent'], 'corroborates'],
    [['silent', 'partly'], 'partly'],
    [['silent', 'silent'], 'silent'],
  ] as const)('with reports that say %j counts as %s', (relations, relation) => {
    const reports = relations.map((each, n) => compared(n === 0 ? 'a' : 'b', each));
    expect(summarise(reports)?.relation).toBe(relation);
  });

  test('names its kinds of conflict, the one of most reports first', () => {
    const reports = [
      compared('a', 'conflicts', [buildReason({ kind: 'money' }), buildReason({ kind: 'date' })]),
      compared('b', 'conflicts', [
        buildReason({ kind: 'date' }),
        buildReason({ kind: 'name', rule: 'less-precise' }),
      ]),
    ];
    expect(summarise(reports)?.kinds).toEqual(['date', 'money']);
  });

  test('without a conflict names none', () => {
    expect(summarise([compared('a', 'corroborates', [buildReason({ rule: 'hedged' })])])?.kinds).toEqual([]);
  });
});
