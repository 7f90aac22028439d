import type { ConflictKind, Reason, Relation } from '../engine/types.ts';
import type { ComparisonShape, ComparisonView } from '../protocol/shapes.ts';
import {
  kindList,
  kinds,
  number,
  origins,
  plural,
  relationVerb,
  reports,
  sentences,
  tallyLine,
} from './phrases.ts';

/*
 * Every string of the interface. A view holds no words of its own, so that this table can move to `_locales` as it is.
 * `{name}` stands for a piece that the view puts in (a foreign string, isolated); see components/Fill.tsx.
 */

type NotCheckable = NonNullable<ComparisonShape['notCheckable']>;

const notCheckable: Record<NotCheckable, string> = {
  question: 'It asks a question and asserts nothing.',
  'link-line': 'It points to another page and asserts nothing.',
  caption: 'It is a caption or a credit.',
  notice: 'It is a notice of the site, not a part of the report.',
  'name-only': 'It is a name alone; nothing is said about it.',
  'no-assertion': 'It asserts nothing that another report could also say or deny.',
  opinion: 'It is an opinion with no fact in it.',
};

type Unreadable = Extract<ComparisonView, { state: 'not-readable' }>['what'];

const unreadable: Record<Unreadable, string> = {
  'browser-page': 'This page belongs to the browser, which lets no extension read it.',
  pdf: 'This is a PDF, which the browser lets no extension read.',
  'not-a-page': 'There is no page of text in this tab.',
};

const notes: Record<Exclude<Reason['rule'], 'clash'>, string> = {
  'less-precise': 'less precise on one side',
  hedged: 'hedged on one side, flat on the other',
  'attribution-differs': 'stated on one side, said by somebody on the other',
};

export const text = {
  name: 'Parallax',
  options: 'Options',
  optionsNewTab: 'Options (opens a tab)',
  comparing: 'Comparing…',
  tryAgain: 'Try again',
  back: 'Back to the page',
  opensTab: '(opens a tab)',

  relation: {
    conflicts: 'conflicts',
    corroborates: 'corroborates',
    partly: 'agrees in part',
    silent: 'does not mention it',
  } satisfies Record<Relation, string>,
  kind: kinds,
  kindList,
  conflictsIn: (list: readonly ConflictKind[]) =>
    list.length > 0 ? `conflicts: ${kindList(list)}` : 'conflicts',
  tallyLine,
  origins,

  comparison: {
    title: 'Your selection',
    sentenceTitle: 'This sentence',
    counts: 'What the reports say',
    /** Heading of a group of reports with one relation. */
    group: {
      conflicts: (count: number) => plural(count, { one: 'Conflicts with it', other: 'Conflict with it' }),
      corroborates: (count: number) => plural(count, { one: 'Corroborates it', other: 'Corroborate it' }),
      partly: (count: number) => plural(count, { one: 'Agrees in part', other: 'Agree in part' }),
    },
    silentOnes: (count: number) => `${reports(count)} ${plural(count, relationVerb.silent)}`,
    publisherUnknown: 'publisher not known',
    dateUnknown: 'date not known',
    origin: 'origin: {origin}',
    originUnknown: 'origin not named',
    openPassage: 'Open the passage',
    pageSays: 'This page',
    reportSays: 'This report',
    quoted: '“{words}”',
    /** Large amounts, as a reader writes them. */
    scales: [
      { from: 1e12, word: 'trillion' },
      { from: 1e9, word: 'billion' },
      { from: 1e6, word: 'million' },
    ],
    notGiven: 'not said',
    note: (rule: Exclude<Reason['rule'], 'clash'>, kind: ConflictKind) => `${kinds[kind]}: ${notes[rule]}`,
    cut: 'The selection is very long. Only its first part was compared.',
    undated: 'This page gives no date, so words such as “on Friday” could not be placed on a day.',
    notCheckableTitle: 'Nothing to compare here',
    notCheckableWhy: notCheckable,
    notCheckableTodo: 'Select a sentence that says who did what, when, or how much.',
    caution: 'What the reports say, not which of them is right.',
  },

  page: {
    title: 'This page',
    counts: (checked: number, of: number) => `${sentences(checked)} compared with ${reports(of)}`,
    count: {
      conflicts: (count: number) =>
        `${count} ${plural(count, { one: 'conflicts', other: 'conflict' })} with a report`,
      corroborates: (count: number) => `${count} corroborated`,
      partly: (count: number) => `${count} ${plural(count, { one: 'agrees', other: 'agree' })} in part`,
      silent: (count: number) => `${count} ${plural(count, { one: 'stands', other: 'stand' })} in no report`,
    } satisfies Record<Relation, (count: number) => string>,
    noSentences: 'No sentence of this page could be compared.',
    noConflicts: 'No sentence of this page conflicts with a report.',
    conflictsTitle: (count: number) =>
      plural(count, { one: 'The sentence that conflicts', other: 'The sentences that conflict' }),
    others: (count: number) =>
      plural(count, { one: 'The other sentence', other: `The other ${sentences(count)}` }),
    compared: (count: number) =>
      plural(count, { one: 'The sentence compared', other: `The ${sentences(count)} compared` }),
    show: 'Show on the page',
    compare: 'Compare',
    gone: 'That sentence is no longer on the page.',
    shown: 'Shown on the page.',
    mentions: 'This page mentions the event; it is not a report about it.',
    notCovered: 'This page does not seem to be about the event.',
    signals: 'How Parallax can tell',
    cut: (examined: number, of: number) =>
      `This page is very long: the first ${examined} of its ${of} paragraphs were compared.`,
    hint: 'Select a sentence to compare it alone.',
  },

  panel: {
    open: 'Open in the panel',
    notOpened: 'The browser did not open the panel.',
    list: 'All sentences',
    previous: 'Previous sentence',
    next: 'Next sentence',
    position: (at: number, of: number) => `${at} of ${of}`,
    marked: (count: number) => `${sentences(count)} marked`,
    keys: 'Arrow up and arrow down go from sentence to sentence; the page follows.',
    nothing: 'There is no text to compare in this tab.',
  },
  site: {
    label: 'On the page',
    marks: 'Underline sentences',
    marksOn: 'Sentences are underlined.',
    marksOff: 'No sentence is underlined any more.',
    pause: 'Pause on {host}',
  },

  notCovered: {
    none: 'Not about an event that Parallax knows',
    mentions: 'Mentions the event only',
    why: 'Parallax compares pages that report the event its reports are about. This page does not seem to be one of them.',
    whyMentions: 'The page mentions the event in passing; it is not a report about it.',
    compareAnyway: 'Compare anyway',
    askedAlready: 'Parallax looked again and found nothing to compare.',
    selection: 'You selected',
  },
  nothingSelected: {
    title: 'Nothing is selected',
    todo: 'Select a sentence on the page, then open Parallax again.',
  },
  tooShort: {
    title: 'The selection is too short',
    todo: (minimum: number) =>
      `Select a whole sentence: at least ${minimum} ${plural(minimum, { one: 'character', other: 'characters' })}.`,
    selection: 'You selected',
  },
  tooLong: {
    title: 'The selection is too long',
    todo: (length: number, maximum: number) =>
      `It has ${number(length)} characters; Parallax compares up to ${number(maximum)}. Select one sentence or a few.`,
  },
  notReadable: {
    title: 'Parallax cannot read this page',
    why: unreadable,
    todo: 'Open a news page in an ordinary tab and try there.',
  },
  permission: {
    title: 'Parallax may not read this site yet',
    why: 'Your browser asks you first before Parallax can read pages on {host}. What it reads stays on your machine.',
    /** For a tab whose address the browser keeps to itself until the reader acts there. */
    whyUnknown: 'The browser lets Parallax see a page only when you ask for it there.',
    todoUnknown: 'Go to the page and press the Parallax button in the toolbar.',
    ask: 'Allow on this site',
    refused: 'Not allowed. Nothing was read.',
  },
  paused: {
    title: 'Paused on this site',
    why: 'You paused Parallax on {host}. It marks and compares nothing there.',
    resume: 'Resume on this site',
  },
  failed: {
    title: 'The comparison did not work',
    code: 'Code for a report of the fault: {code}',
    noTab: 'No tab was found. Open a news page and try again.',
    todo: 'Try again. If it happens again, reload the page.',
  },

  settings: {
    title: 'Parallax options',
    loading: 'Reading your settings…',
    failed: 'Your settings could not be read or kept. Reload this page and try again.',
    saved: 'Saved.',
    pagesTitle: 'On pages that cover the event',
    marks: 'Underline sentences that other reports corroborate or conflict with',
    marksHint: 'The page itself is not changed.',
    notice: 'Notice by itself that a page covers the event',
    button: 'Show a button beside a sentence I select',
    buttonHint:
      'On pages that cover the event. While it is shown there is one more element in the page; otherwise nothing is added to it.',
    noticeHint: 'Off: no badge and no marks; a page is compared only when you open Parallax there.',
    pausedTitle: 'Paused sites',
    pausedHint: 'Parallax does nothing on these sites and their subdomains.',
    pausedNone: 'No site is paused.',
    addLabel: 'Site to pause, such as example.com',
    add: 'Pause',
    badHost: 'That is not the name of a site. Write it like example.com.',
    alreadyPaused: 'That site is paused already.',
    remove: 'Remove',
    removeHost: 'Remove {host}',
    removed: 'Removed.',
    everyTitle: 'Which sites Parallax notices by itself',
    everyOff:
      'Parallax notices the event on several hundred news sites. Anywhere else it looks at a page only when you open it there.',
    everyOn: 'You allowed Parallax to notice the event on every site.',
    everyAsk: 'Work on every site',
    everyWithdraw: 'Only on news sites again',
    everyRefused: 'Not allowed. Nothing has changed.',
    keysTitle: 'Keyboard',
    keysNone: 'no key is bound',
    keysHint:
      'You can change the keys in your browser: in Chrome at chrome://extensions/shortcuts, in Firefox under Add-ons, gear, Manage Extension Shortcuts.',
    keyCommand: {
      'compare-selection': 'Compare the selection with other reports',
      'open-panel': 'Open the panel beside the page',
    } as Record<string, string>,
    limitsTitle: 'What Parallax cannot tell you',
    limits: [
      'Which report is right. It shows where reports agree and where they differ.',
      'Whether many reports mean many witnesses: several may carry the words of one origin. Both counts are shown.',
      'What a report it does not hold says. It compares with the reports it has, and with nothing else.',
      'Why a report does not mention something. Leaving out is not denying.',
      'Everything a sentence implies. It reads wording, figures, names and times, and can misread them: open the passage.',
    ],
    privacyTitle: 'Privacy',
    privacy: [
      'Everything is compared on your machine. Parallax sends nothing anywhere.',
      'It has no server, no account, no analytics and no identifier.',
      'It reads a page only to compare it.',
      'It keeps the settings on this page, and nothing about what you read.',
      'A link that you open goes to the publisher, as any link does.',
    ],
    version: (version: string) => `Version ${version}`,
  },
};
