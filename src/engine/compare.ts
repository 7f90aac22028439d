import { termsOf } from './align.ts';
import { type Analysis, analyse } from './analyse.ts';
import { whyNotCheckable } from './checkable.ts';
import { FINDERS } from './clashes/finders.ts';
import type { ClashFinder } from './clashes/pair.ts';
import { withoutCutWords } from './cut-words.ts';
import { frequencyOf, type Index } from './inverted-index.ts';
import { judgeReport } from './judge.ts';
import type { Language } from './languages/language.ts';
import {
  CANDIDATES,
  LONGEST_HIGHLIGHT,
  LONGEST_SENTENCE,
  SENTENCES_PER_HIGHLIGHT,
  STATEMENTS_PER_REPORT,
  STATEMENTS_PER_SENTENCE,
} from './limits.ts';
import type { PackNames } from './pack-names.ts';
import { usedWords } from './parts.ts';
import { lookUp, retrieve } from './retrieval.ts';
import { type Candidate, type Sentence, toSentence } from './sentence.ts';
import { splitSentences } from './sentences.ts';
import { isLaterThan, silenceOf } from './silence.ts';
import type { Comparison, Highlight, ReportComparison } from './types.ts';
import { OWN_VOICE, voiceOfAll } from './voices.ts';
import type { Frequencies } from './weights.ts';

/** A pack in the form that the engine compares with; made by restorePack of src/corpus. */
export interface ComparablePack {
  language: Language;
  names: PackNames;
  index: Index;
  /** With the day each came out, where it is known. */
  reports: readonly { id: string; published?: string | null | undefined }[];
  /** All statements of all reports, report by report; the index counts them in this order. */
  statements: readonly { id: string; report: number; analysis: Analysis }[];
}

/** Parts of a comparison that can be put in the place of the engine's own. */
export interface EngineParts {
  /** Reads a sentence of the highlight. */
  analyse: typeof analyse;
  /** What is searched for clashes, most telling first. */
  finders: readonly ClashFinder[];
}

/** The engine as it ships. */
export const ENGINE: EngineParts = { analyse, finders: FINDERS };

/**
 * Compares one highlight with every report of a pack.
 * @returns one entry a report other than the highlight's own, in the pack's order; all silent when the highlight asserts nothing. Never throws on any text;
 * time grows linearly with the highlight's length up to LONGEST_HIGHLIGHT characters and SENTENCES_PER_HIGHLIGHT sentences;
 * what comes later is passed over, and said to be by `cut`
 * @param parts the parts that can be left out to see what each is worth
 */
export function comparePack(
  pack: ComparablePack,
  highlight: Highlight,
  { analyse, finders }: EngineParts = ENGINE,
): Comparison {
  const { language, names } = pack;
  const isOther = ({ id }: { id: string }): boolean => id !== highlight.own;
  const text = highlight.text.slice(0, LONGEST_HIGHLIGHT);
  let subject: string | null = null;
  const spans = splitSentences(text, language);
  const isCut =
    text.length < highlight.text.length ||
    spans.length > SENTENCES_PER_HIGHLIGHT ||
    spans.some(({ start, end }) => end - start > LONGEST_SENTENCE);
  const analyses = spans.slice(0, SENTENCES_PER_HIGHLIGHT).map((span) => {
    const analysis = analyse(text.slice(span.start, Math.min(span.end, span.start + LONGEST_SENTENCE)), {
      language,
      names,
      published: highlight.published,
      subject,
    });
    subject = analysis.names.find((name) => name.kind === 'person')?.key ?? subject;
    return { analysis, start: span.start };
  });
  const why = whyNotCheckable(
    text,
    analyses.map(({ analysis }) => analysis),
  );
  if (why)
    return {
      checkable: false,
      notCheckable: why,
      ...(isCut && { cut: true }),
      used: [],
      voice: OWN_VOICE,
      reports: pack.reports.filter(isOther).map(({ id }) => silent(id)),
    };
  const knowledge = { language, names };
  const frequencies = frequenciesOf(pack);
  const whole = analyses.map(({ analysis, start }) =>
    toSentence(analysis, start, { frequencies, knowledge }),
  );
  const sentences = withoutCutWords(text, whole, { language, frequencies });
  const candidates = sentences.map((sentence) => byReport(pack, sentence, isOther));
  return {
    checkable: true,
    ...(isCut && { cut: true }),
    used: usedWords(sentences),
    voice: voiceOfAll(sentences.map(({ analysis }) => analysis)),
    reports: pack.reports.flatMap((report, number) => {
      if (!isOther(report)) return [];
      const { id, published = null } = report;
      const lists = candidates.map((byNumber) => byNumber[number] ?? []);
      const judged = lists.every((list) => list.length === 0)
        ? { ...silent(id), silence: silenceOf([]) }
        : judgeReport(id, sentences, lists, knowledge, finders);
      const { silence } = judged;
      if (!silence || !isLaterThan(published, sentences, highlight.published)) return judged;
      return { ...judged, silence: { why: 'published-before' as const, nearest: silence.nearest } };
    }),
  };
}

/** Reads and weighs one sentence as comparePack does, for what is done with it besides: searching the pack's index. */
export function readSentence(pack: ComparablePack, { text, published }: Highlight): Sentence {
  const { language, names } = pack;
  const analysis = analyse(text, { language, names, published });
  return toSentence(analysis, 0, { frequencies: frequenciesOf(pack), knowledge: { language, names } });
}

function frequenciesOf({ index, language }: ComparablePack): Frequencies {
  return { statements: index.statements, of: (term) => frequencyOf(index, term, language) };
}

/**
 * For each report that is asked the statements worth aligning: the best for the whole sentence and the best for each clause, since a
 * short clause ("the mood was tense") is drowned out by a long one.
 */
function byReport(
  pack: ComparablePack,
  sentence: Sentence,
  isAsked: (report: { id: string }) => boolean,
): (Candidate[] | undefined)[] {
  const lists = pack.reports.map((report): Candidate[] | undefined => (isAsked(report) ? [] : undefined));
  const lookup = lookUp(pack.index, sentence.analysis, pack.language);
  const clauses = sentence.analysis.clauses;
  const parts = clauses.length > 1 ? clauses.map((clause) => termsOf(sentence.analysis, clause)) : [];
  let room = STATEMENTS_PER_SENTENCE;
  for (const [pass, terms] of [undefined, ...parts].entries()) {
    const counts = new Uint16Array(pack.reports.length);
    const options = { weight: sentence.weight, limit: CANDIDATES, ...(terms ? { terms } : {}) };
    // Half of the room is for the whole sentence; the clauses share what is left.
    let share = pass === 0 ? room / 2 : room / (1 + parts.length - pass);
    for (const { statement } of retrieve(pack.index, lookup, options)) {
      if (share < 1) break;
      const found = pack.statements[statement];
      const list = found ? lists[found.report] : undefined;
      if (!found || !list || (counts[found.report] ?? 0) >= STATEMENTS_PER_REPORT) continue;
      counts[found.report] = (counts[found.report] ?? 0) + 1;
      if (list.includes(found)) continue;
      list.push(found);
      share--;
      room--;
    }
  }
  return lists;
}

function silent(report: string): ReportComparison {
  return {
    report,
    relation: 'silent',
    score: 0,
    statement: null,
    further: [],
    reasons: [],
    supported: [],
    confidence: null,
    unmentioned: [],
    voice: null,
    silence: null,
  };
}
