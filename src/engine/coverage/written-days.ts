import { noticedLanguages } from '../languages/noticed/index.ts';
import { beginningsOf } from './patterns.ts';

/** A day and a month as a text writes them; the year where one follows. */
export interface WrittenDay {
  day: number;
  /** 1 to 12. */
  month: number;
  year: number | null;
}

/**
 * The dates in a text of a language that is noticed: "११ दिसंबर 2025", "11 de diciembre", "12月11日", "December 11" in any of
 * them. Linear in the text.
 */
export function findWrittenDays(text: string, language: string): WrittenDay[] {
  const table = noticedLanguages[language];
  if (!table) return [];
  const plain = toPlainDigits(text.normalize('NFC'), table.zero);
  return table.months.flatMap((names, index) =>
    [...plain.matchAll(new RegExp(beginningsOf(names), 'giu'))].flatMap((found) => {
      const end = found.index + found[0].length;
      // "2月" in "12月" is the end of another month.
      if (/^\d/.test(found[0]) && /\d$/.test(plain.slice(0, found.index))) return [];
      const before = /(?<!\d)(\d{1,2})(?:\.|º|er)?\s*(?:de\s+)?$/iu.exec(
        plain.slice(Math.max(0, found.index - 12), found.index),
      );
      const after = /^[\p{L}\p{M}]{0,4}\s*(\d{1,2})(?!\d)/u.exec(plain.slice(end, end + 12));
      const day = Number((before ?? after)?.[1]);
      if (!(day >= 1 && day <= 31)) return [];
      const year = /^[^\d]{0,8}(?:\d{1,2}[^\d]{1,4})?(\d{4})(?!\d)/u.exec(plain.slice(end, end + 20))?.[1];
      const yearBefore = /(\d{4})\D{0,2}$/u.exec(plain.slice(Math.max(0, found.index - 8), found.index))?.[1];
      return { day, month: index + 1, year: Number(year ?? yearBefore) || null };
    }),
  );
}

/** Digits of a language's own script as those of ours, one for one. */
function toPlainDigits(text: string, zero: string): string {
  const first = zero.codePointAt(0) ?? 0;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const value = (digit.codePointAt(0) ?? 0) - first;
    return value >= 0 && value <= 9 ? String(value) : digit;
  });
}
