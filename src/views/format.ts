import { locale } from './text.ts';

const day = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2025-12-11` as `11 Dec 2025`; anything else as it is, so that a damaged date is seen and not hidden. */
export function formatDay(iso: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : day.format(date);
}

/** What the engine resolved words to (`2025-12-12`, `USD 6300000000`, `45 min`), written for a reader. */
export function formatResolved(resolved: string): string {
  const money = /^([A-Z]{3}) (\d+(?:\.\d+)?)$/.exec(resolved);
  if (money?.[1] && money[2]) return formatMoney(money[1], Number(money[2]));
  const minutes = /^(\d+(?:\.\d+)?) min(?:utes?)?$/.exec(resolved);
  if (minutes?.[1]) return formatMinutes(Number(minutes[1]));
  return resolved.replace(/\d{4}-\d{2}-\d{2}/g, formatDay).replace(/(\d{4})(?:\/|\.\.)(\d)/g, '$1 – $2');
}

function formatMoney(currency: string, amount: number): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(amount);
}

function formatMinutes(value: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(value);
}

/** Whether the resolved form tells the reader more than the words already do. */
export function addsToWords(resolved: string, words: string): boolean {
  const plain = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '');
  return !plain(words).includes(plain(formatResolved(resolved)));
}

/** The address if it may become a link: https, no credentials; else undefined. */
export function toSafeLink(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.username && !url.password ? address : undefined;
}
