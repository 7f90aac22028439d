import type { ConflictKind } from '../types.ts';

/*
 * What the reports of one pack say beside one another. Plain JSON; ids are those of the pack, words are verbatim.
 */

/** Words of a statement that give a value. */
export interface GivenBy {
  report: string;
  statement: string;
  words: string;
}

/** One value of a fact or of a point, with everybody who gives it. */
export interface GivenValue {
  /** The value in the words of the first who gives it. */
  words: string;
  /** What the words were resolved to (`2025-12-12`, `45 min`), where they were. */
  resolved?: string;
  givenBy: GivenBy[];
}

/** What a value of a fact is. */
export type ValueKind = 'figure' | 'time' | 'quotation';

/** What two reports or more say alike. */
export interface Fact {
  /** The statement that is likest to all the others: shown for the fact. */
  statement: string;
  /** Every statement that makes it, in the pack's order, with its report. */
  statements: { report: string; statement: string }[];
  /** Figures, times and quoted words that its statements give, with who gives them. */
  values: (GivenValue & { kind: ValueKind })[];
}

/** A statement, or details of it, that one report alone has. */
export interface Alone {
  report: string;
  statement: string;
  /** No other report says anything like the statement; otherwise only the details are this report's own. */
  whole: boolean;
  /** Figures, times, names and quoted words that no other report gives, verbatim. */
  details: string[];
}

/** What a point is about: a kind of conflict, how an undertaking goes, what stands in its way, what was spoken of, or what a measure is over. */
export type PointKind = ConflictKind | 'progress' | 'obstacle' | 'topics' | 'ground';

/**
 * A point on which reports differ. `conflict`: two of the values cannot both hold; `differs`: the reports put different
 * values in the same place, and both may hold.
 */
export interface Point {
  kind: PointKind;
  certainty: 'conflict' | 'differs';
  /** Words that the statements share, from the first of them: what the point is about. */
  about: string[];
  /** At least two, the one that most reports give first. */
  values: GivenValue[];
  /** Reports that give more than one of the values. */
  bothSides: string[];
}

/** Words that two reports share so closely, in statements of one fact, that one text stands behind both. */
export interface SharedWording {
  statements: [string, string];
  /** `words`: the same words verbatim; `order`: one of a row of facts that both reports tell in the same order. */
  evidence: 'words' | 'order';
  /** The shared words, or how many facts stand in the row ("7 facts in one order"). */
  shown: string;
}

/** The reports of a pack compared with one another. */
export interface PackOverview {
  /** Most reports first. */
  facts: Fact[];
  /** In the pack's order. */
  alone: Alone[];
  /** Conflicts first, then by how many reports give a value. */
  points: Point[];
  sharedWording: SharedWording[];
  /** False when the pack has more statements than are compared: nothing is listed then. */
  complete: boolean;
}
