import type { Driver, Page } from './browsers/driver.ts';
import { expect, test } from './fixtures.ts';
import { readPanelWhen } from './read-panel.ts';

/*
 * The browsers open a panel only in the task of the reader's act. From the popup that is a press in both of them (panel.spec.ts).
 * Menu and key are pressed for real in Firefox. In Chromium no test can press them: the worker is given the event, and since
 * that is no act of a reader, the browser's own function is watched in its place; what counts is that it was called at once.
 */

type Act = (driver: Driver, page: Page) => Promise<void>;

const acts: [string, Act][] = [
  ['the context menu', (driver, page) => driver.chooseMenuItem(page, 'open-panel')],
  ['the key', (driver, page) => driver.runCommand(page, 'open-panel')],
];

for (const [name, act] of acts) {
  test(`the panel is opened by ${name}, in the task of the act`, async ({ driver, open }) => {
    const page = await open('demonstration');
    const tab = await page.tabId();
    if (driver.name === 'chromium') await driver.evaluateInBackground(watchSidePanel);
    await act(driver, page);
    if (driver.name === 'firefox') {
      const panel = await driver.findPanel();
      const { heading } = await readPanelWhen(panel, 'the page', ({ groups }) => groups.length > 0);
      expect(heading).toContain('Modi and Trump');
    } else {
      const seen = await driver.evaluateInBackground(unwatchSidePanel);
      expect(seen).toEqual([{ where: { tabId: tab }, isInTask: true }]);
    }
  });
}

test('the panel has its key', async ({ driver }) => {
  expect(await driver.shortcutOf('open-panel')).toBe('Alt+Shift+V');
});

interface Watched {
  seen: { where: { tabId: number }; isInTask: boolean }[];
  restore: () => void;
}

/** Runs in the worker: notes each call, and whether it came before anything that was awaited. */
function watchSidePanel(): void {
  const { sidePanel } = browser as unknown as {
    sidePanel: { open(where: { tabId: number }): Promise<void> };
  };
  const { contextMenus, commands } = browser as unknown as Record<
    'contextMenus' | 'commands',
    Record<string, { dispatch(...values: unknown[]): void }>
  >;
  const open = sidePanel.open.bind(sidePanel);
  let isInTask = false;
  const watched: Watched = { seen: [], restore: () => void 0 };
  sidePanel.open = async (where) => {
    watched.seen.push({ where, isInTask });
  };
  const events = [contextMenus.onClicked, commands.onCommand].filter((event) => event !== undefined);
  const originals = events.map((event) => event.dispatch);
  for (const event of events) {
    const dispatch = event.dispatch.bind(event);
    event.dispatch = (...values) => {
      isInTask = true;
      dispatch(...values);
      isInTask = false;
    };
  }
  watched.restore = () => {
    sidePanel.open = open;
    for (const [place, event] of events.entries()) event.dispatch = originals[place] ?? event.dispatch;
  };
  (globalThis as unknown as { watched: Watched }).watched = watched;
}

/** Runs in the worker. */
function unwatchSidePanel(): Watched['seen'] {
  const { watched } = globalThis as unknown as { watched: Watched };
  watched.restore();
  return watched.seen;
}
