import { describe, expect, it } from 'vitest';
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
