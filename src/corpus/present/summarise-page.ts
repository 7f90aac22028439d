import type { Comparison, ConflictKind, Highlight, Reason, Relation, Span } from '../../engine/types.ts';
import { type PresentedReport, presentReports, withSources } from './comparison-shape.ts';
import { countOrigins, type Tallies } from './count-origins.ts';
import type { PresentablePack } from './presentable-pack.ts';

/** A sentence of a page, where it stands, and what the reports say to it. */
export interface ComparedSentence {
  text: string;
  /** Number of the block, and offsets into its text. */
  block: number;
  start: number;
  end: number;
  checkable: boolean;
  /** The strongest relation that any report has to it. */
  relation: Relation;
  /** Kinds of conflict, the one that most reports give first; empty unless `conflicts`. */
  kinds: ConflictKind[];
  tallies: Tallies;
  /** What each report says to it, in the pack's order. */
  answers: SentenceAnswer[];
}

/** One report's relation to a sentence, with the statement that bears it out. */
export interface SentenceAnswer {
  report: string;
  relation: Relation;
  statement: { id: string; text: string } | null;
  /** In what the two clash; empty unless they conflict. */
  clashes: Pick<Reason, 'kind' | 'highlight' | 'report' | 'resolved'>[];
}

export interface ComparedPage {
  sentences: ComparedSentence[];
  /** How many blocks were looked at, from the first. */
  blocksExamined: number;
}

/** The engine's part in it, passed in so that one page is always compared with one restored pack. */
export interface PageComparer {
  pack: PresentablePack;
  compare(highlight: Highlight): Comparison;
  splitSentences(text: string): Span[];
}

/** A long report has some 60 sentences; 400 keeps a page that never ends within half a second. */
const MAX_SENTENCES = 400;
/** Shorter blocks are captions, labels and names. */
const MIN_BLOCK_WORDS = 4;

/** What is said about a sentence as a whole when reports differ: the relation that a reader must not miss comes first. */
const STRONGEST_FIRST: readonly Relation[] = ['conflicts', 'corroborates', 'partly', 'silent'];

/**
 * Compares every sentence of a page.
 * @param blocks the page's blocks of text, in order
 * @param page its publication day, null when not known, and the report of the pack that it is
 * @returns its first 400 sentences, in order, and how many blocks they come from
 */
export function summarisePage(
  comparer: PageComparer,
  blocks: readonly string[],
  page: Omit<Highlight, 'text'>,
): ComparedPage {
  const sentences: ComparedSentence[] = [];
  for (const [block, text] of blocks.entries()) {
    if (countWords(text) < MIN_BLOCK_WORDS) continue;
    for (const span of comparer.splitSentences(text)) {
      if (sentences.length === MAX_SENTENCES) return { sentences, blocksExamined: block };
      const sentence = { text: text.slice(span.start, span.end), ...page };
      sentences.push({ block, ...span, ...compareSentence(comparer, sentence) });
    }
  }
  return { sentences, blocksExamined: blocks.length };
}

function compareSentence(comparer: PageComparer, sentence: Highlight) {
  const comparison = comparer.compare(sentence);
  const reports = presentReports(comparer.pack, comparison);
  const tallies = countOrigins(withSources(comparer.pack, reports));
  const relation = STRONGEST_FIRST.find((candidate) => tallies[candidate].reports > 0) ?? 'silent';
  return {
    text: sentence.text,
    checkable: comparison.checkable,
    relation,
    kinds: relation === 'conflicts' ? findKinds(reports) : [],
    tallies,
    answers: reports.map(({ report, relation: answer, statement, reasons }) => ({
      report,
      relation: answer,
      statement,
      clashes: answer === 'conflicts' ? reasons.filter(({ rule }) => rule === 'clash').map(toClash) : [],
    })),
  };
}

function toClash({ kind, highlight, report, resolved }: Reason): SentenceAnswer['clashes'][number] {
  return { kind, highlight, report, ...(resolved && { resolved }) };
}

/** Each report counts once for a kind, however often it clashes. */
function findKinds(reports: readonly PresentedReport[]): ConflictKind[] {
  const counts = new Map<ConflictKind, number>();
  for (const { relation, reasons } of reports) {
    if (relation !== 'conflicts') continue;
    const kinds = new Set(reasons.filter(({ rule }) => rule === 'clash').map(({ kind }) => kind));
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
