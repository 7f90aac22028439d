/*
 * Numbers that tune the engine and that more than one file reads, or that bound its work, each with its unit; those of one rule
 * stand beside it. Shares and scores are 0 to 1.
 */

/** Statements of one report that one clause is aligned with. More changed no relation on the labelled highlights. */
export const STATEMENTS_PER_REPORT = 12;
/** Statements that retrieval hands on for one highlight, over all reports: bounds the work on large packs. */
export const CANDIDATES = 240;
/**
 * Statements that one sentence is aligned with, over all reports: bounds the time of a comparison however large the pack.
 * Fewer changed an answer on packs of five reports (RESULTS.md).
 */
export const STATEMENTS_PER_SENTENCE = 144;
/** Characters of one sentence that are read: no sentence of a report is longer, and what is may be no sentence at all. */
export const LONGEST_SENTENCE = 2000;
/** Characters of a highlight that are read: the browser's own sentence splitter takes time in the square of a text without sentence ends. */
export const LONGEST_HIGHLIGHT = 24_000;
/** Sentences of a highlight that are judged; a longer highlight is cut by the caller with a notice. */
export const SENTENCES_PER_HIGHLIGHT = 12;

/** Tokens of a named thing whose words count one by one; the written-out form of an acronym is longer, and about other things. */
export const LONGEST_THING = 7;

/** How well two words stand for each other. */
export const SAME_WORD = 1;
export const SYNONYM = 0.95;
export const RELATED = 0.6;

/** What is left of a match when the statement hedges, plans or denies what the highlight says flatly. */
export const SOFTENED = 0.5;

/** Share of a clause's content that one report must give for the clause to count as made by it. */
export const FULL_SUPPORT = 0.66;
/** From here on a clause counts as made even where its verb is another: the paraphrase lies in the verb. */
export const SURE_SUPPORT = 0.8;
/** Below FULL_SUPPORT and from here on, something of the clause is made by the report. */
export const PART_SUPPORT = 0.54;
/** Weight that a clause and a statement must share before a clash is looked for: spares the finders most statements. At 0.25 one true conflict of the cases is lost, at 0.15 none. */
export const LEAST_SHARED = 0.15;
/** Weight of a clause's matched terms from which on its being made is less likely chance. */
export const MUCH_MATCHED = 1.5;
/** Weight of a clause's terms below which it is no assertion of its own. */
export const LIGHTEST_ASSERTION = 1;
/** Weight from which on a term tells one matter of an event from another. */
export const TELLING = 0.3;
/** Weight above which one word that both sides have tells that they speak of one matter; below it two are needed. */
export const TELLING_WORD = 0.28;
/** Statements below which a pack does not tell common words from rare ones. */
export const SMALL_PACK = 5;
/** Weight of matched telling terms below which a clause is no more than the event's common topic. */
export const EVIDENCE = 0.9;
/** Weight of all matched terms where a figure or a time of the clause is not given: what is left must still tell the matter. */
export const EVIDENCE_OF_REST = 1.1;
/** A term counts as given by a statement from this strength on. */
export const GIVEN = 0.5;
/** Weight from which on a term that is not given is missed. */
export const TELLING_DETAIL = 0.25;
/** What a second statement of the same report may add to a clause, against the first. */
export const SECOND_STATEMENT = 0.8;

/** Share of the rest of a clause that must be grounded in a statement before a differing value is a conflict. */
export const GROUND_VALUE = 0.55;
/** Neither noun nor verb says what is measured: nearly all of the rest must. */
export const GROUND_FAINT = 0.75;
/** Weight that the rest of a clause must bring where noun and verb do not settle what is measured. */
export const EVIDENCE_VALUE = 0.9;
/** The same noun and verb on both sides: less of the rest is needed. */
export const GROUND_SLOT = 0.35;
/** The figure numbers a named thing ("the 22nd Harbour Summit"). */
export const GROUND_NAMED = 0.25;
/** Who said it on which day: all but all of what was said. */
export const GROUND_SAYING = 0.66;
export const GROUND_DATE = 0.55;
export const GROUND_NAME = 0.55;
export const GROUND_NEGATION = 0.6;
export const GROUND_DIRECTION = 0.5;
export const GROUND_STAGE = 0.4;
export const GROUND_ROLE = 0.6;
export const GROUND_ATTRIBUTION = 0.7;

/** Two dated happenings farther apart than this are two happenings, not two dates of one (days). */
export const SAME_HAPPENING_DAYS = 8;
/** Two dates of an act that is done once (days). */
export const ONCE_DAYS = 400;
/** Two dates of what is only planned (days). */
export const PLANNED_DAYS = 60;
/** A highlight that speaks of a time this far from a statement's speaks of something else (days). */
export const OTHER_TIME_DAYS = 75;
