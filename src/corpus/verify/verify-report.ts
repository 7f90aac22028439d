import type { Span } from '../../engine/types.ts';
import type { Report, Statement } from '../schema.ts';
import { figuresOf } from './figures.ts';
import { type NameBook, namesOf, refersBack } from './names.ts';
import { type Original, plain, resolveLocator } from './original.ts';
import type { Uncovered } from './uncovered.ts';

export interface ReportCheck {
  report: string;
  statements: number;
  /** Sentences of the original that assert something, and how many of them statements render. */
  asserting: number;
  covered: number;
  /** Names that a passage leaves to a pronoun or a title and that stand earlier in the original. */
  namedEarlier: number;
  problems: string[];
}

interface Given {
  report: Report;
  original: Original;
  book: NameBook;
  /** Sentences left out on purpose. */
  leftOut: Uncovered[string];
}

/** The share of asserting sentences that statements must render. */
const SHARE_COVERED = 0.95;
/** A locator over more than this would make the check of figures and names an empty one. */
const SENTENCES_PER_PASSAGE = 3;
/** Part of a sentence that passages must span for it to count as rendered. */
const PART_SPANNED = 0.5;

/**
 * Checks one report's statements against the report as it was published.
 * @returns counts, and each problem as "statement id: what is wrong"
 */
export function verifyReport(given: Given): ReportCheck {
  const passages: Span[] = [];
  const problems: string[] = [];
  let namedEarlier = 0;
  for (const statement of given.report.statements) {
    const found = passageOf(statement, given.original);
    if (!found.ok) {
      problems.push(`${statement.id}: ${found.problem}`);
      continue;
    }
    passages.push(found.passage);
    const check = checkStatement(statement, found.passage, given);
    problems.push(...check.problems.map((problem) => `${statement.id}: ${problem}`));
    namedEarlier += check.namedEarlier;
  }
  const coverage = checkCoverage(given, passages);
  return {
    report: given.report.id,
    statements: given.report.statements.length,
    asserting: coverage.asserting,
    covered: coverage.covered,
    namedEarlier,
    problems: [...problems, ...coverage.problems],
  };
}

function passageOf(statement: Statement, original: Original): ReturnType<typeof resolveLocator> {
  if (!statement.locator)
    return { ok: false, problem: 'has no locator; give the first and last words of its passage' };
  const found = resolveLocator(original, statement.locator);
  if (!found.ok) return found;
  const spanned = original.sentences.filter((sentence) => overlap(sentence, found.passage) > 0).length;
  if (spanned <= SENTENCES_PER_PASSAGE) return found;
  return { ok: false, problem: `its passage spans ${spanned} sentences; narrow the locator` };
}

function checkStatement(
  statement: Statement,
  span: Span,
  given: Given,
): { problems: string[]; namedEarlier: number } {
  const text = plain(statement.text);
  const passage = given.original.text.slice(span.start, span.end);
  const figures = missing(figuresOf(text), figuresOf(passage)).map(
    (figure) => `the figure or time "${figure}"`,
  );
  const quoted = [...text.matchAll(/"([^"]+)"/g)].map((match) => (match[1] ?? '').replace(/[.,]$/, ''));
  const misquoted = quoted
    .filter((words) => !passage.includes(words))
    .map((words) => `the quotation "${words}"`);

  const names = namesOf(text, given.book);
  const here = namesOf(passage, given.book);
  const absent = missing(names.known, here.within);
  const before = namesOf(given.original.text.slice(0, span.start), given.book).within;
  const earlier = refersBack(passage) ? absent.filter((name) => before.has(name)) : [];
  const strangers = [
    ...absent.filter((name) => !earlier.includes(name)),
    ...unknownNames(names.other, passage),
  ];

  const all = [...figures, ...misquoted, ...strangers.map((name) => `the name "${name}"`)];
  return {
    problems: all.map((what) => `${what} does not stand in its passage`),
    namedEarlier: earlier.length,
  };
}

function unknownNames(names: Set<string>, passage: string): string[] {
  const words = new Set(passage.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  // "Friday" and "June" are told by the figures already.
  return [...names].filter((name) => !words.has(name.toLowerCase()) && figuresOf(name).size === 0);
}

function missing(wanted: Set<string>, there: Set<string>): string[] {
  return [...wanted].filter((item) => !there.has(item));
}

function checkCoverage(
  given: Given,
  passages: Span[],
): { asserting: number; covered: number; problems: string[] } {
  const { original, leftOut } = given;
  const used = new Set<Uncovered[string][number]>();
  const problems: string[] = [];
  let asserting = 0;
  let covered = 0;
  for (const sentence of original.sentences) {
    const text = original.text.slice(sentence.start, sentence.end);
    const entry = leftOut.find((candidate) => text.startsWith(plain(candidate.starts)));
    const isCovered = spannedPart(sentence, passages) >= PART_SPANNED;
    if (entry && !isCovered) used.add(entry);
    if (isCovered) covered += 1;
    if (isCovered || entry?.asserts !== false) asserting += 1;
    if (!isCovered && !entry)
      problems.push(`no statement renders "${opening(text)}"; add one, or list it with a reason`);
  }
  const idle = leftOut.filter((entry) => !used.has(entry));
  problems.push(
    ...idle.map(({ starts }) => `listed as left out but rendered or not found: "${starts}"; take it off`),
  );
  if (covered < SHARE_COVERED * asserting) {
    problems.push(`statements render ${covered} of ${asserting} asserting sentences; 95% are needed`);
  }
  return { asserting, covered, problems };
}

function spannedPart(sentence: Span, passages: Span[]): number {
  let spanned = 0;
  let reached = sentence.start;
  for (const passage of passages.toSorted((a, b) => a.start - b.start)) {
    const rest = { start: Math.max(reached, sentence.start), end: sentence.end };
    const part = overlap(rest, passage);
    if (part <= 0) continue;
    spanned += part;
    reached = Math.min(passage.end, sentence.end);
  }
  return spanned / (sentence.end - sentence.start);
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function opening(text: string): string {
  const words = text.split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
}
