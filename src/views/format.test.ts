import { describe, expect, it } from 'vitest';
import { addsToWords, formatDay, formatResolved, toSafeLink, toWordsOfPage } from './format.ts';

describe('formatDay', () => {
  it.each([
    ['2025-12-11', '11 Dec 2025'],
    ['2024-02-29', '29 Feb 2024'],
    ['soon', 'soon'],
    ['2025-13-45', '2025-13-45'],
  ])('writes %s as %s', (iso, written) => expect(formatDay(iso)).toBe(written));
});

describe('formatResolved', () => {
  it.each([
    ['2025-12-12', '12 Dec 2025'],
    ['2025-12-01..2025-12-07', '1–7 Dec 2025'],
    ['2025-12-01..2026-01-02', '1 Dec 2025–2 Jan 2026'],
    ['USD 6300000000', '$6.3 billion'],
    ['INR 45', '₹45'],
    ['USD 6310000000', '$6.31 billion'],
    ['1 min', '1 minute'],
    ['45 min', '45 minutes'],
    ['90 min', '90 minutes'],
    ['120 min', '2 hours'],
    ['30 s', '30 seconds'],
    ['1 d', '1 day'],
    ['10 d', '10 days'],
    ['3 mo', '3 months'],
    ['≈ 2 y', '≈ 2 years'],
    ['30..45 min', '30–45 minutes'],
    ['3 yards', '3 yards'],
    ['10080 min before', '7 days before'],
    ['after', 'after'],
    ['2025-10', 'Oct 2025'],
    ['2025-13', '2025-13'],
    ['2026-Q1', 'Q1 2026'],
    ['USD 5..USD 7.5', '$5–$7.5'],
    ['????-12-11', '11 Dec'],
    ['????-02-29', '29 Feb'],
    ['????-10', 'October'],
    ['????-13', '????-13'],
    ['≈ USD 6300000000', '≈ $6.3 billion'],
    ['≥ 500000', '≥ 500,000'],
    ['> 8.58 %', '> 8.58 %'],
    ['23rd', '23rd'],
    ['8.58 %', '8.58 %'],
    ['500000', '500,000'],
    ['8.58', '8.58'],
    ['a form of another day', 'a form of another day'],
    ['2025-12-31..2025-12-01', '31 Dec 2025–1 Dec 2025'],
  ])('writes %s as %s', (resolved, written) => {
    // Which spaces stand about a dash differs between releases of ICU.
    expect(formatResolved(resolved).replace(/\s*–\s*/g, '–')).toBe(written);
  });
});

describe('addsToWords', () => {
  it('is so when words were resolved to a day', () =>
    expect(addsToWords('2025-12-11', 'Thursday')).toBe(true));
  it('is not so when the words say as much', () => {
    expect(addsToWords('USD 6300000000', 'about $6.3 billion')).toBe(false);
    expect(addsToWords('500000', '500,000 jobs')).toBe(false);
    expect(addsToWords('????-12-11', 'December 11')).toBe(false);
    expect(addsToWords('2025-12-11', 'December 11, 2025')).toBe(false);
  });
  it('is so when the words hold its digits as a part of other figures', () =>
    expect(addsToWords('5 min', '45 minutes')).toBe(true));
  it('is not so when nothing was resolved', () => expect(addsToWords('', 'Thursday')).toBe(false));
});

describe('toWordsOfPage', () => {
  it.each([
    ['date', 'on Thursday', ['2025-12-12', '2025-12-11'], '11 Dec 2025'],
    ['date', 'October 22', ['2025-10-09', '2025-10-22'], 'October 22'],
    ['money', '$8.3 billion', ['USD 6300000000', 'USD 8300000000'], '$8.3 billion'],
    ['name', 'Jonas Corwin', undefined, 'Jonas Corwin'],
  ] as const)('%s: %s', (kind, report, resolved, written) => {
    expect(toWordsOfPage({ kind, report, resolved: resolved && [...resolved] })).toBe(written);
  });
});

describe('toSafeLink', () => {
  it('keeps a text fragment as it is', () => {
    const link = 'https://paper.example/a#:~:text=First%20words,last%20words';
    expect(toSafeLink(link)).toBe(link);
  });
  it.each([
    'http://paper.example/a',
    'javascript:alert(1)',
    'data:text/html,hello',
    'https://user:secret@paper.example/',
    'paper.example/a',
    '',
    null,
  ])('makes no link of %s', (address) => expect(toSafeLink(address)).toBeUndefined());
});
