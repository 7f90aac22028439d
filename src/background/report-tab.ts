import { factsOfSeveral, findLeftOut, statementsOf } from '../corpus/present/left-out.ts';
import { toPassageLink } from '../corpus/present/passage-link.ts';
import { findPointsOnPage, presentPoints, statementsOfPoints } from '../corpus/present/points.ts';
import type { SentenceAnswer } from '../corpus/present/summarise-page.ts';
import { toTimeLine } from '../corpus/present/time-line.ts';
import type { PageReport, PageReportAnswer } from '../protocol/report-shapes.ts';
import { findNoPage, openTab, summariseOpened } from './compare-tab.ts';
import type { FindKnowledge, Knowledge } from './knowledge.ts';

/** The whole page of a tab beside the reports: read now, kept nowhere. */
export async function reportTab(
  findKnowledge: FindKnowledge,
  { tab, anyway }: { tab: number; anyway: boolean },
): Promise<PageReportAnswer> {
  const opened = await openTab(findKnowledge, tab);
  if ('view' in opened) return { state: 'none', view: opened.view };
  const view = findNoPage(opened, anyway);
  if (view) return { state: 'none', view };
  const { event, own, published, sentences, cut } = summariseOpened(opened);
  const { url: address = '', title = '' } = opened.page ?? {};
  const report = {
    page: { address, title },
    event,
    own,
    published,
    reports: toReports(opened.knowledge),
    sentences: sentences.map((sentence) => ({ ...sentence, answers: sentence.answers.map(toAnswer) })),
    ...besideReports(
      opened.knowledge,
      sentences.map(({ text }) => ({ text, published })),
      opened.own,
    ),
    cut,
  };
  return { state: 'report', report };
}

/** A silent report has a nearest statement at most, which says nothing to the sentence. */
function toAnswer(answer: SentenceAnswer): SentenceAnswer {
  return answer.relation === 'silent' ? { ...answer, statement: null } : answer;
}

function toReports({ pack }: Knowledge): PageReport['reports'] {
  return pack.reports.map(({ id, publisher = null, title = null, published = null, url }) => ({
    report: id,
    publisher,
    title,
    published,
    link: toPassageLink(url, undefined),
  }));
}

type Sentences = Parameters<Knowledge['findDays']>[0];

function besideReports(
  knowledge: Knowledge,
  sentences: Sentences,
  own: string | null,
): Pick<PageReport, 'leftOut' | 'points' | 'timeLine'> {
  const { pack } = knowledge;
  const { overview } = pack;
  // What the page's own report says the page says, in whatever words.
  const facts = overview
    ? factsOfSeveral(pack, overview).filter(({ reports }) => own === null || !reports.includes(own))
    : [];
  const points = overview ? presentPoints(pack, overview) : [];
  const wanted = new Set([...statementsOf(facts), ...statementsOfPoints(points)]);
  const carried = knowledge.findCarried(wanted, sentences);
  const spoken = new Map(findPointsOnPage(points, carried).map(({ point, sentence }) => [point, sentence]));
  return {
    leftOut: findLeftOut(facts, carried),
    points: points.map((point) => ({ ...point, sentence: spoken.get(point) ?? null })),
    timeLine: toTimeLine(pack, knowledge.findDaysOfPack(), knowledge.findDays(sentences)),
  };
}
