import data from '../languages/en/coverage.json' with { type: 'json' };

/** A kind of act that an event can be. */
export interface Act {
  /** Words that name the act by themselves. */
  words: readonly string[];
  /** Words that go with other acts too. */
  loose: readonly string[];
  /** The act is between parties: calls, meetings, transfers. */
  mutual?: boolean;
}

/** What English has to say about coverage: kinds of acts, and the words around them. Lower case. */
export interface CoverageWords {
  /** Kinds of acts. */
  acts: Readonly<Record<string, Act>>;
  /** Phrases (sources of expressions) that hold the word of an act and mean something else. */
  notActs: readonly string[];
  /** Words that make what follows a background: "after their call", "ahead of the vote". */
  before: readonly string[];
  /** Words that begin a clause of its own. */
  clauses: readonly string[];
  /** Words that make it another occasion: "their previous call". */
  earlier: readonly string[];
  /** Words for everybody taking part: "both leaders". */
  together: readonly string[];
  live: readonly string[];
  roundup: readonly string[];
  /** Words that stand beside a name and name nobody by themselves. */
  roles: readonly string[];
  /** Words after a name that make it something else: "Jr", "Tower". */
  lesser: readonly string[];
}

export const coverageWords: CoverageWords = data;
