import { expect, test } from 'vitest';
import { buildKnowledge, buildReportComparison } from '../../testing/builders.ts';
import { summarisePage } from './summarise-page.ts';
import { findUnreported } from './unreported.ts';

test('sentences that no report touches are unreported, those that assert nothing are not', () => {
  const knowledge = buildKnowledge({
    compare: (text) => [
      buildReportComparison({ report: 'a', relation: text.startsWith('Known') ? 'partly' : 'silent' }),
    ],
  });
  const compare: typeof knowledge.compare = (highlight) => ({
    ...knowledge.compare(highlight),
    checkable: !highlight.text.startsWith('Photo'),
  });
  const page = ['Known words stand here.', 'New words stand here.', 'Photo by the staff.'];
  const { sentences } = summarisePage({ ...knowledge, compare }, page, { published: null });
  expect(findUnreported(sentences).map(({ text }) => text)).toEqual(['New words stand here.']);
});
