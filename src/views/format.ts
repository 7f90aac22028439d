import { locale, text } from './text.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const day = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

function parseDay(iso: string): Date | undefined {
  if (!ISO_DAY.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** `2025-12-11` as `11 Dec 2025`; anything else as it is, so that a damaged date is seen and not hidden. */
export function formatDay(iso: string): string {
  const date = parseDay(iso);
  return date ? day.format(date) : iso;
}

/**
 * What the engine resolved words to, written for a reader: `2025-12-12` as `12 Dec 2025`, a range of days as
 * `1–31 Dec 2025`, `USD 6300000000` as `$6.3 billion`, `45 min` as `45 minutes`. A form it does not know stays as it is.
 */
export function formatResolved(resolved: string): string {
  const [from, to] = resolved.split(/\/|\.\.| to /);
  if (from && to) return formatDays(from, to) ?? resolved;
  const money = /^([A-Z]{3}) (\d+(?:\.\d+)?)$/.exec(resolved);
  if (money?.[1] && money[2]) return formatMoney(money[1], Number(money[2]));
  const minutes = /^(\d+(?:\.\d+)?) min(?:utes?)?$/.exec(resolved);
  if (minutes?.[1]) return formatMinutes(Number(minutes[1]));
  return /^\d{5,}$/.test(resolved) ? formatNumber(Number(resolved)) : formatDay(resolved);
}

function formatDays(from: string, to: string): string | undefined {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first && last && first <= last ? day.formatRange(first, last) : undefined;
}

function formatMoney(currency: string, amount: number): string {
  const scale = text.comparison.scales.find(({ from }) => amount >= from);
  const figure = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  }).format(scale ? amount / scale.from : amount);
  return scale ? `${figure} ${scale.word}` : figure;
}

function formatMinutes(value: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(value);
}

function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** Whether the resolved form tells the reader more than the words already do. */
export function addsToWords(resolved: string, words: string): boolean {
  const plain = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '');
  return resolved !== '' && !plain(words).includes(plain(formatResolved(resolved)));
}

/** The address if it may become a link: https, no credentials; else undefined. */
export function toSafeLink(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.username && !url.password ? address : undefined;
}
