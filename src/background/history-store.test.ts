import { beforeEach, expect, test, vi } from 'vitest';
import type { ComparisonView } from '../protocol/shapes.ts';
import { buildKnowledge } from '../testing/builders.ts';
import { play } from '../testing/fake-browser.ts';
import { compareText } from './compare-text.ts';
import { clearHistory, readHistory, remember } from './history-store.ts';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

const TAB = 5;
const page = { address: 'https://www.news.example/orrin', title: 'Dam closed' };

beforeEach(() => {
  play.reset();
  play.state.tabs.set(TAB, { url: page.address, incognito: false });
});

function compare(text: string): Extract<ComparisonView, { state: 'comparison' }> {
  const view = compareText(buildKnowledge(), { text, length: text.length, published: null, own: null, page });
  if (view.state !== 'comparison') throw new Error(`not compared: ${view.state}`);
  return view;
}

const at = (minute: number) => new Date(Date.UTC(2024, 2, 6, 9, minute));
const readTexts = async () => (await readHistory()).map(({ text }) => text);

test('keeps what was compared, newest first', async () => {
  await remember(compare('The dam was closed.'), TAB, at(0));
  await remember(compare('Nobody was hurt.'), TAB, at(1));
  expect(await readHistory()).toMatchObject([
    { at: '2024-03-06T09:01:00.000Z', text: 'Nobody was hurt.', page, event: { title: 'Orrin dam closed' } },
    { at: '2024-03-06T09:00:00.000Z', text: 'The dam was closed.', tallies: { silent: { reports: 2 } } },
  ]);
});

test('two that end at once are both kept', async () => {
  await Promise.all([
    remember(compare('The dam was closed.'), TAB, at(0)),
    remember(compare('Nobody was hurt.'), TAB, at(0)),
  ]);
  expect(await readTexts()).toHaveLength(2);
});

test('who reads while it is being kept finds it', async () => {
  const kept = remember(compare('The dam was closed.'), TAB, at(0));
  expect(await readTexts()).toEqual(['The dam was closed.']);
  await kept;
});

test('the same words again count once', async () => {
  for (const minute of [0, 1]) await remember(compare('The dam was closed.'), TAB, at(minute));
  expect(await readHistory()).toMatchObject([{ at: '2024-03-06T09:01:00.000Z' }]);
});

test.each([
  ['in a private window', () => play.state.tabs.set(TAB, { incognito: true })],
  ['in a tab that is gone', () => play.state.tabs.clear()],
  ['when it is switched off', () => play.state.local.set('settings.history', false)],
])('keeps nothing %s', async (_, prepare) => {
  prepare();
  const before = [...play.state.local];
  await remember(compare('The dam was closed.'), TAB, at(0));
  expect([...play.state.local]).toEqual(before);
});

test('an entry that is damaged costs no other', async () => {
  await remember(compare('The dam was closed.'), TAB, at(0));
  const kept = play.state.local.get('history');
  play.state.local.set('history', [{ at: 'yesterday' }, ...(Array.isArray(kept) ? kept : []), null]);
  await remember(compare('Nobody was hurt.'), TAB, at(1));
  expect(await readTexts()).toEqual(['Nobody was hurt.', 'The dam was closed.']);
});

test.each([['a text'], [{}], [null], [7]])('%j in its place is no history', async (value) => {
  play.state.local.set('history', value);
  expect(await readHistory()).toEqual([]);
});

test('the oldest goes where there are too many', async () => {
  const [entry] = await rememberOne();
  play.state.local.set(
    'history',
    Array.from({ length: 500 }, (_, n) => ({ ...entry, text: `Text ${n}.` })),
  );
  await remember(compare('Nobody was hurt.'), TAB, at(1));
  const texts = await readTexts();
  expect([texts.length, texts[0], texts.at(-1)]).toEqual([500, 'Nobody was hurt.', 'Text 498.']);
});

async function rememberOne() {
  await remember(compare('The dam was closed.'), TAB, at(0));
  return readHistory();
}

test('is gone when it is cleared', async () => {
  await rememberOne();
  expect(await clearHistory()).toEqual({ cleared: true });
  expect(play.state.local.has('history')).toBe(false);
});

test('storage that fails loses nothing but the entry, and clearing says that it failed', async () => {
  await rememberOne();
  play.state.storage = () => Promise.reject(new Error('disk full'));
  await remember(compare('Nobody was hurt.'), TAB, at(1));
  expect(await clearHistory()).toEqual({ cleared: false });
  play.state.storage = () => Promise.resolve();
  expect(await readTexts()).toEqual(['The dam was closed.']);
});
