import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import type { Relation } from '../engine/types.ts';
import {
  buildKnowledge,
  buildPack,
  buildPage,
  buildReport,
  buildReportComparison,
} from '../testing/builders.ts';
import { play } from '../testing/fake-browser.ts';
import { findPending, keepPending } from './pending-highlight.ts';
import { reportPage, withdrawPage } from './report-page.ts';

const TAB = 5;
const NO_BADGE = { text: '', title: 'Parallax' };
const BADGE = { text: '2', title: 'Parallax: 2 reports on this event: Orrin dam closed' };

beforeEach(() => play.reset());

const relations: Record<string, Relation> = {
  'It was closed on Friday.': 'conflicts',
  'The board closed it.': 'corroborates',
  'It is a grey dam.': 'silent',
  'It was closed by Ann.': 'partly',
};

function knowledge(coverage: 'covers' | 'mentions' | 'none' = 'covers') {
  const compare = (text: string) => [
    buildReportComparison({ report: 'a', relation: relations[text] ?? 'silent' }),
  ];
  return () => buildKnowledge({ coverage, compare });
}

const page = buildPage({ blocks: [Object.keys(relations).join(' '), 'Nothing here is known.'] });

test('a page that covers the event gets the badge, and marks where a report says something', async () => {
  const { status, marks } = await reportPage(knowledge(), page, TAB);
  expect(status).toBe('covers');
  expect(marks.map(({ block, start, end }) => page.blocks[block]?.slice(start, end))).toEqual([
    'It was closed on Friday.',
    'The board closed it.',
    'It was closed by Ann.',
  ]);
  expect(play.state.badges.get(TAB)).toEqual(BADGE);
});

test.each(['mentions', 'none'] as const)('a page with coverage "%s" gets neither', async (status) => {
  expect(await reportPage(knowledge(status), page, TAB)).toEqual({
    status,
    marks: [],
    style: null,
    button: null,
  });
  expect(play.state.badges.get(TAB)).toEqual(NO_BADGE);
});

test('a browser that has not loaded the messages yet keeps no badge and no mark away', async () => {
  play.state.hasMessages = false;
  const { status, marks } = await reportPage(knowledge(), page, TAB);
  expect(status).toBe('covers');
  expect(marks.length).toBeGreaterThan(0);
  expect(play.state.badges.get(TAB)).toEqual(BADGE);
});

test('a page in a language that is not compared gets a badge without a count, and no marks', async () => {
  play.state.local.set('settings.button', true);
  expect(await reportPage(() => buildKnowledge({ uncompared: 'hi' }), page, TAB)).toEqual({
    status: 'covers',
    marks: [],
    style: null,
    button: null,
  });
  expect(play.state.badges.get(TAB)).toEqual({
    text: '–',
    title: expect.stringMatching(
      /^Parallax: a report of this event, in a language that is not compared yet: /,
    ),
  });
});

test('marks stay away where the reader wants none; the badge does not', async () => {
  play.state.local.set('settings.marks', false);
  expect(await reportPage(knowledge(), page, TAB)).toEqual({
    status: 'covers',
    marks: [],
    style: null,
    button: null,
  });
  expect(play.state.badges.get(TAB)).toEqual(BADGE);
});

test.each([
  ['settings.notice', false],
  ['settings.pausedSites', ['news.example']],
])('%s: nothing is noticed', async (key, value) => {
  play.state.local.set(key, value);
  expect(await reportPage(knowledge(), page, TAB)).toEqual({
    status: 'none',
    marks: [],
    style: null,
    button: null,
  });
  expect(play.state.badges.get(TAB)).toEqual(NO_BADGE);
});

test('the button is offered to readers who turned it on, on pages that cover the event', async () => {
  expect(await reportPage(knowledge(), page, TAB)).toMatchObject({ button: null });
  play.state.local.set('settings.button', true);
  expect(await reportPage(knowledge(), page, TAB)).toMatchObject({ button: 'Compare' });
  expect(await reportPage(knowledge('mentions'), page, TAB)).toMatchObject({ button: null });
});

test('marks have a style only where there are marks, and the content script puts it there only where the browser lets nobody else', async () => {
  expect(await reportPage(knowledge(), page, TAB)).toMatchObject({ style: null });
  expect(play.state.styles.get(TAB)).toContain('::highlight(a1)');
  await withdrawPage(TAB);
  expect(play.state.styles.size).toBe(0);
  await reportPage(knowledge(), page, TAB);
  expect(await reportPage(knowledge('mentions'), page, TAB)).toMatchObject({ style: null });
  expect(play.state.styles.size).toBe(0);
  play.state.insertStyle = () => {
    throw new Error('Cannot access contents of the page.');
  };
  expect((await reportPage(knowledge(), page, TAB)).style).toContain('::highlight(a1)');
  expect(await reportPage(knowledge('none'), page, TAB)).toMatchObject({ style: null });
  expect(await withdrawPage(TAB)).toBeNull();
});

test('no page gets more than 200 marks', async () => {
  const blocks = Array.from({ length: 30 }, () => 'It was closed on Friday. '.repeat(10));
  expect((await reportPage(knowledge(), buildPage({ blocks }), TAB)).marks).toHaveLength(200);
});

test('a page that is gone takes its badge and what was sent from it along', async () => {
  await reportPage(knowledge(), page, TAB);
  keepPending({ tab: TAB, text: 'sent' }, Date.now());
  expect(await findPending(TAB, Date.now())).toMatchObject({ text: 'sent' });
  expect(await withdrawPage(TAB)).toBeNull();
  expect(play.state.badges.get(TAB)).toEqual(NO_BADGE);
  expect(await findPending(TAB, Date.now())).toBeUndefined();
});

test('a report’s own page is not counted among those it is compared with, nor marked for what it says itself', async () => {
  const own = { ...page, url: 'https://www.valley.example/dam' };
  const pack = buildPack([buildReport({ id: 'a', url: own.url }), buildReport({ id: 'b' })]);
  const compare = (text: string) => [
    buildReportComparison({ report: 'a', relation: 'corroborates' }),
    buildReportComparison({ report: 'b', relation: relations[text] ?? 'silent' }),
  ];
  const { marks } = await reportPage(() => buildKnowledge({ pack, compare }), own, TAB);
  expect(marks).toHaveLength(3);
  expect(play.state.badges.get(TAB)?.text).toBe('1');
});
