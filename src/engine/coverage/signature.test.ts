import { describe, expect, it } from 'vitest';
import { millFire } from './cases/mill-fire.ts';
import { phoneCall } from './cases/phone-call.ts';
import { rateDecision } from './cases/rate-decision.ts';
import { treaty } from './cases/treaty.ts';
import { buildSignature, dayNumber } from './signature.ts';

const aliasesOf = (name: string, aliases: string[]) =>
  buildSignature({ title: 'x', date: '2024-01-01', participants: [{ name, aliases }], terms: ['x'] })
    .participants[0]?.aliases;

describe('a signature', () => {
  it('is plain JSON', () => {
    const signature = buildSignature(phoneCall);
    expect(JSON.parse(JSON.stringify(signature))).toEqual(signature);
  });

  it('derives a surname where two full names end alike', () => {
    expect(aliasesOf('Asha Rao', ['Minister Rao'])).toContain('Rao');
  });

  it('derives a surname from a full name that begins with a first name', () => {
    expect(aliasesOf('Peter Moreau', [])).toContain('Moreau');
  });

  it.each([
    ['a name whose first word is no first name', 'Qorva Lind', []],
    ['a body that is named for a person', 'Peter Moreau Foundation', []],
    ['a company', 'Brackwater Paper Mill', ['Brackwater Paper']],
    ['a short last word', 'Li Wu', ['President Wu']],
  ])('derives none from %s', (_, name, aliases) => {
    expect(aliasesOf(name, aliases)).toEqual([name, ...aliases]);
  });

  it('knows words of the act that the pack does not list', () => {
    expect(buildSignature(phoneCall).acts).toEqual(expect.arrayContaining(['telephoned', 'video call']));
    expect(buildSignature(millFire).acts).toContain('inferno');
    expect(buildSignature(rateDecision).acts).toContain('rate hike');
  });

  it('keeps the subject of the talks apart from the act', () => {
    const { acts, loose } = buildSignature(phoneCall);
    expect(acts).not.toContain('fisheries');
    expect(loose).toContain('spoke');
  });

  it('takes other acts for rivals, none of the own words', () => {
    const { acts, loose, rivals } = buildSignature(phoneCall);
    expect(rivals).toEqual(expect.arrayContaining(['summit', 'visit', 'rally']));
    expect(rivals.filter((word) => acts.includes(word) || loose.includes(word))).toEqual([]);
  });

  it('takes all terms where the kind of act is not known', () => {
    const { acts, rivals, mutual } = buildSignature({
      ...treaty,
      title: 'A find',
      terms: ['meteorite', 'crater'],
    });
    expect({ acts, rivals, mutual }).toEqual({ acts: ['meteorite', 'crater'], rivals: [], mutual: false });
  });

  it('says which acts are between the participants', () => {
    expect([phoneCall, treaty, millFire].map((event) => buildSignature(event).mutual)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['2024-04-18', 19_831],
    ['18 April', null],
    ['2024-13-01', null],
    ['', null],
  ])('%s is %s', (date, day) => {
    expect(dayNumber(date)).toBe(day);
  });
});
