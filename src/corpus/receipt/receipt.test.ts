import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildComparison,
  buildPack,
  buildReason,
  buildReport,
  buildReportComparison,
} from '../../testing/builders.ts';
import { runs } from '../../testing/runs.ts';
import { toComparisonShape } from '../present/comparison-shape.ts';
import { makeReceipt } from './make-receipt.ts';
import { parseReceipt } from './parse-receipt.ts';
import { type Comparer, replayReceipt } from './replay.ts';
import type { Receipt } from './schema.ts';

const highlight = { text: 'The dam was closed on Friday.', published: '2024-03-05' };
const conflict = buildReportComparison({
  report: 'a',
  relation: 'conflicts',
  reasons: [buildReason({ resolved: ['2024-03-01', '2024-03-04'] })],
});
const silent = buildReportComparison({ report: 'b' });

function createComparer(comparer: Partial<Comparer> = {}): Comparer {
  return {
    pack: buildPack(),
    engine: '1.0.0+0123456789ab',
    compare: () => buildComparison([conflict, silent]),
    ...comparer,
  };
}

function take(comparer = createComparer()): Receipt {
  const { pack, engine, compare } = comparer;
  return makeReceipt(toComparisonShape(pack, highlight, compare(highlight)), {
    engine,
    pack: { digest: pack.digest, version: '2' },
    page: { address: 'https://www.news.example/orrin', title: 'Dam closed' },
    comparedAt: '2024-03-06T09:30:00.000Z',
  });
}

describe('a receipt', () => {
  test('names words, page, day, pack, engine, rules and statements', () => {
    expect(take()).toMatchObject({
      format: 1,
      kind: 'parallax-receipt',
      engine: '1.0.0+0123456789ab',
      pack: { id: 'orrin-dam-2024-03-04', title: 'Orrin dam closed', version: '2', digest: '0'.repeat(64) },
      page: { address: 'https://www.news.example/orrin', title: 'Dam closed' },
      highlight,
      comparedAt: '2024-03-06T09:30:00.000Z',
      reports: [
        {
          report: 'a',
          relation: 'conflicts',
          statement: { id: 'a-1', text: 'The dam at Orrin was closed on Monday.' },
          reasons: [
            {
              rule: 'clash',
              kind: 'date',
              highlight: 'on Friday',
              report: 'on Monday',
              resolved: ['2024-03-01', '2024-03-04'],
            },
          ],
        },
        { report: 'b', relation: 'silent', statement: null, reasons: [] },
      ],
    });
  });

  test('names the report that the words are taken from, so that it is left out again', () => {
    const taken = { ...highlight, own: 'a' };
    const compare: Comparer['compare'] = ({ own }) =>
      buildComparison([conflict, silent].filter(({ report }) => report !== own));
    const comparer = createComparer({ compare });
    const { pack, engine } = comparer;
    const receipt = makeReceipt(toComparisonShape(pack, taken, compare(taken)), {
      engine,
      pack: { digest: pack.digest, version: null },
      page: null,
      comparedAt: '2024-03-06T09:30:00.000Z',
    });
    expect(receipt.highlight).toEqual(taken);
    expect(replayReceipt(receipt, comparer)).toEqual({ same: true, differences: [] });
  });

  test('comes back whole from its file', () => {
    const receipt = take();
    expect(parseReceipt(`\uFEFF${JSON.stringify(receipt)}`, 'r.json')).toEqual({ ok: true, receipt });
  });
});

test('whatever the words in it, a receipt comes back from its file as it was', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</script>', '"', '\\', '\u2028', '\ud800', '__proto__'),
  );
  const words = fc.record({ highlight: text, title: text, address: text, report: text, statement: text });
  fc.assert(
    fc.property(words, ({ highlight: written, title, address, report, statement }) => {
      const [first] = take().reports;
      const receipt = {
        ...take(),
        highlight: { text: written, published: null },
        page: { address, title },
        reports: [{ ...first, report, statement: { id: report, text: statement } }],
      };
      expect(parseReceipt(JSON.stringify(receipt), 'r.json')).toEqual({ ok: true, receipt });
    }),
    runs(),
  );
});

describe('a file that is no receipt', () => {
  const broken = (change: object) => JSON.stringify({ ...take(), ...change });

  test.each([
    ['no JSON', 'hello', 'r.json: is not JSON; choose a receipt'],
    ['another format', broken({ format: 2 }), 'r.json: format: '],
    ['a list', '[]', 'r.json: '],
    ['a relation that is none', broken({ reports: [{ relation: 'true' }] }), 'r.json: reports[0].'],
    [
      'a day that does not exist',
      broken({ highlight: { text: 'x', published: '2024-02-31' } }),
      'published: must be a day',
    ],
    [
      'a digest that is none',
      broken({ pack: { ...take().pack, digest: 'x' } }),
      'pack.digest: must be 64 hexadecimal',
    ],
    ['two million characters', ' '.repeat(2_000_001), 'r.json: is longer than'],
  ])('%s is named with its place', (_, text, problem) => {
    const parsed = parseReceipt(text, 'r.json');
    expect(parsed.ok ? 'accepted' : parsed.problem).toContain(problem);
  });

  test('keys that reach the prototype are passed over, wherever they stand', () => {
    const evil = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, ';
    const receipt = take();
    const text = JSON.stringify(receipt).replaceAll('{"', `{${evil}"`);
    expect(text.split('__proto__').length).toBeGreaterThan(5);
    expect(parseReceipt(text, 'r.json')).toEqual({ ok: true, receipt });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('any text gets an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseReceipt(text, 'r.json').ok).toBe(false);
      }),
      runs(),
    );
  });
});

describe('compared again', () => {
  test('with the same pack and engine nothing differs', () => {
    expect(replayReceipt(take(), createComparer())).toEqual({ same: true, differences: [] });
  });

  test('another pack and engine are named, and the result can still be the same', () => {
    const pack = { ...buildPack(), digest: '1'.repeat(64) };
    expect(replayReceipt(take(), createComparer({ pack, engine: '2.0.0+0123456789ab' }))).toEqual({
      same: true,
      differences: [
        { what: 'pack', report: null, before: '0'.repeat(64), now: '1'.repeat(64) },
        { what: 'engine', report: null, before: '1.0.0+0123456789ab', now: '2.0.0+0123456789ab' },
      ],
    });
  });

  test('another relation is named with its statement and its rules', () => {
    const compare = () => buildComparison([buildReportComparison({ report: 'a' }), silent]);
    expect(replayReceipt(take(), createComparer({ compare }))).toEqual({
      same: false,
      differences: [
        { what: 'relation', report: 'a', before: 'conflicts', now: 'silent' },
        { what: 'statement', report: 'a', before: 'The dam at Orrin was closed on Monday.', now: null },
        {
          what: 'reasons',
          report: 'a',
          before: 'clash, date: "on Friday" / "on Monday" [2024-03-01 / 2024-03-04]',
          now: null,
        },
      ],
    });
  });

  test('a report that came and one that went are named', () => {
    const pack = buildPack([buildReport({ id: 'a' }), buildReport({ id: 'c' })]);
    const compare = () => buildComparison([conflict, buildReportComparison({ report: 'c' })]);
    expect(replayReceipt(take(), createComparer({ pack, compare })).differences).toEqual([
      { what: 'report', report: 'b', before: 'silent', now: null },
      { what: 'report', report: 'c', before: null, now: 'silent' },
    ]);
  });

  test('a highlight that is no longer checkable is named', () => {
    const compare = () => buildComparison([conflict, silent], false);
    expect(replayReceipt(take(), createComparer({ compare })).differences).toContainEqual({
      what: 'checkable',
      report: null,
      before: 'true',
      now: 'false',
    });
  });

  test('a pack of another event is not compared with', () => {
    const pack = buildPack();
    pack.event = { ...pack.event, id: 'other', title: 'Another event' };
    const compare = () => {
      throw new Error('must not be asked');
    };
    expect(replayReceipt(take(), createComparer({ pack, compare }))).toEqual({
      same: false,
      differences: [{ what: 'event', report: null, before: 'Orrin dam closed', now: 'Another event' }],
    });
  });
});
