import { expect, test } from 'vitest';
import { buildKnowledge, buildReportComparison } from '../testing/builders.ts';
import { replay, writeReceipt } from './receipts.ts';

const NOW = new Date('2024-03-06T09:30:00.000Z');
const compared = {
  text: 'The dam </script><b>broke</b> on Friday.',
  published: '2024-03-05',
  own: null,
  page: { address: 'https://www.news.example/orrin', title: '<img src=x>' },
};

test('a receipt replays to the same result', () => {
  const { text } = writeReceipt(buildKnowledge(), compared, NOW);
  expect(replay(buildKnowledge(), { name: 'r.json', text })).toEqual({
    state: 'replayed',
    receipt: {
      comparedAt: '2024-03-06T09:30:00.000Z',
      engine: '1.0.0+0123456789ab',
      event: 'Orrin dam closed',
      version: null,
      digest: '0'.repeat(64),
      text: compared.text,
      published: compared.published,
      page: compared.page,
      own: null,
    },
    same: true,
    differences: [],
  });
});

test('the report that the words are from is left out again, and named', () => {
  const { text } = writeReceipt(buildKnowledge(), { ...compared, own: 'a' }, NOW);
  expect(replay(buildKnowledge(), { name: 'r.json', text })).toMatchObject({
    receipt: { own: { report: 'a', publisher: null } },
  });
});

test('the report that the words are from is another in a pack of another event, and known by its id where the pack has it no more', () => {
  const { text } = writeReceipt(buildKnowledge(), { ...compared, own: 'a' }, NOW);
  const other = text.replace(/("id": )"[^"]+"/, '$1"another-event"');
  expect(replay(buildKnowledge(), { name: 'r.json', text: other })).toMatchObject({ receipt: { own: null } });
  const gone = text.replace('"own": "a"', '"own": "gone"');
  expect(replay(buildKnowledge(), { name: 'r.json', text: gone })).toMatchObject({
    receipt: { own: { report: 'gone', publisher: null } },
  });
});

test('what has changed since is told', () => {
  const { text } = writeReceipt(buildKnowledge(), compared, NOW);
  const compare = () => [
    buildReportComparison({ report: 'a', relation: 'corroborates' }),
    buildReportComparison({ report: 'b' }),
  ];
  expect(replay(buildKnowledge({ compare }), { name: 'r.json', text })).toMatchObject({
    same: false,
    differences: [
      { what: 'relation', report: 'a', before: 'silent', now: 'corroborates' },
      { what: 'statement' },
    ],
  });
});

test('nothing in a receipt is markup, and its name says nothing of the page', () => {
  const { name, text } = writeReceipt(buildKnowledge(), compared, NOW);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ page: compared.page });
  expect(name).toBe('parallax-receipt-2024-03-06T093000.json');
});

test('a file that is none says what is wrong', () => {
  expect(replay(buildKnowledge(), { name: 'notes.json', text: '{' })).toEqual({
    state: 'not-a-receipt',
    problem: 'notes.json: is not JSON; choose a receipt that Parallax saved',
  });
});
