import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import type { PageState, SelectionRead } from '../protocol/page-shapes.ts';
import { buildKnowledge, buildPack, buildReport } from '../testing/builders.ts';
import { play } from '../testing/fake-browser.ts';
import { showPage as showIn } from '../testing/show-page.ts';
import { compareTab } from './compare-tab.ts';
import { keepPending } from './pending-highlight.ts';

const TAB = 5;
const SENTENCE = 'The dam was closed on Friday.';

beforeEach(() => play.reset());

const showPage = (page?: Partial<PageState>, selection?: Partial<SelectionRead>): void =>
  showIn(TAB, page, selection);

async function ask(coverage: 'covers' | 'mentions' | 'none' = 'covers', anyway = false) {
  return (await askFor('either', coverage, anyway)).view;
}

function askFor(
  of: 'either' | 'selection' | 'page',
  coverage: 'covers' | 'mentions' | 'none' = 'covers',
  anyway = false,
) {
  return compareTab(() => buildKnowledge({ coverage }), { tab: TAB, anyway, of });
}

test.each([
  ['either', ''],
  ['page', SENTENCE],
  ['selection', SENTENCE],
] as const)('of a page in a language that is not compared that is said, asked for %s', async (of, text) => {
  showPage({}, { text });
  const answer = await compareTab(() => buildKnowledge({ uncompared: 'hi' }), {
    tab: TAB,
    anyway: false,
    of,
  });
  expect(answer.view).toEqual({
    state: 'language-not-compared',
    language: 'hi',
    title: 'Orrin dam closed',
    signals: expect.any(Array),
  });
});

describe('for a panel, which shows both', () => {
  test('the page is summed up whatever is selected in it', async () => {
    showPage({}, { text: SENTENCE });
    expect((await askFor('page')).view).toMatchObject({ state: 'page' });
    expect((await askFor('selection')).view).toMatchObject({ state: 'comparison' });
  });

  test('without a selection the page is not summed up in its place', async () => {
    showPage();
    expect((await askFor('selection')).view).toEqual({ state: 'nothing-selected' });
  });

  test('the answer names the host, also of a page that is paused, and says whether marks are on', async () => {
    showPage();
    expect(await askFor('page')).toMatchObject({ host: 'www.news.example', marks: true });
    play.state.local.set('settings.pausedSites', ['news.example']).set('settings.marks', false);
    expect(await askFor('page')).toEqual({
      view: { state: 'paused', host: 'www.news.example' },
      host: 'www.news.example',
      marks: false,
    });
  });
});

describe('with a selection', () => {
  test.each(['covers', 'mentions'] as const)(
    'a page that %s the event is compared at once',
    async (coverage) => {
      showPage({}, { text: SENTENCE });
      expect(await ask(coverage)).toMatchObject({
        state: 'comparison',
        comparison: { highlight: SENTENCE, published: '2024-03-05' },
        cut: false,
      });
    },
  );

  test('a page that is not about the event is compared only when asked for', async () => {
    showPage({}, { text: SENTENCE });
    const offer = { state: 'selection-not-covered', text: SENTENCE, status: 'none' };
    expect(await ask('none')).toEqual(offer);
    expect(await ask('none', true)).toMatchObject({ state: 'comparison' });
  });

  test('a stray word is too short wherever it stands', async () => {
    showPage({}, { text: 'dam' });
    const short = { state: 'too-short', text: 'dam', minimum: 8 };
    expect(await ask('none')).toEqual(short);
    expect(await ask('covers')).toEqual(short);
  });

  test('the day of the selection counts before the day of the page', async () => {
    showPage({}, { text: SENTENCE, published: '2024-03-09' });
    expect(await ask()).toMatchObject({ comparison: { published: '2024-03-09' } });
  });

  test('a plain text file can be compared although it has no page to sum up', async () => {
    showPage({ blocks: [] }, { text: SENTENCE, contentType: 'text/plain' });
    expect(await ask('none', true)).toMatchObject({ state: 'comparison' });
  });
});

describe('without a selection', () => {
  test('a page about the event is summed up', async () => {
    showPage();
    const view = await ask();
    expect(view).toMatchObject({
      state: 'page',
      summary: { status: 'covers', published: '2024-03-05', cut: null, event: { reports: 2 } },
    });
    expect(view.state === 'page' && view.summary.sentences.map(({ text }) => text)).toEqual([
      'The water board closed the dam at Orrin.',
      'Nobody was hurt in the valley.',
    ]);
  });

  test('a page that the content script cut says how much was looked at', async () => {
    showPage({ blocksInPage: 3_000 });
    expect(await ask()).toMatchObject({ summary: { cut: { examined: 1, of: 3_000 } } });
  });

  test.each(['mentions', 'none'] as const)(
    'a page with coverage "%s" is summed up only when asked for',
    async (status) => {
      showPage();
      expect(await ask(status)).toEqual({ state: 'not-covered', status, signals: [{ name: 'title_names' }] });
      expect(await ask(status, true)).toMatchObject({ state: 'page', summary: { status } });
    },
  );

  test('a page without text has nothing to compare', async () => {
    showPage({ blocks: [] });
    expect(await ask()).toEqual({ state: 'nothing-selected' });
  });

  test.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'not-a-page'],
  ])('%s is not readable', async (contentType, what) => {
    showPage({ blocks: [] }, { contentType });
    expect(await ask()).toEqual({ state: 'not-readable', what });
  });

  test('a text sent through the menu is compared, and a second asking answers the same', async () => {
    showPage();
    keepPending(
      { tab: TAB, page: 'https://www.news.example/orrin#top', text: `  ${SENTENCE}\n` },
      Date.now(),
    );
    const first = await ask();
    expect(first).toMatchObject({ state: 'comparison', comparison: { highlight: SENTENCE } });
    expect(await ask()).toEqual(first);
  });

  test('a text sent from another tab is not', async () => {
    showPage();
    keepPending({ tab: TAB + 1, text: SENTENCE }, Date.now());
    expect(await ask()).toMatchObject({ state: 'page' });
  });

  test('a text sent from the page that was there before is not', async () => {
    showPage();
    keepPending({ tab: TAB, page: 'https://www.news.example/earlier', text: SENTENCE }, Date.now());
    expect(await ask()).toMatchObject({ state: 'page' });
  });

  test('a text sent long ago is not', async () => {
    showPage();
    keepPending({ tab: TAB, text: SENTENCE }, Date.now() - 121_000);
    expect(await ask()).toMatchObject({ state: 'page' });
  });
});

describe('a paused site', () => {
  test('is left alone, with or without a selection', async () => {
    showPage({}, { text: SENTENCE });
    play.state.local.set('settings.pausedSites', ['news.example']);
    expect(await ask()).toEqual({ state: 'paused', host: 'www.news.example' });
  });
});

describe('the page of a report', () => {
  const url = 'https://www.valley.example/dam';
  const pack = buildPack([
    buildReport({ id: 'a', url, publisher: 'The Valley Post' }),
    buildReport({ id: 'b' }),
  ]);
  const find = (of: 'selection' | 'page') =>
    compareTab(() => buildKnowledge({ pack }), { tab: TAB, anyway: false, of });
  const own = { report: 'a', publisher: 'The Valley Post' };

  test('is compared with the others only, and says whose it is', async () => {
    showPage({ url, blocks: [SENTENCE] }, { text: SENTENCE });
    const { view } = await find('selection');
    expect(view).toMatchObject({ state: 'comparison', comparison: { own, reports: [{ report: 'b' }] } });
    expect((await find('page')).view).toMatchObject({
      state: 'page',
      summary: { own, event: { reports: 1 }, sentences: [{ tallies: { silent: { reports: 1 } } }] },
    });
  });

  test('of another page nothing is left out', async () => {
    showPage({ blocks: [SENTENCE] }, { text: SENTENCE });
    expect((await find('page')).view).toMatchObject({ summary: { own: null, event: { reports: 2 } } });
  });
});
