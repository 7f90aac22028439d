import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));
vi.mock('./bundled-knowledge.ts', async () => {
  const { buildKnowledge } = await import('../testing/builders.ts');
  return { findBundledKnowledge: () => buildKnowledge() };
});

import { answerEnvelope } from '../protocol/answers.ts';
import { fromContent, fromViews } from '../protocol/messages.ts';
import { readerSettings } from '../protocol/shapes.ts';
import { messagesThatName } from '../testing/any-message.ts';
import { buildPage } from '../testing/builders.ts';
import { EXTENSION_ID, EXTENSION_URL, play } from '../testing/fake-browser.ts';
import { runs } from '../testing/runs.ts';
import { readAndMendSettings } from './settings-store.ts';

/* The whole background, as its entry puts it together, against messages that nobody of ours would send. */

import './main.ts';

const POPUP = { id: EXTENSION_ID, url: `${EXTENSION_URL}src/views/popup/index.html` };
const PAGE = { id: EXTENSION_ID, url: 'https://www.news.example/a', tab: { id: 3 }, frameId: 0 };

beforeEach(() => {
  play.renew();
  // What a handler could not do it says in the console, and here it is to be expected.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

async function send(message: unknown, sender: object): Promise<unknown> {
  const [answer] = play.events.message.emit(message, sender);
  return answer;
}

const messages = messagesThatName([...Object.keys(fromContent), ...Object.keys(fromViews)]);

describe('any message', () => {
  test('from a page is answered in the agreed form, and what is kept stays as it is', async () => {
    play.state.local.set('settings.pausedSites', ['a.example']);
    const before = [...play.state.local, ...play.state.session];
    await fc.assert(
      fc.asyncProperty(messages, async (message) => {
        expect(answerEnvelope.safeParse(await send(message, PAGE)).success).toBe(true);
        expect([...play.state.local, ...play.state.session]).toEqual(before);
      }),
      runs(),
    );
  });

  test('from a view is answered in the agreed form, and settings stay settings', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (message) => {
        expect(answerEnvelope.safeParse(await send(message, POPUP)).success).toBe(true);
        expect(readerSettings.safeParse(await readAndMendSettings()).success).toBe(true);
      }),
      runs(),
    );
  });
});

/** One level in the other, a million times. */
function nest(): unknown {
  let value: unknown = 'inside';
  for (let depth = 0; depth < 1_000_000; depth += 1) value = { page: value };
  return value;
}

test.each<[string, () => unknown]>([
  ['a million levels deep', nest],
  ['a known request that holds a million levels', () => ({ kind: 'reportPage', page: nest() })],
  ['ten megabytes of text', () => ({ kind: 'reportPage', page: 'x'.repeat(10_000_000) })],
  ['a kind of ten megabytes', () => ({ kind: 'x'.repeat(10_000_000) })],
  [
    'a list with a million holes',
    () => ({ kind: 'reportPage', page: buildPage({ blocks: new Array(1_000_000) }) }),
  ],
  ['half characters', () => ({ kind: '\ud800', page: '\udc00' })],
  [
    'numbers that are none',
    () => ({ kind: 'showSentence', tab: Number.NaN, block: Number.POSITIVE_INFINITY }),
  ],
])('%s is refused', async (_, make) => {
  const message = make();
  for (const sender of [PAGE, POPUP]) expect(await send(message, sender)).toMatchObject({ ok: false });
  expect(play.state.local.size + play.state.session.size).toBe(0);
});

describe('keys that reach the prototype', () => {
  const evil =
    '{"__proto__":{"marks":false,"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1}';

  test.each([
    ['a message', () => JSON.parse(`{"kind":"readSettings","__proto__":{"polluted":1}}`)],
    ['changed settings', () => ({ kind: 'changeSettings', changes: JSON.parse(evil) })],
    ['a page', () => ({ kind: 'reportPage', page: { ...buildPage(), ...JSON.parse(evil) } })],
  ])('do nothing in %s', async (_, make) => {
    for (const sender of [PAGE, POPUP]) await send(make(), sender);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(await readAndMendSettings()).toMatchObject({ marks: true });
  });

  test('do nothing in storage', async () => {
    play.state.local.set('settings.marks', JSON.parse(evil));
    play.state.local.set('__proto__', JSON.parse(evil));
    play.state.local.set('quarantine', JSON.parse(evil));
    expect(await readAndMendSettings()).toMatchObject({ marks: true, pausedSites: [] });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
