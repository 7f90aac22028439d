import type { AnswerOf, FromViews } from '../../src/protocol/answers.ts';
import type { HistoryEntry } from '../../src/protocol/record-shapes.ts';
import type { ComparisonView, ReaderSettings } from '../../src/protocol/shapes.ts';
import { pageReport } from '../../src/testing/page-report.ts';
import { viewStates } from '../../src/testing/view-states.ts';

/* Every view in every state: what the gallery shows and the pictures are taken of. */

export type View = 'popup' | 'panel' | 'options' | 'welcome' | 'report';

/** What the background answers; a kind that is not named fails, as where the background is gone. */
export type Answers = { [K in keyof FromViews]?: (request: never) => AnswerOf<FromViews[K]> };

export interface Scene {
  view: View;
  state: string;
  answers: Answers;
  settings: Partial<ReaderSettings>;
  everySite: boolean;
  /** Pressed once it is there. */
  press?: string;
  /** Fits something when the state is reached. */
  ready: string;
}

/** The width of the window that a view is looked at in, in CSS pixels. */
export const widths: Readonly<Record<View, number>> = {
  popup: 400,
  panel: 360,
  options: 700,
  welcome: 1000,
  report: 1000,
};

const idle = { settings: {}, everySite: false };
const host = 'northern-post.example';

function answerWith(view: ComparisonView) {
  return { view, host, marks: true };
}

const popup = Object.entries<ComparisonView>(viewStates).map(([state, view]): Scene => {
  const compareTab = () => answerWith(view);
  return { ...idle, view: 'popup', state, answers: { compareTab }, ready: 'main[aria-busy=false]' };
});

/** The page's state in the panel, and what is selected there. */
function panelScene(state: string, page: ComparisonView, selection: ComparisonView, ready: string): Scene {
  const compareTab = ({ of }: { of: string }) => answerWith(of === 'selection' ? selection : page);
  const answers = { compareTab, followTab: () => null };
  return { ...idle, view: 'panel', state, answers, ready };
}

const nothing = viewStates['nothing-selected'];
const panel = [
  panelScene('page', viewStates.page, nothing, 'ol.sentences'),
  panelScene('page-empty', viewStates['page-empty'], nothing, 'main h1'),
  panelScene('page-mentions', viewStates['page-mentions'], nothing, 'ol.sentences'),
  panelScene('selection', viewStates.page, viewStates.comparison, '.highlight'),
  panelScene('not-covered', viewStates['not-covered'], nothing, '.state'),
  panelScene('nothing', nothing, nothing, '.state'),
  panelScene('paused', viewStates.paused, viewStates.paused, '.state'),
  panelScene('failed', viewStates.failed, viewStates.failed, '.state'),
];

const history = viewStates.comparison.comparison;
const entries: HistoryEntry[] = [history.highlight, 'The bridge is two kilometres long.'].map((text, n) => ({
  at: `2025-12-1${3 - n}T09:30:00.000Z`,
  page: viewStates.comparison.page,
  text,
  published: history.published,
  event: { id: history.event.id, title: history.event.title },
  checkable: true,
  tallies: history.tallies,
}));

const options: Scene[] = [
  { ...idle, view: 'options', state: 'as-installed', answers: { readHistory: () => [] }, ready: '#marks' },
  {
    view: 'options',
    state: 'in-use',
    answers: { readHistory: () => entries },
    settings: { marks: false, button: true, pausedSites: ['courier.example', host] },
    everySite: true,
    ready: '.sites li',
  },
  {
    ...idle,
    view: 'options',
    state: 'wrong-site',
    answers: { readHistory: () => [] },
    press: 'form button[type=submit]',
    ready: '#host-error:not(:empty)',
  },
  { ...idle, view: 'options', state: 'unreadable', answers: {}, ready: '.said:not(:empty)' },
];

const welcome: Scene[] = [
  { ...idle, view: 'welcome', state: 'opened', answers: {}, ready: 'article' },
  ...(['comparison', 'too-short', 'failed'] as const).map(
    (state): Scene => ({
      ...idle,
      view: 'welcome',
      state,
      answers: { compareText: () => viewStates[state] },
      press: 'main button',
      ready: '.answer h1',
    }),
  ),
];

const report: Scene[] = [
  {
    ...idle,
    view: 'report',
    state: 'page',
    answers: { reportTab: () => ({ state: 'report', report: pageReport }) },
    ready: 'tbody tr',
  },
  {
    ...idle,
    view: 'report',
    state: 'not-covered',
    answers: { reportTab: () => ({ state: 'none', view: viewStates['not-covered'] }) },
    ready: '.state',
  },
];

export const scenes: readonly Scene[] = [...popup, ...panel, ...options, ...welcome, ...report];

export const catalogues = ['en', 'hi', 'long', 'right-to-left'] as const;
export type CatalogueName = (typeof catalogues)[number];

export const toName = ({ view, state }: Scene): string => `${view}-${state}`;

/** The address of a scene, relative to the gallery's server. */
export function toAddress(
  scene: Scene,
  { language, theme }: { language: CatalogueName; theme: ReaderSettings['theme'] },
): string {
  const query = new URLSearchParams({ scene: toName(scene), language, theme, tab: '1' });
  return `/src/views/${scene.view}/index.html?${query}`;
}
