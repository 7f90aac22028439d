import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';
import type { Pack } from './schema.ts';

const pack: Pack = {
  format: 1,
  event: {
    id: 'dam-2024-03-04',
    title: 'Orrin dam closed',
    date: '2024-03-04',
    participants: [{ name: 'the water board' }],
    terms: ['dam'],
  },
  reports: [{ id: 'a', statements: [{ id: 'a-1', text: 'The dam was closed.' }] }],
};

test('is the SHA-256 of the pack with its keys in order', () => {
  const written =
    '{"event":{"date":"2024-03-04","id":"dam-2024-03-04","participants":[{"name":"the water board"}],"terms":["dam"],"title":"Orrin dam closed"},"format":1,"reports":[{"id":"a","statements":[{"id":"a-1","text":"The dam was closed."}]}]}';
  expect(digestOf(pack)).toBe(createHash('sha256').update(written).digest('hex'));
});

test('neither the order of keys nor a null for what is not known makes another pack', () => {
  const { event, reports } = pack;
  const turned: Pack = {
    reports: reports.map(({ id, statements }) => ({ statements, publisher: null, id })),
    event: { ...event, version: null },
    format: 1,
  };
  expect(digestOf(turned)).toBe(digestOf(pack));
});

test('one letter of one statement makes another pack', () => {
  const changed = structuredClone(pack);
  changed.reports[0] = { id: 'a', statements: [{ id: 'a-1', text: 'The dam was closed!' }] };
  expect(digestOf(changed)).not.toBe(digestOf(pack));
});
