import { describe, expect, it } from 'vitest';
import { tallyLine } from './phrases.ts';

describe('tallyLine', () => {
  it.each([
    ['corroborates', 3, 2, [], '3 of 5 reports corroborate it (2 origins)'],
    ['corroborates', 1, 1, [], '1 of 5 reports corroborates it'],
    ['conflicts', 1, 1, ['date'], '1 of 5 reports conflicts: date'],
    ['conflicts', 2, 1, ['date', 'number'], '2 of 5 reports conflict: date, number (1 origin)'],
    ['partly', 1, 1, [], '1 of 5 reports agrees in part'],
    ['partly', 2, 2, [], '2 of 5 reports agree in part (2 origins)'],
    ['silent', 1, 1, [], '1 of 5 reports does not mention it'],
    ['silent', 2, 2, [], '2 of 5 reports do not mention it'],
  ] as const)('%s, %i reports, %i origins', (relation, reports, origins, kinds, line) => {
    expect(tallyLine(relation, { reports, origins, of: 5, kinds })).toBe(line);
  });

  it('writes one report of one in the singular', () => {
    expect(tallyLine('silent', { reports: 1, origins: 1, of: 1 })).toBe('1 of 1 report does not mention it');
  });
});
