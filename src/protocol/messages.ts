import * as z from 'zod/mini';
import { comparisonView, pageState, readerSettings, selectionRead } from './shapes.ts';

/*
 * Every message between the contexts of the extension, by direction. A request is a verb, and is answered once;
 * there are no ports. A message says which version of the protocol it speaks only by its shape: both ends ship together,
 * except for a content script that outlived an update, whose messages are refused by the parse.
 */

const tab = z.number().check(z.int());

/** Content script -> background. The only things a page's side may ask for: none of them changes state. */
export const fromContent = {
  /** The page passed the cheap test: says what it holds, asks whether it covers an event and what to mark. */
  reportPage: {
    request: z.object({ kind: z.literal('reportPage'), page: pageState }),
    answer: z.object({
      status: z.enum(['covers', 'mentions', 'none']),
      marks: z.array(z.object({ block: z.number(), start: z.number(), end: z.number() })),
    }),
  },
  /** A page that covered an event has navigated away without loading: takes the badge back. */
  withdrawPage: { request: z.object({ kind: z.literal('withdrawPage') }), answer: z.null() },
} as const;

/** Popup, panel, options -> background. */
export const fromViews = {
  /** The whole answer for a tab: the selection's comparison if there is a selection, else the page's summary, else why not. */
  compareTab: {
    request: z.object({ kind: z.literal('compareTab'), tab, anyway: z.boolean() }),
    answer: comparisonView,
  },
  /** Compares a text that the reader typed or that a view already holds. */
  compareText: {
    request: z.object({
      kind: z.literal('compareText'),
      text: z.string(),
      published: z.nullable(z.string()),
    }),
    answer: comparisonView,
  },
  /** Scrolls the tab's page to a sentence and draws attention to it; answers whether the sentence is still there. */
  showSentence: {
    request: z.object({
      kind: z.literal('showSentence'),
      tab,
      block: z.number(),
      start: z.number(),
      end: z.number(),
    }),
    answer: z.object({ shown: z.boolean() }),
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
  /** Scrolls to a stretch of a block and draws attention; answers whether it is still there. */
  revealSentence: {
    request: z.object({
      kind: z.literal('revealSentence'),
      block: z.number(),
      start: z.number(),
      end: z.number(),
    }),
    answer: z.object({ shown: z.boolean() }),
  },
  /** Settings changed: marks go or come at once. */
  settingsChanged: {
    request: z.object({ kind: z.literal('settingsChanged'), settings: readerSettings }),
    answer: z.null(),
  },
} as const;
