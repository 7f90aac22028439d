import { findOwnReport } from '../corpus/own-report.ts';
import { otherReports } from '../corpus/present/comparison-shape.ts';
import { summarisePage } from '../corpus/present/summarise-page.ts';
import { say, sayCount } from '../locales/say.ts';
import { clearBadge, showBadge } from '../platform/action.ts';
import type { AnswerOf, FromContent } from '../protocol/answers.ts';
import type { PageState } from '../protocol/page-shapes.ts';
import { isPaused } from '../protocol/settings.ts';
import type { FindKnowledge, Knowledge } from './knowledge.ts';
import { MAX_MARKS } from './limits.ts';
import { styleMarks, unstyleMarks } from './mark-style.ts';
import { dropPending } from './pending-highlight.ts';
import { readAndMendSettings } from './settings-store.ts';
import { speakIn } from './speak-in.ts';

type PageAnswer = AnswerOf<FromContent['reportPage']>;

/** Answers whether a page covers the event and what to mark in it, and has the tab's badge say so. */
export async function reportPage(
  findKnowledge: FindKnowledge,
  page: PageState,
  tab: number,
): Promise<PageAnswer> {
  const found = await judgePage(findKnowledge, page, tab);
  return { ...found, style: await (found.marks.length > 0 ? styleMarks : unstyleMarks)(tab) };
}

async function judgePage(
  findKnowledge: FindKnowledge,
  page: PageState,
  tab: number,
): Promise<Omit<PageAnswer, 'style'>> {
  const settings = await readAndMendSettings();
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  if (!settings.notice || isPaused(settings, host)) {
    await clearBadge(tab);
    return { status: 'none', marks: [], button: null };
  }
  const knowledge = findKnowledge();
  const { status, uncompared } = knowledge.detect(page);
  if (status !== 'covers') {
    await clearBadge(tab);
    return { status, marks: [], button: null };
  }
  speakIn(settings.language);
  if (uncompared !== undefined) {
    await showBadge(tab, toUncomparedBadge(knowledge));
    return { status, marks: [], button: null };
  }
  const own = findOwnReport(knowledge.pack, page);
  await showBadge(tab, toBadge(knowledge, own));
  return {
    status,
    marks: settings.marks ? findMarks(knowledge, page, own) : [],
    button: settings.button ? say('page_compare') : null,
  };
}

/** The page that was there is gone: its badge goes, and a text that was sent from it no longer waits. */
export async function withdrawPage(tab: number): Promise<null> {
  await Promise.all([clearBadge(tab), dropPending(tab), unstyleMarks(tab)]);
  return null;
}

function toBadge({ pack }: Knowledge, own: string | null): { text: string; title: string } {
  const count = otherReports(pack, own).length;
  return { text: String(count), title: sayCount('badge_title', count, { event: pack.event.title }) };
}

/** No count: it would promise reports to compare with. */
function toUncomparedBadge({ pack }: Knowledge): { text: string; title: string } {
  return { text: '–', title: say('badge_title_uncompared', { event: pack.event.title }) };
}

/** The sentences that at least one report says something to. */
function findMarks(knowledge: Knowledge, page: PageState, own: string | null): PageAnswer['marks'] {
  const { published } = page;
  return summarisePage(knowledge, page.blocks, { published, own })
    .sentences.filter(({ checkable, relation }) => checkable && relation !== 'silent')
    .slice(0, MAX_MARKS)
    .map(({ block, start, end }) => ({ block, start, end }));
}
