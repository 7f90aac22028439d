import * as z from 'zod/mini';

/*
 * Shapes of what travels between contexts. They mirror the engine's types (src/engine/types.ts); a type test holds
 * the two together, so that what the engine answers is what the views draw.
 */

const span = z.object({ start: z.number(), end: z.number() });

export const relation = z.enum(['corroborates', 'partly', 'conflicts', 'silent']);
export const conflictKind = z.enum([
  'number',
  'money',
  'percent',
  'date',
  'duration',
  'order',
  'name',
  'role',
  'negation',
  'direction',
  'stage',
  'attribution',
  'quotation',
]);

const reason = z.object({
  rule: z.enum(['clash', 'less-precise', 'attribution-differs', 'hedged', 'unresolved-time']),
  kind: conflictKind,
  highlight: z.string(),
  report: z.string(),
  resolved: z.optional(z.tuple([z.string(), z.string()])),
  highlightSpan: span,
  reportSpan: span,
  later: z.optional(z.object({ highlight: z.string(), report: z.string() })),
});

/** What was found about a page, for and against its covering the event. */
const signal = z.object({
  name: z.enum([
    'title_tells',
    'title_background',
    'title_names',
    'title_hints',
    'title_elsewhere',
    'title_unnamed',
    'title_another',
    'paragraph_tells',
    'lead_tells',
    'lead_silent',
    'head_silent',
    'description_tells',
    'heading_tells',
    'share',
    'text_sparse',
    'title_and_text_elsewhere',
    'day_named',
    'day_unknown',
    'published_near',
    'published_far',
    'published_far_unnamed',
    'other_occasion',
    'single_report',
    'no_single_report',
    'thing',
    'live',
    'list',
    'roundup',
    'not_told',
  ]),
  value: z.optional(z.number()),
});

const shownStatement = z.object({ id: z.string(), text: z.string() });

/** In whose mouth a sentence puts what it says, in its words; '' for its own voice. */
const voice = z.object({ by: z.enum(['own', 'person', 'statement', 'unnamed']), words: z.string() });

/** One report's answer to one highlight, with all that a view needs to show it. */
export const reportView = z.object({
  report: z.string(),
  publisher: z.nullable(z.string()),
  title: z.nullable(z.string()),
  published: z.nullable(z.string()),
  /** Where the words of the statement come from: the statement's origin, else the report's; null when neither says. */
  origin: z.nullable(z.string()),
  relation,
  score: z.number(),
  /** The report's statement, in the pack's words; null when silent. */
  statement: z.nullable(shownStatement),
  /** Https link to the passage at the publisher (a text fragment where a locator is known); null when no address is known. */
  link: z.nullable(z.string()),
  reasons: z.array(reason),
  /** How sure the relation is; null when silent. */
  confidence: z.nullable(z.enum(['strong', 'fair', 'weak'])),
  /** Further statements that the relation rests on. */
  further: z.array(shownStatement),
  /** Words of the highlight that the report gives, each with the words it has for them, and words it does not mention; empty when silent. */
  supported: z.array(z.object({ highlight: span, statement: z.string(), report: z.array(span) })),
  unmentioned: z.array(span),
  /** Set where the report holds both sides: one statement makes what the highlight asserts, the other contradicts it. */
  bothSides: z.optional(z.object({ supporting: shownStatement, clashing: shownStatement })),
  /** Who says it, according to the statement; null when silent. */
  voice: z.nullable(voice),
  /** Why the report is silent, with the statement that comes nearest; null unless it is silent on what can be checked. */
  silence: z.nullable(
    z.object({
      why: z.enum(['published-before', 'other-topic', 'without-detail']),
      nearest: z.nullable(shownStatement),
    }),
  ),
});

/** The report of the pack that a page is, and which is not compared with itself; null when it is none. */
export const ownReport = z.nullable(z.object({ report: z.string(), publisher: z.nullable(z.string()) }));

/** Reports and distinct origins with one relation; reports with no known origin count as one origin each. */
export const tally = z.object({ reports: z.number(), origins: z.number() });

const originNames = z.array(z.string());

export const eventShape = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  /** Of the pack; null where its keeper gives none. */
  version: z.nullable(z.string()),
});

export const comparisonShape = z.object({
  highlight: z.string(),
  published: z.nullable(z.string()),
  checkable: z.boolean(),
  notCheckable: z.optional(
    z.enum(['question', 'link-line', 'caption', 'notice', 'name-only', 'no-assertion', 'opinion']),
  ),
  event: eventShape,
  /** The highlight's words that were compared, in order, and what each was read as; the rest was passed over. */
  used: z.array(z.object({ span, as: z.enum(['figure', 'time', 'name', 'deed', 'thing']) })),
  /** Who says it, according to the highlight itself. */
  voice,
  own: ownReport,
  reports: z.array(reportView),
  tallies: z.object({ corroborates: tally, partly: tally, conflicts: tally, silent: tally }),
  /** The origins behind each tally by name; those without a name are counted there only. */
  origins: z.object({
    corroborates: originNames,
    partly: originNames,
    conflicts: originNames,
    silent: originNames,
  }),
  /** The side of the event that every report that agrees draws on; null where that is no one side. */
  oneSided: z.nullable(z.string()),
});

/** A sentence of the page with where it stands: `start`/`end` are offsets into the text of block number `block`. */
export const pageSentence = z.object({
  text: z.string(),
  block: z.number(),
  start: z.number(),
  end: z.number(),
  checkable: z.boolean(),
  /** The strongest relation any report has to it: conflicts, else corroborates, else partly, else silent. */
  relation,
  /** Kinds of conflict, most reports first; empty unless `conflicts`. */
  kinds: z.array(conflictKind),
  tallies: z.object({ corroborates: tally, partly: tally, conflicts: tally, silent: tally }),
});

export const pageSummary = z.object({
  /** With how many reports the page is compared. */
  event: z.extend(eventShape, { reports: z.number() }),
  own: ownReport,
  status: z.enum(['covers', 'mentions', 'none']),
  /** Publication day of the page: what a sentence's relative times are resolved against when it is compared alone. */
  published: z.nullable(z.string()),
  signals: z.array(signal),
  sentences: z.array(pageSentence),
  /** Set when the page was longer than is examined: how many of its blocks were. */
  cut: z.nullable(z.object({ examined: z.number(), of: z.number() })),
});

/** The page that a text was selected in. */
export const pageAddress = z.object({ address: z.string(), title: z.string() });

/** On what reports differ: a kind of conflict, how an undertaking goes, what stands in its way, what was spoken of, or what a measure is over. */
export const pointKind = z.union([conflictKind, z.enum(['progress', 'obstacle', 'topics', 'ground'])]);

const touchedPoint = z.object({
  kind: pointKind,
  certainty: z.enum(['conflict', 'differs']),
  /** What it is about, quoted from a statement; null where no few words say that. */
  matter: z.nullable(z.string()),
  values: z.array(
    z.object({
      words: z.string(),
      resolved: z.nullable(z.string()),
      givenBy: z.array(z.object({ report: z.string(), publisher: z.nullable(z.string()) })),
    }),
  ),
});

/** Everything the popup can show. A closed set: every state has a view. */
export const comparisonView = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('comparison'),
    comparison: comparisonShape,
    /** Null for words that were typed, or sent from where the page cannot be read. */
    page: z.nullable(pageAddress),
    /** The selection was longer than is compared. */ cut: z.boolean(),
    /** Where the reports differ from one another on what the highlight speaks of; absent where they do not. */
    points: z.optional(z.array(touchedPoint)),
  }),
  z.object({ state: z.literal('page'), summary: pageSummary }),
  /** The page is not about an event that the packs know; nothing is selected. */
  z.object({
    state: z.literal('not-covered'),
    status: z.enum(['mentions', 'none']),
    signals: z.array(signal),
  }),
  /** The page is about the event, in a language whose pages are noticed and not compared. */
  z.object({
    state: z.literal('language-not-compared'),
    /** BCP 47 code of the page's language. */
    language: z.string(),
    /** The event's title. */
    title: z.string(),
    signals: z.array(signal),
  }),
  /** A selection on a page that is not about the event: compared only when the reader says so. */
  z.object({
    state: z.literal('selection-not-covered'),
    text: z.string(),
    status: z.enum(['mentions', 'none']),
  }),
  z.object({ state: z.literal('nothing-selected') }),
  z.object({ state: z.literal('too-short'), text: z.string(), minimum: z.number() }),
  z.object({ state: z.literal('too-long'), length: z.number(), maximum: z.number() }),
  /** The browser lets no extension read here: its own pages, the store, PDF. */
  z.object({
    state: z.literal('not-readable'),
    what: z.enum(['browser-page', 'own-page', 'pdf', 'not-a-page']),
  }),
  /** The reader has not allowed Parallax on this site; the view offers to ask. */
  z.object({ state: z.literal('permission-missing'), host: z.string() }),
  z.object({ state: z.literal('paused'), host: z.string() }),
  z.object({ state: z.literal('failed'), code: z.string() }),
]);

/** The answer for a tab, with what a view needs to switch Parallax off there. */
export const tabAnswer = z.object({
  view: comparisonView,
  /** Host of the page; '' where it is not known. */
  host: z.string(),
  /** Whether sentences are marked on pages. */
  marks: z.boolean(),
});

export const readerSettings = z.object({
  /** Underlines on pages that cover an event. */
  marks: z.boolean(),
  /** A button beside a selection, on pages that cover an event. */
  button: z.boolean(),
  /** Notice coverage by itself; off: only when asked. */
  notice: z.boolean(),
  /** Keep what was compared, on this machine. */
  history: z.boolean(),
  /** Hosts on which Parallax does nothing. */
  pausedSites: z.array(z.string()),
  /** The language of the interface: the browser's, or one of src/locales. */
  language: z.enum(['browser', 'en', 'hi']),
  /** The colours of the views. */
  theme: z.enum(['system', 'light', 'dark']),
});

export type ComparisonView = z.infer<typeof comparisonView>;
export type TabAnswer = z.infer<typeof tabAnswer>;
export type ComparisonShape = z.infer<typeof comparisonShape>;
export type ReportView = z.infer<typeof reportView>;
export type PageSummary = z.infer<typeof pageSummary>;
export type PageSentence = z.infer<typeof pageSentence>;
export type ReaderSettings = z.infer<typeof readerSettings>;
export type PageAddress = z.infer<typeof pageAddress>;
