import type { Language } from './languages/language.ts';
import type { Span } from './types.ts';

/*
 * Intl.Segmenter finds most ends; the passes after it mend what news text breaks: abbreviations ("U.S. officials",
 * "Dr. Rao"), a quotation that ends before its speaker ('"Is it?" he asked'), and sentences glued by a lost line break
 * ("talks.The").
 */
const GLUED = /(?<=[\p{Ll}\p{N}\])"”’]{2}[.!?]["”’)]?)(?=["“‘(]?\p{Lu}\p{Ll})/gu;
/** Characters given to the segmenter at once: in some engines its time grows with the square of the length. */
const WINDOW = 8_192;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Splits a text into sentences.
 * @returns spans in the order of the text, white space trimmed off both ends, none empty. Line breaks between paragraphs
 * always split; a break inside a sentence (the next line begins in lower case) does not.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const merged: Span[] = [];
  for (const piece of pieces(text, language.code)) {
    const last = merged.at(-1);
    if (last && belongsTogether(text, last, piece, language)) last.end = piece.end;
    else merged.push({ ...piece });
  }
  return merged.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

function pieces(text: string, code: string): Span[] {
  let segmenter = segmenters.get(code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(code, { granularity: 'sentence' });
    segmenters.set(code, segmenter);
  }
  const found: Span[] = [];
  for (const { segment, index } of segmentInWindows(text, segmenter)) {
    let start = 0;
    for (const glued of segment.matchAll(GLUED)) {
      found.push({ start: index + start, end: index + glued.index });
      start = glued.index;
    }
    found.push({ start: index + start, end: index + segment.length });
  }
  return found;
}

/** The same segments as of the whole text: the last of a window may go on, so the next window begins with it. */
function* segmentInWindows(
  text: string,
  segmenter: Intl.Segmenter,
): Generator<{ segment: string; index: number }, void> {
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const found = [...segmenter.segment(text.slice(from, from + size))];
    const whole = from + size < text.length ? found.slice(0, -1) : found;
    for (const { segment, index } of whole) yield { segment, index: from + index };
    from += whole.reduce((length, { segment }) => length + segment.length, 0);
    size = whole.length > 0 ? WINDOW : size * 2;
  }
}

function belongsTogether(text: string, before: Span, after: Span, language: Language): boolean {
  // Only the edges matter: slices of a few dozen characters keep the pass linear.
  const tail = text.slice(Math.max(before.start, before.end - 40), before.end);
  const head = text.slice(after.start, Math.min(after.end, after.start + 40));
  if (/\n\s*\n\s*$/.test(tail)) return false;
  if (/^\s*["'”’)]*\s*\p{Ll}/u.test(head)) return !/[!?.]\s*$/.test(tail) || !/\n/.test(tail);
  if (/\n\s*$/.test(tail)) return false;
  const lastWord =
    /(\S+)\s*$/u
      .exec(tail)?.[1]
      ?.toLowerCase()
      .replace(/^["'“‘(]+/, '') ?? '';
  if (/^\p{L}\.$/u.test(lastWord)) return !startsAnew(head, language);
  return (
    language.abbreviations.has(lastWord) &&
    /^\s*["“]?[\p{Lu}\p{N}]/u.test(head) &&
    !endsForReal(lastWord, head, language)
  );
}

/** An initial is followed by a name; a common opener ("In that post …") begins a sentence. */
function startsAnew(head: string, language: Language): boolean {
  const first = /^\s*["“]?(\p{L}+)/u.exec(head)?.[1];
  return first !== undefined && first.length > 1 && language.stopWords.has(first.toLowerCase());
}

/** "…in the U.S. The minister said": a common sentence opener after an acronym starts a new sentence. */
function endsForReal(lastWord: string, head: string, language: Language): boolean {
  if (!/^(?:\p{L}\.){2,}$/u.test(lastWord)) return false;
  const first = /^\s*["“]?(\p{L}+)/u.exec(head)?.[1];
  return first !== undefined && first !== first.toUpperCase() && language.stopWords.has(first.toLowerCase());
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
