import { describe, expect, it } from 'vitest';
import { hindiCases, inLanguages, phoneCallElsewhere } from './cases/elsewhere.ts';
import { row } from './cases/page.ts';
import { phoneCall, phoneCallCases } from './cases/phone-call.ts';
import { detectCoverage } from './detect.ts';
import { eventGate } from './gate.ts';
import { buildSignature } from './signature.ts';
import { findWrittenDays } from './written-days.ts';

const signature = buildSignature(phoneCallElsewhere);
const gate = new RegExp(eventGate(phoneCallElsewhere), 'iu');
const pageOf = ([title, text]: [string, string], language: string, published: string | null) =>
  row('covers', '', { title, text, language, published }).page;

describe('a Hindi page', () => {
  it.each(hindiCases.map((one) => [`${one.status}: ${one.about}`, one] as const))(
    '%s',
    (_, { status, page }) => {
      expect(detectCoverage(page, signature)).toMatchObject({ status, uncompared: 'hi' });
    },
  );

  it.each(
    hindiCases.filter(({ status }) => status === 'covers').map(({ about, page }) => [about, page] as const),
  )('passes the cheap test: %s', (_, { title, blocks }) => {
    expect(gate.test([title, ...blocks].join('\n'))).toBe(true);
  });
});

describe.each(inLanguages)('a page in $language', ({ language, call, summit }) => {
  it('that reports the call covers it, and is not compared', () => {
    const coverage = detectCoverage(pageOf(call, language, null), signature);
    expect(coverage).toMatchObject({ status: 'covers', uncompared: language });
    expect(coverage.signals).toContainEqual({ name: 'day_named' });
    expect(gate.test(call.join('\n'))).toBe(true);
  });

  it('that reports a summit does not', () => {
    expect(detectCoverage(pageOf(summit, language, '2024-04-18'), signature).status).toBe('none');
  });

  it('of another day does not', () => {
    expect(detectCoverage(pageOf(call, language, '2023-11-02'), signature).status).toBe('none');
  });
});

describe('a page in English', () => {
  it('is read as before beside names in other languages', () => {
    const plain = buildSignature(phoneCall);
    const english = phoneCallCases.filter(({ page }) => page.language === 'en');
    for (const { page } of english)
      expect(detectCoverage(page, signature)).toEqual(detectCoverage(page, plain));
  });

  it('that quotes a Hindi post is English', () => {
    const page = pageOf(
      [
        'Maran and Quell hold phone call',
        'Ilse Maran and Tomas Quell spoke by phone on Thursday. She wrote: मारन, क्वेल, फोन पर।',
      ],
      '',
      '2024-04-18',
    );
    expect(detectCoverage(page, signature)).not.toHaveProperty('uncompared');
  });
});

describe('a language', () => {
  it.each([
    [
      'that the engine has no table of',
      {
        xx: {
          participants: [
            { name: 'Ilse Maran', aliases: ['M'] },
            { name: 'Tomas Quell', aliases: ['Q'] },
          ],
        },
      },
    ],
    [
      'that does not name every participant',
      { hi: { participants: [{ name: 'Ilse Maran', aliases: ['मारन'] }] } },
    ],
  ])('%s is passed over', (_, languages) => {
    expect(buildSignature({ ...phoneCall, languages }).elsewhere).toEqual([]);
  });

  it("takes the pack's words where its table knows none for the act", () => {
    const { languages } = phoneCallElsewhere;
    const event = {
      ...phoneCall,
      title: 'A strike',
      terms: ['strike'],
      languages: {
        hi: { ...languages?.hi, participants: languages?.hi?.participants ?? [], terms: ['हड़ताल'] },
      },
    };
    expect(buildSignature(event).elsewhere[0]?.acts).toEqual(['हड़ताल']);
  });
});

it.each([
  ['१८ अप्रैल २०२४ को', 'hi', { day: 18, month: 4, year: 2024 }],
  ['11 de diciembre', 'es', { day: 11, month: 12, year: null }],
  ['am 11. Dezember 2025', 'de', { day: 11, month: 12, year: 2025 }],
  ['le 1er mai 2024', 'fr', { day: 1, month: 5, year: 2024 }],
  ['2025年12月11日', 'zh', { day: 11, month: 12, year: 2025 }],
  ['12月11日', 'zh', { day: 11, month: 12, year: null }],
  ['١١ ديسمبر ٢٠٢٥', 'ar', { day: 11, month: 12, year: 2025 }],
  ['১১ ডিসেম্বর', 'bn', { day: 11, month: 12, year: null }],
  ['டிசம்பர் 11', 'ta', { day: 11, month: 12, year: null }],
  ['11 декабря 2025 года', 'ru', { day: 11, month: 12, year: 2025 }],
])('reads the date in %s (%s)', (text, language, day) => {
  expect(findWrittenDays(text, language)).toEqual([day]);
});

it.each([
  ['अप्रैल में', 'hi'],
  ['45 de diciembre', 'es'],
  ['12 December', 'xx'],
])('reads no date in %s (%s)', (text, language) => {
  expect(findWrittenDays(text, language)).toEqual([]);
});
