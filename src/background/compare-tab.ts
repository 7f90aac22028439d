import { summarisePage } from '../corpus/present/summarise-page.ts';
import type { Coverage } from '../engine/index.ts';
import { isPaused } from '../protocol/settings.ts';
import type { ComparisonView, PageState, PageSummary, SelectionRead, TabAnswer } from '../protocol/shapes.ts';
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
  const asked = Promise.all([readTab(tab), findPending(tab, Date.now()), readAndMendSettings()]);
  // The pack is restored while the page answers: on a worker that has just woken the two take about as long.
  const knowledge = findKnowledge();
  const [read, pending, settings] = await asked;
  const { marks } = settings;
  if (!read.ok) return { view: read.view, host: '', marks };
  const { page } = read;
  const host = page && URL.canParse(page.url) ? new URL(page.url).hostname : '';
  if (host !== '' && isPaused(settings, host)) return { view: { state: 'paused', host }, host, marks };
  const coverage = page ? knowledge.detect(page) : NO_COVERAGE;
  return { view: compareRead(knowledge, { ...read, pending, of }, { coverage, anyway }), host, marks };
}

interface Read {
  selection: SelectionRead;
  page: PageState | undefined;
  pending: PendingHighlight | undefined;
  of: TabRequest['of'];
}

function compareRead(
  knowledge: Knowledge,
  { selection, page, pending, of }: Read,
  { coverage, anyway }: Circumstances,
): ComparisonView {
  const selected = toSelectedText(selection, page, pending);
  if (selected.text === '' && of === 'selection') return { state: 'nothing-selected' };
  if (coverage.status === 'covers' && coverage.uncompared !== undefined)
    return toUncompared(knowledge, coverage.uncompared, coverage.signals);
  if (selected.text !== '' && of !== 'page')
    return compareSelection(knowledge, selected, { coverage, anyway });
  const what = findUnreadable(selection, page);
  if (what) return { state: 'not-readable', what };
  return page && page.blocks.length > 0
    ? comparePage(knowledge, page, { coverage, anyway })
    : { state: 'nothing-selected' };
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

function comparePage(
  knowledge: Knowledge,
  page: PageState,
  { coverage, anyway }: Circumstances,
): ComparisonView {
  if (coverage.status !== 'covers' && !anyway) {
    return { state: 'not-covered', status: coverage.status, signals: coverage.signals };
  }
  return { state: 'page', summary: toPageSummary(knowledge, page, coverage) };
}

function toUncompared({ pack }: Knowledge, language: string, signals: string[]): ComparisonView {
  return { state: 'language-not-compared', language, title: pack.event.title, signals };
}

function toPageSummary(knowledge: Knowledge, page: PageState, coverage: Coverage): PageSummary {
  const { id, title, date, version = null } = knowledge.pack.event;
  const { sentences, blocksExamined } = summarisePage(knowledge, page.blocks, page.published);
  const of = Math.max(page.blocksInPage, page.blocks.length);
  return {
    event: { id, title, date, version, reports: knowledge.pack.reports.length },
    status: coverage.status,
    published: page.published,
    signals: coverage.signals,
    sentences,
    cut: blocksExamined < of ? { examined: blocksExamined, of } : null,
  };
}

/** What is selected in the page, else what was sent through the menu: that may stand in a frame we do not read. */
function toSelectedText(
  selection: SelectionRead,
  page: PageState | undefined,
  pending: PendingHighlight | undefined,
): SelectedText {
  const published = selection.published ?? page?.published ?? null;
  const from = page ? { address: page.url, title: page.title } : null;
  const text = selection.text.trim();
  if (text !== '') return { text, length: Math.max(selection.length, text.length), published, page: from };
  const isSentFromHere = pending !== undefined && isSamePage(pending.page, page?.url);
  const sent = isSentFromHere ? pending.text.replace(/\s+/g, ' ').trim() : '';
  return { text: sent, length: sent.length, published, page: from };
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
