import type { BrowserContext, Page as PlaywrightPage } from '@playwright/test';
import type { Driver } from './driver.ts';
import { poll } from './poll.ts';

/**
 * Opens an address in a private window of the profile. (A context that is made through the protocol is another thing: no
 * extension is in it.)
 */
export async function openPrivateTab(
  context: BrowserContext,
  evaluate: Driver['evaluate'],
  url: string,
): Promise<{ inner: PlaywrightPage; findActiveTab: () => Promise<number> }> {
  const opened = context.waitForEvent('page');
  await evaluate(async () =>
    browser.windows.create({ incognito: true, url: 'about:blank' }).then(() => null),
  );
  const inner = await opened;
  await inner.goto(url);
  return {
    inner,
    findActiveTab: () =>
      poll('the tab in front of the private window', () =>
        evaluate(
          async () => (await browser.tabs.query({ active: true })).find((tab) => tab.incognito)?.id ?? null,
        ),
      ),
  };
}
