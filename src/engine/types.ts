/** A stretch of a text, in UTF-16 code units of the ORIGINAL text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** What one report says to one highlight; see the rule book in README.md. */
export type Relation = 'corroborates' | 'partly' | 'conflicts' | 'silent';

export type ConflictKind =
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'duration'
  | 'order'
  | 'name'
  | 'role'
  | 'negation'
  | 'direction'
  | 'stage'
  | 'attribution'
  | 'quotation';

/**
 * Why a relation was given.
 * - `clash`: the two sides cannot both hold (only with relation `conflicts`).
 * - `less-precise`: they agree, one side is looser.
 * - `attribution-differs`: one side states what the other puts in somebody's mouth; no conflict.
 * - `hedged`: one side is flat, the other hedged; no conflict.
 * - `unresolved-time`: another weekday, and on one side nothing tells which day that is; no conflict.
 */
export interface Reason {
  rule: 'clash' | 'less-precise' | 'attribution-differs' | 'hedged' | 'unresolved-time';
  kind: ConflictKind;
  /** The words of the highlight, verbatim. */
  highlight: string;
  /** The words of the report's statement, verbatim. */
  report: string;
  /** What both sides were resolved to, in a plain written form (`2025-12-12`, `45 min`, `USD 6300000000`). */
  resolved?: [string, string];
  highlightSpan: Span;
  reportSpan: Span;
  /**
   * Of a clash in a figure or in how far a thing has come: the publication days of both sides, `YYYY-MM-DD`, where they are
   * known and differ. The later one may tell what has changed since.
   */
  later?: { highlight: string; report: string };
}

/** Words of a highlight that a report gives, and the words that it has for them. */
export interface Given {
  highlight: Span;
  /** Id of the statement that gives them. */
  statement: string;
  /** Its words for them, in its text and order: what stands between two of them is not given. */
  report: Span[];
}

/** How sure a relation is; what was measured of it stands at `confidenceOf`. */
export type Confidence = 'strong' | 'fair' | 'weak';

/** In whose mouth a sentence puts what it says. */
export interface Voice {
  /** The writer's own voice, a named person, an institution (what it put out, or its spokesperson), people without a name. */
  by: 'own' | 'person' | 'statement' | 'unnamed';
  /** The speaker as the sentence words it; '' for its own voice. */
  words: string;
}

/** Which silence a report keeps on a highlight. */
export interface Silence {
  /**
   * - `published-before`: the highlight tells of days after the report came out, so the report could not know.
   * - `other-topic`: no statement of the report is about the same matter.
   * - `without-detail`: the nearest statement is about the same matter and says none of what the highlight asserts.
   */
  why: 'published-before' | 'other-topic' | 'without-detail';
  /** Id of the report's nearest statement; null where none is near. */
  nearest: string | null;
}

export interface ReportComparison {
  report: string;
  relation: Relation;
  /** 0 to 1: how well the statement fits the highlight. Comparable within one comparison only. */
  score: number;
  /** The id of the statement that bears the relation out; null when silent. */
  statement: string | null;
  /** Ids of further statements that the relation rests on. */
  further: string[];
  reasons: Reason[];
  /** Null when silent. */
  confidence: Confidence | null;
  /** Words of the highlight that the report gives, in order; empty when silent. */
  supported: Given[];
  /** Stretches of the highlight that it does not mention, in order; what it contradicts is in neither list. Empty when silent. */
  unmentioned: Span[];
  /** Ids of two statements where the report holds both sides: it makes an assertion of the highlight, and contradicts it. */
  bothSides?: { supporting: string; clashing: string };
  /** Who says it, according to the statement; null when silent. */
  voice: Voice | null;
  /** Why nothing of the highlight is found in the report; null unless it is silent on a highlight that can be checked. */
  silence: Silence | null;
}

/** Words of a highlight that its comparison rests on: who and what, the deed, figures, times. */
export interface UsedWords {
  span: Span;
  as: 'figure' | 'time' | 'name' | 'deed' | 'thing';
}

/** One highlight against one pack. */
export interface Comparison {
  checkable: boolean;
  /** The highlight was longer than is compared (limits.ts): only its beginning was. Absent when all of it was. */
  cut?: true;
  /** Why a highlight is not checkable; absent when it is. */
  notCheckable?: 'question' | 'link-line' | 'caption' | 'notice' | 'name-only' | 'no-assertion' | 'opinion';
  /** The words that were compared, in order, none overlapping another; the rest was passed over. Empty when not checkable. */
  used: UsedWords[];
  /** Who says it, according to the highlight itself. */
  voice: Voice;
  /** Every report of the pack, in the pack's order. All silent when not checkable. */
  reports: ReportComparison[];
}

export interface Highlight {
  text: string;
  /** Publication day of the page, `YYYY-MM-DD`; null when not known: relative times then resolve to nothing. */
  published: string | null;
  /** Id of the report that the text is taken from, which is not compared with itself; null or left out when it is none of the pack's. */
  own?: string | null | undefined;
}

/** What a page is, as far as coverage detection needs it. Plain data: the content script or the CLI fills it. */
export interface PageFacts {
  url: string;
  title: string;
  /** Publication day, `YYYY-MM-DD`, or null. */
  published: string | null;
  /** Types named by the page's structured data, e.g. `NewsArticle`, `LiveBlogPosting`, `CollectionPage`; empty when none. */
  types: string[];
  /** Headings h1 to h3 in page order, title left out. */
  headings: string[];
  /** Description from meta or structured data, or ''. */
  description: string;
  /** The blocks of the main text in order: paragraphs, list items, headings; residue and navigation left out where it can be told. */
  blocks: string[];
  /** Value of the html lang attribute, lower case, or ''. */
  language: string;
}

/** What is found about a page for or against its covering an event. */
export interface Signal {
  name: SignalName;
  /** The number of the paragraph from 1 (`paragraph_tells`); the share of the first paragraphs, 0 to 1 (`share`). */
  value?: number;
}

/** Each has its words in the catalogues, as `signal_` and the name. */
export type SignalName =
  | 'title_tells'
  | 'title_background'
  | 'title_names'
  | 'title_hints'
  | 'title_elsewhere'
  | 'title_unnamed'
  | 'title_another'
  | 'paragraph_tells'
  | 'lead_tells'
  | 'lead_silent'
  | 'head_silent'
  | 'description_tells'
  | 'heading_tells'
  | 'share'
  | 'text_sparse'
  | 'title_and_text_elsewhere'
  | 'day_named'
  | 'day_unknown'
  | 'published_near'
  | 'published_far'
  | 'published_far_unnamed'
  | 'other_occasion'
  | 'single_report'
  | 'no_single_report'
  | 'thing'
  | 'live'
  | 'list'
  | 'roundup'
  | 'not_told';

/** Whether a page covers an event, and how we know. */
export interface Coverage {
  status: 'covers' | 'mentions' | 'none';
  /** 0 to 1. */
  score: number;
  /** What was found, against it first, the strongest first. */
  signals: Signal[];
  /** BCP 47 code of the page's language where pages in it are noticed and not compared; absent for those that are. */
  uncompared?: string;
}
