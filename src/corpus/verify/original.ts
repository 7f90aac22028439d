import { english, splitSentences } from '../../engine/index.ts';
import { normalise } from '../../engine/normalise.ts';
import type { Span } from '../../engine/types.ts';

/** A report as it was published, in one way of writing, with its sentences. */
export interface Original {
  text: string;
  /** In the order of the text; offsets into `text`. */
  sentences: Span[];
}

export type Resolved = { ok: true; passage: Span } | { ok: false; problem: string };

// "![]() |" and the like are marks that a saved page leaves behind.
const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * Prepares a published report for checking.
 * @param published the text as it was saved, page residue and all
 * @returns straight quotation marks and plain hyphens, white space collapsed, one line a paragraph
 */
export function readOriginal(published: string): Original {
  const paragraphs = published.split(/\s*\n\s*/).map(plain);
  const text = paragraphs.filter(Boolean).join('\n');
  const sentences = splitSentences(text, english);
  return { text, sentences: sentences.filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end))) };
}

/**
 * One way of writing for a stretch of a published report.
 * @returns straight quotation marks, plain hyphens, single spaces
 */
export function plain(text: string): string {
  return normalise(text).text.replace(/\s+/g, ' ').trim();
}

/**
 * Finds the passage that a locator names.
 * @returns from the first words, which must stand once in the original, to the nearest last words after them
 */
export function resolveLocator(original: Original, locator: { start: string; end: string }): Resolved {
  const line = original.text.replaceAll('\n', ' ');
  const starts = occurrences(line, plain(locator.start));
  const [first] = starts;
  if (!first)
    return { ok: false, problem: `the first words "${locator.start}" stand nowhere in the original` };
  if (starts.length > 1) {
    return {
      ok: false,
      problem: `the first words "${locator.start}" stand ${starts.length} times; take more of them`,
    };
  }
  const end = occurrences(line, plain(locator.end)).find((span) => span.start >= first.end);
  if (!end)
    return { ok: false, problem: `the last words "${locator.end}" stand nowhere after the first words` };
  return { ok: true, passage: { start: first.start, end: end.end } };
}

/** Where a phrase stands as whole words. */
function occurrences(text: string, phrase: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const span = { start: at, end: at + phrase.length };
    if (isWholeWord(text, span)) spans.push(span);
  }
  return spans;
}

const WORD_ACROSS = /^[\p{L}\p{N}]{2}$/u;

function isWholeWord(text: string, { start, end }: Span): boolean {
  return (
    !WORD_ACROSS.test(text.slice(start - 1, start + 1)) && !WORD_ACROSS.test(text.slice(end - 1, end + 1))
  );
}
