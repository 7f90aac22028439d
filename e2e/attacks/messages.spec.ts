import { fromContent, fromViews, toContent, toPanel } from '../../src/protocol/messages.ts';
import type { Driver, Page } from '../browsers/driver.ts';
import { expect, test } from '../fixtures.ts';
import { heard, listen } from '../hear-messages.ts';
import { readPopup } from '../read-popup.ts';
import { bundledReports } from '../reports.ts';
import { friday } from '../sentences.ts';

/* Pages, and scripts beside ours, that want the extension to do something. */

const badgeText = String(bundledReports.length);
const kinds = [fromContent, fromViews, toContent, toPanel].flatMap((table) => Object.keys(table));

/** Everything that the extension keeps, as text. */
const dump = async (): Promise<string> =>
  JSON.stringify([await browser.storage.local.get(), await browser.storage.session.get()]);

/** Runs in the page: sends a copy of a message of every kind, in every way that a page has to send something within itself. */
async function sendCopies(names: readonly string[]): Promise<void> {
  const channel = new MessageChannel();
  for (const kind of names) {
    const message = {
      kind,
      changes: { marks: false },
      settings: { marks: false },
      what: 'page',
      page: { url: location.href, title: 'Modi and Trump', blocks: [] },
    };
    postMessage(message, '*');
    postMessage(message, '*', [new MessageChannel().port2]);
    channel.port1.postMessage(message);
    for (const target of [globalThis, document, document.documentElement])
      target.dispatchEvent(new CustomEvent(kind, { detail: message, bubbles: true }));
  }
  await new Promise((resolve) => {
    channel.port2.onmessage = resolve;
  });
}

for (const [name, badge, marks] of [
  ['cricket', '', 0],
  ['demonstration', badgeText, 1],
] as const) {
  test(`messages that a page sends itself, by whatever way, reach nobody: ${name}`, async ({
    driver,
    open,
  }) => {
    const page = await open(name);
    await expect.poll(async () => (await driver.badge(page)).text).toBe(badge);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(marks);
    const before = await driver.evaluate(dump);
    const shown = await driver.badge(page);
    await page.evaluate(sendCopies, kinds);
    const { heading } = await readPopup(await driver.openPopup(page));
    expect(/^Not about an event/.test(heading)).toBe(name === 'cricket');
    expect(await driver.badge(page)).toEqual(shown);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(marks);
    expect(await driver.evaluate(dump)).toBe(before);
  });
}

test('a page has no way to send the extension a message', async ({ open }) => {
  const page = await open('demonstration');
  const ways = await page.evaluate(() =>
    ['chrome', 'browser'].map((name) => {
      const api = (
        globalThis as unknown as Record<string, { runtime?: { sendMessage?: unknown; connect?: unknown } }>
      )[name];
      return typeof (api?.runtime?.sendMessage ?? api?.runtime?.connect);
    }),
  );
  expect(ways).toEqual(['undefined', 'undefined']);
});

/**
 * Sends messages from a script beside the content script, and answers what came of each: the code of the refusal, or what else. They are
 * given as text, since what carries a script's arguments is less patient than what carries messages.
 */
async function sendBeside(driver: Driver, page: Page, messages: readonly unknown[]): Promise<string[]> {
  // The press on the button lets the test put a script of its own beside the content script.
  await readPopup(await driver.openPopup(page));
  await driver.closePopup();
  return driver.evaluate(
    async (tabId, texts) => {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId },
        args: [texts],
        func: async (asked: string[]) => {
          const api = (globalThis as unknown as { browser?: typeof browser; chrome: typeof browser }).browser
            ?.runtime
            ? browser
            : (globalThis as unknown as { chrome: typeof browser }).chrome;
          const codes: string[] = [];
          for (const text of asked) {
            const answer = await api.runtime.sendMessage(JSON.parse(text));
            codes.push((answer as { code?: string } | undefined)?.code ?? JSON.stringify(answer));
          }
          return codes;
        },
      });
      return (answer?.result ?? []) as string[];
    },
    await page.tabId(),
    messages.map((message) => JSON.stringify(message)),
  );
}

test('a content script that was taken over gets nothing that views may ask for', async ({ driver, open }) => {
  const page = await open('demonstration');
  const before = await driver.evaluate(dump);
  const fields = {
    ...{ tab: 1, anyway: true, text: 'a', published: null, block: 0, start: 0, end: 1 },
    changes: { marks: false, pausedSites: ['x'] },
  };
  const asked = Object.keys(fromViews).map((kind) => ({ kind, ...fields }));
  expect(await sendBeside(driver, page, asked)).toEqual(asked.map(() => 'not-allowed'));
  expect(await driver.evaluate(dump)).toBe(before);
});

test('messages of no agreed form, of any depth and size, are refused and change nothing', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  const before = await driver.evaluate(dump);
  const nested = Array.from({ length: 100 }).reduce((inside) => ({ page: inside }), 'inside');
  const values = [null, 1, 'text', [], {}, nested, 'x'.repeat(1_000_000)];
  const asked = values.flatMap((value) => [value, { kind: value }, { kind: 'reportPage', page: value }]);
  const codes = await sendBeside(driver, page, asked);
  expect(codes.length).toBe(asked.length);
  expect([...new Set(codes)].sort()).toEqual(['malformed', 'unknown-request']);
  expect(await driver.evaluate(dump)).toBe(before);
});

/** What views ask as soon as they are there; the others ask when something is done in them, or what another has asked. */
const asks = [
  ['/popup/', 'compareTab'],
  ['/report/', 'reportTab'],
  ['/options/', 'readSettings'],
] as const;

/** Runs in a page of the extension: the views that there are, wherever they are shown. */
async function findViews(): Promise<string[]> {
  const addresses = (await browser.runtime.getContexts({})).map(({ documentUrl }) => documentUrl ?? '');
  return addresses.filter((address) => address.includes('/src/views/'));
}

test('a page cannot put a view into a frame', async ({ driver, open }) => {
  // A view that runs asks the background something, which every page of the extension hears.
  await driver.evaluate(listen);
  const page = await open('cricket');
  const tab = await page.tabId();
  const views = ['popup', 'panel', 'report', 'options', 'welcome'].map(
    (view) => `${driver.base}src/views/${view}/index.html?tab=${tab}`,
  );
  await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(
          (address) =>
            new Promise((resolve) => {
              const frame = document.createElement('iframe');
              frame.onload = resolve;
              frame.onerror = resolve;
              frame.src = address;
              document.body.append(frame);
            }),
        ),
      ).then(() => null),
    views,
  );
  expect(await driver.evaluate(findViews)).toEqual([]);
  expect((await driver.evaluate(heard)).filter((kind) => kind in fromViews)).toEqual([]);
  // The counterpart: in tabs of their own they are there, and ask.
  for (const view of views) {
    const opened = await driver.openPage(view);
    expect(await driver.evaluate(findViews)).toEqual([view]);
    const kind = asks.find(([name]) => view.includes(name))?.[1];
    if (kind) await expect.poll(() => driver.evaluate(heard)).toContain(kind);
    await opened.close();
  }
});

test('acts that a page makes up start nothing', async ({ driver, open }) => {
  const page = await open('demonstration');
  await expect.poll(async () => (await driver.badge(page)).text).toBe(badgeText);
  await driver.evaluate(listen);
  await page.evaluate((wanted) => {
    const lead = document.querySelector('#lead')?.firstChild;
    if (lead) getSelection()?.setBaseAndExtent(lead, 0, lead, wanted);
    const types = [
      'selectionchange',
      'contextmenu',
      'click',
      'pointerdown',
      'keydown',
      'popstate',
      'hashchange',
      'scrollend',
    ];
    for (let count = 0; count < 10_000; count += 1)
      for (const target of [document, globalThis])
        target.dispatchEvent(
          new KeyboardEvent(types[count % types.length] ?? '', { key: 'K', altKey: true, shiftKey: true }),
        );
  }, friday.length);
  // A page that is opened afterwards and has its badge shows that there was time for it.
  const later = await open('strict-policy');
  await expect.poll(async () => (await driver.badge(later)).text).toBe(badgeText);
  const own = await driver.evaluate(heard);
  expect(own).toEqual(['reportPage']);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
});
