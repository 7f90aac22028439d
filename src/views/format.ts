import { currentLocale } from '../locales/say.ts';
import type { ReportView } from '../protocol/shapes.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days are days of a calendar, wherever the reader is. */
const forms = {
  day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
  dayOfSomeYear: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  monthOfSomeYear: { month: 'long', timeZone: 'UTC' },
} as const;

const made = new Map<string, Intl.DateTimeFormat>();

/** A format is made once for each locale: making one takes longer than all that a popup writes with it. */
function dateFormat(form: keyof typeof forms): Intl.DateTimeFormat {
  const key = `${currentLocale()} ${form}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(currentLocale(), forms[form]);
  made.set(key, format);
  return format;
}

function parseDay(iso: string): Date | undefined {
  if (!ISO_DAY.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** `2025-12-11` as `11 Dec 2025`; anything else as it is, so that a damaged date is seen and not hidden. */
export function formatDay(iso: string): string {
  const date = parseDay(iso);
  return date ? dateFormat('day').format(date) : iso;
}

/**
 * What the engine resolved words to, written for a reader: `2025-12-12` as `12 Dec 2025`, `2025-10` as `Oct 2025`, a range of
 * days as `1–7 Dec 2025`, `????-12-11` (no year is known) as `11 Dec`, `≈ USD 6300000000` as `≈ $6.3 billion`, `45 min` as
 * `45 minutes`. A form it does not know stays.
 */
export function formatResolved(resolved: string): string {
  const [from, to] = resolved.split('..');
  if (from && to) return formatDays(from, to) ?? `${formatOne(from)} – ${formatOne(to)}`;
  return formatOne(resolved);
}

function formatOne(resolved: string): string {
  const signed = /^([≈≥≤<>] )(.+)$/.exec(resolved);
  if (signed?.[1] && signed[2]) return signed[1] + formatOne(signed[2]);
  const money = /^([A-Z]{3}) (\d+(?:\.\d+)?)$/.exec(resolved);
  if (money?.[1] && money[2]) return formatMoney(money[1], Number(money[2]));
  const length = /^(\d+(?:\.\d+)?) (s|min|d|mo|y)(?= |$)/.exec(resolved);
  if (length?.[1] && length[2]) {
    return formatLength(Number(length[1]), length[2]) + resolved.slice(length[0].length);
  }
  const period = /^(\d{4})-(Q[1-4])$/.exec(resolved);
  if (period) return `${period[2]} ${period[1]}`;
  if (/^\d{4}-\d{2}$/.test(resolved)) return formatMonth(resolved);
  if (resolved.startsWith('????-')) return formatInSomeYear(resolved) ?? resolved;
  return /^\d{5,}$/.test(resolved) ? formatNumber(Number(resolved)) : formatDay(resolved);
}

function formatMonth(iso: string): string {
  const date = parseDay(`${iso}-01`);
  return date ? dateFormat('month').format(date) : iso;
}

/** In a leap year, which has every day. */
function formatInSomeYear(resolved: string): string | undefined {
  const [, monthOfYear, dayOfMonth] = resolved.split('-');
  const date = parseDay(`2000-${monthOfYear}-${dayOfMonth ?? '01'}`);
  return date && dateFormat(dayOfMonth ? 'dayOfSomeYear' : 'monthOfSomeYear').format(date);
}

function formatDays(from: string, to: string): string | undefined {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first && last && first <= last ? dateFormat('day').formatRange(first, last) : undefined;
}

function formatMoney(currency: string, amount: number): string {
  const parts = new Intl.NumberFormat(currentLocale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  }).formatToParts(amount);
  if (amount < SCALED_FROM) return parts.map(({ value }) => value).join('');
  const scaled = new Intl.NumberFormat(currentLocale(), {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(amount);
  // `$6.3 billion`: locales have a short form for scaled money only (`$6.3bn`), so the figure is put in for the plain one.
  const figures = new Set<string>(['integer', 'group', 'decimal', 'fraction']);
  const first = parts.findIndex(({ type }) => figures.has(type));
  return parts.map(({ type, value }, n) => (n === first ? scaled : figures.has(type) ? '' : value)).join('');
}

/** From here on an amount is read more easily as `6.3 million` than in figures. */
const SCALED_FROM = 1e6;

/** `7 d` as `7 days`; minutes in the unit that divides them: `120` is better read as `2 hours`, `90` is best left as it is. */
function formatLength(value: number, sign: string): string {
  const fitting = sign === 'min' && lengths.find(({ holds }) => value >= holds && value % holds === 0);
  const { unit, holds } = fitting || { unit: unitNames[sign] ?? 'minute', holds: 1 };
  return new Intl.NumberFormat(currentLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    value / holds,
  );
}

const unitNames: Record<string, string> = { s: 'second', min: 'minute', d: 'day', mo: 'month', y: 'year' };

const lengths = [
  { unit: 'day', holds: 24 * 60 },
  { unit: 'hour', holds: 60 },
];

function formatNumber(value: number): string {
  return new Intl.NumberFormat(currentLocale()).format(value);
}

/** `The Hill, Mint and News18`, as the locale lists things. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(items);
}

/** Whether the resolved form tells the reader more than the words already do. */
export function addsToWords(resolved: string, words: string): boolean {
  const said = toParts(words);
  const isSaid = (part: string): boolean =>
    said.some((word) => (/\p{L}/u.test(part) ? word.startsWith(part) : word === part));
  return toParts(formatResolved(resolved)).some((part) => !isSaid(part));
}

/** Figures and words: `About $6.3 billion` as `about`, `6.3`, `billion`. */
function toParts(value: string): string[] {
  return value.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
}

/**
 * The words of a report as they would stand in the page: a day that the report names by its own calendar ("on Thursday") is
 * written out, since the page may have come out in another week.
 */
export function toWordsOfPage({
  kind,
  report,
  resolved,
}: Pick<ReportView['reasons'][number], 'kind' | 'report' | 'resolved'>): string {
  const day = kind === 'date' ? resolved?.[1] : undefined;
  return day !== undefined && !/\d/.test(report) && addsToWords(day, report) ? formatResolved(day) : report;
}

/** The address if it may become a link: https, no credentials; else undefined. */
export function toSafeLink(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.username && !url.password ? address : undefined;
}
