import { describe, expect, test } from 'vitest';
import type { SharedWording } from '../engine/index.ts';
import { findOrigins, type OriginPack } from './origins.ts';

const pack = (changes: Partial<OriginPack> = {}): OriginPack => ({
  event: {},
  reports: [{ id: 'a', origin: 'Port Agency' }, { id: 'b' }, { id: 'c' }],
  statements: [
    { id: 'a-1', report: 0 },
    { id: 'a-2', report: 0, origin: 'Harbour master' },
    { id: 'b-1', report: 1 },
    { id: 'c-1', report: 2, origin: 'Coast guard' },
  ],
  sharedWording: [],
  ...changes,
});

const shared = (one: string, other: string): SharedWording => ({
  statements: [one, other],
  evidence: 'words',
  shown: 'the quay was shut before the tide turned',
});

describe('an origin', () => {
  test('is what a statement names, else what its report names, else the report itself', () => {
    expect(findOrigins(pack()).groups.map(({ name, statements }) => [name, statements])).toEqual([
      ['Port Agency', ['a-1']],
      ['Harbour master', ['a-2']],
      [null, ['b-1']],
      ['Coast guard', ['c-1']],
    ]);
  });

  test('of a report as a whole is what it names', () => {
    const origins = findOrigins(pack());
    expect(origins.of('a', null).name).toBe('Port Agency');
    expect(origins.of('b', null)).toBe(origins.of('b', 'b-1'));
  });

  test('with a letter that only looks like another is another', () => {
    const reports = [
      { id: 'a', origin: 'Reuters' },
      { id: 'b', origin: 'R\u0435uters' },
      { id: 'c', origin: 'Reuters' },
    ];
    const statements = reports.map(({ id }, report) => ({ id: `${id}-1`, report }));
    const { groups } = findOrigins(pack({ reports, statements }));
    expect(groups.map(({ name }) => name)).toEqual(['Reuters', 'R\u0435uters']);
  });

  test('has the side that the pack gives it', () => {
    const event = { origins: [{ name: 'Harbour master', side: 'the port' }] };
    const origins = findOrigins(pack({ event }));
    expect(origins.of('a', 'a-2').side).toBe('the port');
    expect(origins.of('a', 'a-1').side).toBeNull();
  });
});

describe('shared wording', () => {
  test('gives a statement that names none the origin that the other names, and keeps the evidence', () => {
    const wording = shared('a-2', 'b-1');
    const origins = findOrigins(pack({ sharedWording: [wording] }));
    expect(origins.of('b', 'b-1')).toBe(origins.of('a', 'a-2'));
    expect(origins.of('b', 'b-1')).toMatchObject({ name: 'Harbour master', evidence: [wording] });
  });

  test('joins two that name none', () => {
    const origins = findOrigins(pack({ sharedWording: [shared('a-1', 'b-1')] }));
    expect(origins.of('b', 'b-1')).toBe(origins.of('a', 'a-1'));
  });

  test('overrules nothing that statements name themselves', () => {
    const origins = findOrigins(pack({ sharedWording: [shared('a-2', 'c-1')] }));
    expect(origins.of('a', 'a-2')).not.toBe(origins.of('c', 'c-1'));
    expect(origins.of('c', 'c-1').evidence).toEqual([]);
  });
});

test('two reports may call their statements alike', () => {
  const statements = [
    { id: '1', report: 0, origin: 'Harbour master' },
    { id: '1', report: 1, origin: 'Coast guard' },
  ];
  const origins = findOrigins(pack({ statements }));
  expect(origins.of('a', '1').name).toBe('Harbour master');
  expect(origins.of('b', '1').name).toBe('Coast guard');
});
