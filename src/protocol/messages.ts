import * as z from 'zod/mini';
import { pageState, selectionRead } from './page-shapes.ts';
import { historyEntry, replayView } from './record-shapes.ts';
import { pageReportAnswer } from './report-shapes.ts';
import { comparisonView, pageAddress, readerSettings, tabAnswer } from './shapes.ts';

/*
 * Every message between the contexts of the extension, by direction. A request is a verb, and is answered once;
 * there are no ports. A message says which version of the protocol it speaks only by its shape: both ends ship together,
 * except for a content script that outlived an update, whose messages are refused by the parse.
 */

// A plain call, which the builder can leave out of content scripts.
const tab = z.int();

/** Id of the report that a text is taken from; null when it is none of the pack's. */
const own = z.nullable(z.string());

/** Where a sentence stands: `start`/`end` are offsets into block number `block` of the page as it was last read; `text` finds it when it has moved. */
const place = { block: z.number(), start: z.number(), end: z.number(), text: z.string() };

/** Content script -> background. The only things a page's side may ask for: none of them changes state. */
export const fromContent = {
  /** The page passed the cheap test: says what it holds, asks whether it covers an event and what to mark. */
  reportPage: {
    request: z.object({ kind: z.literal('reportPage'), page: pageState }),
    answer: z.object({
      status: z.enum(['covers', 'mentions', 'none']),
      marks: z.array(z.object({ block: z.number(), start: z.number(), end: z.number() })),
      /** The style of the marks, where only the content script may put it into the page; null where it is there, or none is needed. */
      style: z.nullable(z.string()),
      /** What stands on the button beside a selection; null where the reader wants none. */
      button: z.nullable(z.string()),
    }),
  },
  /** A page that covered an event has navigated away without loading: takes the badge back. */
  withdrawPage: { request: z.object({ kind: z.literal('withdrawPage') }), answer: z.null() },
  /** Asked after a permission was taken back: whether the script may still be in its page without being asked to. */
  mayStay: { request: z.object({ kind: z.literal('mayStay') }), answer: z.object({ may: z.boolean() }) },
  /** The reader pressed the button beside a selection: opens the answer, where the reader wants that button at all. */
  openAnswer: { request: z.object({ kind: z.literal('openAnswer') }), answer: z.null() },
} as const;

/** Popup, panel, options -> background. */
export const fromViews = {
  /**
   * The answer for a tab, or why there is none. `of` says to what: the selection, the page's summary, or (`either`) the selection
   * if there is one, else the page.
   */
  compareTab: {
    request: z.object({
      kind: z.literal('compareTab'),
      tab,
      anyway: z.boolean(),
      of: z.enum(['either', 'selection', 'page']),
    }),
    answer: tabAnswer,
  },
  /** Compares a text that the reader typed or that a view already holds. */
  compareText: {
    request: z.object({
      kind: z.literal('compareText'),
      text: z.string(),
      published: z.nullable(z.string()),
      own,
    }),
    answer: comparisonView,
  },
  /** Scrolls the tab's page to a sentence and moves its selection there; answers whether the sentence is still there. */
  showSentence: {
    request: z.object({ kind: z.literal('showSentence'), tab, ...place }),
    answer: z.object({ shown: z.boolean() }),
  },
  /** Has a tab's page tell an open panel when its selection or itself changes; `on: false` ends that. */
  followTab: {
    request: z.object({ kind: z.literal('followTab'), tab, on: z.boolean() }),
    answer: z.null(),
  },
  /** The whole page of a tab beside the reports, or why there is none. */
  reportTab: {
    request: z.object({ kind: z.literal('reportTab'), tab, anyway: z.boolean() }),
    answer: pageReportAnswer,
  },
  /** Compares the words once more and answers a receipt of it: a file's text, and a name for the file. */
  makeReceipt: {
    request: z.object({
      kind: z.literal('makeReceipt'),
      text: z.string(),
      published: z.nullable(z.string()),
      own,
      page: z.nullable(pageAddress),
    }),
    answer: z.object({ name: z.string(), text: z.string() }),
  },
  /** Compares the words of a receipt again and says what is different; `name` is the file's, for what is wrong with it. */
  replayReceipt: {
    request: z.object({ kind: z.literal('replayReceipt'), name: z.string(), text: z.string() }),
    answer: replayView,
  },
  /** What was compared earlier, newest first. */
  readHistory: { request: z.object({ kind: z.literal('readHistory') }), answer: z.array(historyEntry) },
  /** Forgets what was compared; answers whether it is gone. */
  clearHistory: {
    request: z.object({ kind: z.literal('clearHistory') }),
    answer: z.object({ cleared: z.boolean() }),
  },
  readSettings: { request: z.object({ kind: z.literal('readSettings') }), answer: readerSettings },
  /** Changes the settings that are named, keeps the others; answers what holds now. */
  changeSettings: {
    request: z.object({ kind: z.literal('changeSettings'), changes: z.partial(readerSettings) }),
    answer: readerSettings,
  },
} as const;

/** Background -> content script of one tab. */
export const toContent = {
  /** What is selected in the page now. */
  readSelection: { request: z.object({ kind: z.literal('readSelection') }), answer: selectionRead },
  /** The page's facts, read now, whether or not it passed the cheap test. */
  readPage: { request: z.object({ kind: z.literal('readPage') }), answer: pageState },
  /** Scrolls to a stretch of a block and selects it; answers whether it is still there. */
  revealSentence: {
    request: z.object({ kind: z.literal('revealSentence'), ...place }),
    answer: z.object({ shown: z.boolean() }),
  },
  /** A panel follows this page from now on, or no longer. */
  followPage: {
    request: z.object({ kind: z.literal('followPage'), on: z.boolean() }),
    answer: z.null(),
  },
  /** A permission was taken back, perhaps that for this page. */
  permissionRemoved: { request: z.object({ kind: z.literal('permissionRemoved') }), answer: z.null() },
  /** Settings changed: marks go or come at once. */
  settingsChanged: {
    request: z.object({ kind: z.literal('settingsChanged'), settings: readerSettings }),
    answer: z.null(),
  },
} as const;

/** Content script -> the panel that follows its page; nobody else answers these. */
export const toPanel = {
  /** Selection or page may be another one now; says nothing of what they are. Where no panel answers, none is told again. */
  pageChanged: {
    request: z.object({ kind: z.literal('pageChanged'), what: z.enum(['selection', 'page']) }),
    answer: z.object({ following: z.boolean() }),
  },
} as const;
