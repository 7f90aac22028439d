import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { millFire, millFireCases } from './cases/mill-fire.ts';
import type { CoverageCase } from './cases/page.ts';
import { phoneCall, phoneCallCases } from './cases/phone-call.ts';
import { phoneCallNoneCases } from './cases/phone-call-none.ts';
import { rateDecision, rateDecisionCases } from './cases/rate-decision.ts';
import { transfer, transferCases } from './cases/transfer.ts';
import { treaty, treatyCases } from './cases/treaty.ts';
import { detectCoverage } from './detect.ts';
import { buildSignature, type EventFacts } from './signature.ts';

const tables: [string, EventFacts, CoverageCase[]][] = [
  ['a phone call', phoneCall, [...phoneCallCases, ...phoneCallNoneCases]],
  ['a fire', millFire, millFireCases],
  ['a decision', rateDecision, rateDecisionCases],
  ['a transfer', transfer, transferCases],
  ['a treaty', treaty, treatyCases],
];

describe.each(tables)('coverage of %s', (_, event, cases) => {
  const signature = buildSignature(event);
  it.each(cases.map((row) => [`${row.status}: ${row.about}`, row] as const))(
    '%s',
    (_name, { page, status }) => {
      const coverage = detectCoverage(page, signature);
      expect(coverage).toMatchObject({ status });
    },
  );
});

describe('any page', () => {
  const signature = buildSignature(phoneCall);
  const words = fc.constantFrom(
    'Maran',
    'Quell',
    'Ilse',
    'phone',
    'call',
    'after',
    'Thursday',
    '18 April',
    'with',
    'Dubois',
    '.',
    ',',
    '\n',
    '\ud800',
    'é',
    '(',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
  );
  const day = fc.constantFrom(null, '2024-04-18', '2019-01-01', 'soon');
  const page = fc.record({
    title: text,
    blocks: fc.array(text, { maxLength: 6 }),
    headings: fc.array(text, { maxLength: 3 }),
    description: text,
    published: day,
  });

  it('is answered, with a score that fits the status and a reason', () => {
    fc.assert(
      fc.property(page, (facts) => {
        const { status, score, signals } = detectCoverage(
          { url: '', types: [], language: '', ...facts },
          signature,
        );
        expect(signals.length).toBeGreaterThan(0);
        expect(score).toBeGreaterThanOrEqual(status === 'covers' ? 0.5 : 0);
        expect(score).toBeLessThanOrEqual({ covers: 1, mentions: 0.49, none: 0.2 }[status]);
      }),
      runs(),
    );
  });

  it('stays coverage with a tail of something else', () => {
    const tail = Array.from(
      { length: 40 },
      (_, i) => `Ferry number ${i} keeps to its winter hours until further notice.`,
    );
    const lost = tables.flatMap(([, event, cases]) =>
      cases
        .filter(({ status }) => status === 'covers')
        .filter(({ page: facts }) => facts.blocks.length > 5)
        .filter(
          ({ page: facts }) =>
            detectCoverage({ ...facts, blocks: [...facts.blocks, ...tail] }, buildSignature(event)).status !==
            'covers',
        )
        .map(({ about }) => about),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['one word', 'call '],
    ['names', 'Maran Quell '],
    ['names and acts without a full stop', 'Maran call with Quell after '],
    ['capital letters', 'Aa'],
  ])('comes to an end within the time of a test, on %s for a million characters', (_, piece) => {
    const facts = { url: '', published: null, types: [], headings: [], description: '', language: '' };
    const blocks = [piece.repeat(1_000_000 / piece.length)];
    const { signals } = detectCoverage({ ...facts, title: 'Maran and Quell', blocks }, signature);
    expect(signals.length).toBeGreaterThan(0);
  });
});
