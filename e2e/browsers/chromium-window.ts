import type { BrowserContext, Page as PlaywrightPage } from '@playwright/test';
import type { Driver } from './driver.ts';
import { poll } from './poll.ts';

/**
 * Opens an address in another window of the profile, private or not. (A context that is made through the protocol is another thing: no
 * extension is in it.)
 */
export async function openTabInWindow(
  context: BrowserContext,
  evaluate: Driver['evaluate'],
  url: string,
  incognito: boolean,
): Promise<{ inner: PlaywrightPage; findActiveTab: () => Promise<number> }> {
  const opened = context.waitForEvent('page');
  const window = await evaluate(
    async (isPrivate) =>
      (await browser.windows.create({ incognito: isPrivate, url: 'about:blank' }))?.id ?? null,
    incognito,
  );
  const inner = await opened;
  await inner.goto(url);
  return {
    inner,
    findActiveTab: () =>
      poll('the tab in front of the window', () =>
        evaluate(
          async (id) =>
            (await browser.tabs.query({ active: true })).find(({ windowId }) => windowId === id)?.id ?? null,
          window,
        ),
      ),
  };
}

/** The tab (not the document in it) of a page, as the protocol names it: told from the others by the address. */
export async function findTabTarget(context: BrowserContext, page: PlaywrightPage): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } =
    (await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] })) ?? {};
  await session?.detach();
  const tabs = targetInfos.filter((tab) => tab.url === page.url());
  const [tab] = tabs;
  if (!tab || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${page.url()}; it must be one`);
  return tab.targetId;
}
