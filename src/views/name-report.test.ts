import { expect, test } from 'vitest';
import { listReports } from './name-report.ts';

test('reports are listed by their publishers, two of one publisher told apart by their ids', () => {
  const [a, b, c] = [
    { report: '001', publisher: 'Valley Post' },
    { report: '002', publisher: 'Coast Wire' },
    { report: '003', publisher: 'Valley Post' },
  ];
  expect(listReports([a, b])).toBe('Valley Post and Coast Wire');
  expect(listReports([a, b, c])).toBe('Valley Post (001), Coast Wire and Valley Post (003)');
});
