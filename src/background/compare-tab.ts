import { findOwnReport } from '../corpus/own-report.ts';
import { otherReports, presentOwn } from '../corpus/present/comparison-shape.ts';
import { summarisePage } from '../corpus/present/summarise-page.ts';
import type { Coverage } from '../engine/index.ts';
import type { PageState, SelectionRead } from '../protocol/page-shapes.ts';
import { isPaused } from '../protocol/settings.ts';
import type { ComparisonView, PageSummary, TabAnswer } from '../protocol/shapes.ts';
import { compareText, findRefusal, type SelectedText } from './compare-text.ts';
import type { Knowledge } from './knowledge.ts';
import { findPending, type PendingHighlight } from './pending-highlight.ts';
import { readAndMendSettings } from './settings-store.ts';
import { readTab } from './tab-reader.ts';

const NO_COVERAGE: Coverage = { status: 'none', score: 0, signals: [] };

interface TabRequest {
  tab: number;
  /** The reader asked for a comparison although the page is not about the event. */
  anyway: boolean;
  of: 'either' | 'selection' | 'page';
}

/** The answer for a tab: the selection's comparison, the page's summary, or why there is neither. */
export async function compareTab(
  findKnowledge: () => Knowledge,
  { tab, anyway, of }: TabRequest,
): Promise<TabAnswer> {
  const opened = await openTab(findKnowledge, tab);
  if ('view' in opened) return opened;
  const { host, marks } = opened;
  return { view: compareOpened(opened, { anyway, of }), host, marks };
}

/** A tab that could be read, and whether its page covers the event. */
export interface OpenedTab {
  knowledge: Knowledge;
  selection: SelectionRead;
  page: PageState | undefined;
  pending: PendingHighlight | undefined;
  coverage: Coverage;
  /** Id of the report that the page is; null when it is none of the pack's. */
  own: string | null;
  /** Of the page; '' where it is not known. */
  host: string;
  /** Whether sentences are marked on pages. */
  marks: boolean;
}

/** Reads a tab; answers why not where it cannot be read or the reader paused its site. */
export async function openTab(findKnowledge: () => Knowledge, tab: number): Promise<OpenedTab | TabAnswer> {
  const asked = Promise.all([readTab(tab), findPending(tab, Date.now()), readAndMendSettings()]);
  // The pack is restored while the page answers: on a worker that has just woken the two take about as long.
  const knowledge = findKnowledge();
  const [read, pending, settings] = await asked;
  const { marks } = settings;
  if (!read.ok) return { view: read.view, host: '', marks };
  const { selection, page } = read;
  const host = page && URL.canParse(page.url) ? new URL(page.url).hostname : '';
  if (host !== '' && isPaused(settings, host)) return { view: { state: 'paused', host }, host, marks };
  const coverage = page ? knowledge.detect(page) : NO_COVERAGE;
  const own = page ? findOwnReport(knowledge.pack, page) : null;
  return { knowledge, selection, page, pending, coverage, own, host, marks };
}

function compareOpened(opened: OpenedTab, { anyway, of }: Omit<TabRequest, 'tab'>): ComparisonView {
  const { knowledge, coverage } = opened;
  const selected = toSelectedText(opened);
  if (of === 'page' || (selected.text === '' && of === 'either'))
    return findNoPage(opened, anyway) ?? { state: 'page', summary: toPageSummary(opened) };
  if (selected.text === '') return { state: 'nothing-selected' };
  return findUncompared(opened) ?? compareSelection(knowledge, selected, { coverage, anyway });
}

/** Why the page of a tab is not summed up; undefined when it is. */
export function findNoPage(opened: OpenedTab, anyway: boolean): ComparisonView | undefined {
  const uncompared = findUncompared(opened);
  if (uncompared) return uncompared;
  const { selection, page, coverage } = opened;
  const what = findUnreadable(selection, page);
  if (what) return { state: 'not-readable', what };
  if (page === undefined || page.blocks.length === 0) return { state: 'nothing-selected' };
  if (coverage.status === 'covers' || anyway) return undefined;
  return { state: 'not-covered', status: coverage.status, signals: coverage.signals };
}

type Circumstances = Pick<TabRequest, 'anyway'> & { coverage: Coverage };

function compareSelection(
  knowledge: Knowledge,
  selected: SelectedText,
  { coverage, anyway }: Circumstances,
): ComparisonView {
  if (coverage.status !== 'none' || anyway) return compareText(knowledge, selected);
  return (
    findRefusal(selected) ?? {
      state: 'selection-not-covered',
      text: selected.text,
      status: coverage.status,
    }
  );
}

/** A popup shows no sentence's answers one by one, and every message is copied twice: they stay here. */
function toPageSummary(opened: OpenedTab): PageSummary {
  const summary = summariseOpened(opened);
  return { ...summary, sentences: summary.sentences.map(({ answers: _, ...sentence }) => sentence) };
}

/** A page that covers the event in a language that is not compared yet. */
function findUncompared({ knowledge, coverage }: OpenedTab): ComparisonView | undefined {
  const { status, uncompared: language, signals } = coverage;
  if (status !== 'covers' || language === undefined) return undefined;
  return { state: 'language-not-compared', language, title: knowledge.pack.event.title, signals };
}

/** The page of a tab summed up, each sentence with what every report says to it. */
export function summariseOpened({ knowledge, page, coverage, own }: OpenedTab) {
  const { pack } = knowledge;
  const { id, title, date, version = null } = pack.event;
  const { blocks = [], published = null, blocksInPage = 0 } = page ?? {};
  const { sentences, blocksExamined } = summarisePage(knowledge, blocks, { published, own });
  const of = Math.max(blocksInPage, blocks.length);
  return {
    event: { id, title, date, version, reports: otherReports(pack, own).length },
    own: presentOwn(pack, own),
    status: coverage.status,
    published,
    signals: coverage.signals,
    sentences,
    cut: blocksExamined < of ? { examined: blocksExamined, of } : null,
  };
}

/** What is selected in the page, else what was sent through the menu: that may stand in a frame we do not read. */
function toSelectedText({ selection, page, pending, own }: OpenedTab): SelectedText {
  const published = selection.published ?? page?.published ?? null;
  const from = page ? { address: page.url, title: page.title } : null;
  const text = selection.text.trim();
  if (text !== '')
    return { text, length: Math.max(selection.length, text.length), published, own, page: from };
  const isSentFromHere = pending !== undefined && isSamePage(pending.page, page?.url);
  const sent = isSentFromHere ? pending.text.replace(/\s+/g, ' ').trim() : '';
  return { text: sent, length: sent.length, published, own, page: from };
}

/** An address that is not known speaks for no other page; the fragment is a place in the page. */
function isSamePage(sentFrom: string | undefined, now: string | undefined): boolean {
  const [a, b] = [sentFrom, now].map((url) => url?.split('#')[0]);
  return a === undefined || b === undefined || a === b;
}

function findUnreadable(
  selection: SelectionRead,
  page: PageState | undefined,
): 'pdf' | 'not-a-page' | undefined {
  if (selection.contentType === 'application/pdf') return 'pdf';
  const isText = /^(text\/|application\/xhtml)/.test(selection.contentType);
  return isText || (page && page.blocks.length > 0) ? undefined : 'not-a-page';
}
