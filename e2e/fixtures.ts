import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import type { BrowserName, Driver, Page } from './browsers/driver.ts';
import { launch, repositoryRoot } from './browsers/launch.ts';
import { originalPages } from './pages/originals.ts';
import { type PageServer, servePages } from './pages/server.ts';
import { addressOfPage, pages } from './pages/site.ts';
import { findWhoAnswers } from './who-answers.ts';

export interface DriverOptions {
  browserUsed: BrowserName;
}

interface OncePerBrowser extends DriverOptions {
  site: PageServer;
  /** Lives as long as the tests of one browser; each test starts with the extension as installed. */
  browserWithExtension: Driver;
}

interface EachTest {
  driver: Driver;
  /** A browser for this test alone, where what the test does to it cannot be undone. */
  ownDriver: Driver;
  /** Whether the reader of that browser allows the extension in private windows. */
  privateWindows: boolean;
  /** Opens a page of e2e/pages by its name, or any address; closed after the test. */
  open: (nameOrUrl: string) => Promise<Page>;
  /** A file for a picture to look at; pictures are no baselines. */
  shot: (name: string) => string;
}

/** Prints, after a test that failed, which parts of the extension answer. */
async function explainFailure(driver: Driver, { status, expectedStatus, title }: TestInfo): Promise<void> {
  if (status === expectedStatus) return;
  const lines = await findWhoAnswers(driver).catch((error: unknown) => [
    `nobody can be asked: ${String(error)}`,
  ]);
  console.log([`After “${title}”:`, ...lines].join('\n  '));
}

export const test = base.extend<EachTest, OncePerBrowser>({
  browserUsed: ['chromium', { option: true, scope: 'worker' }],

  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern.
    async ({}, use) => {
      const site = await servePages(new Map([...pages, ...originalPages()]));
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  browserWithExtension: [
    async ({ browserUsed, site }, use) => {
      const driver = await launch(browserUsed, {
        port: site.port,
        hosts: 'all',
        headless: !process.env.HEADED,
        acceptPrompts: true,
      });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  driver: async ({ browserWithExtension }, use) => {
    await use(browserWithExtension);
    await browserWithExtension.closePopup();
    await browserWithExtension.closePanel();
    await browserWithExtension.evaluate(async () => {
      // The menu speaks the language that was chosen until another is: clearing what is stored does not tell it.
      if ('settings.language' in (await browser.storage.local.get()))
        await browser.runtime.sendMessage({ kind: 'changeSettings', changes: { language: 'browser' } });
      await browser.storage.local.clear();
      await browser.storage.session.clear();
    });
    // Whatever a test is about: nothing of the extension may have thrown or logged an error meanwhile.
    base.expect(await browserWithExtension.takeProblems()).toEqual([]);
  },

  privateWindows: [false, { option: true }],

  ownDriver: async ({ browserUsed, site, privateWindows }, use, info) => {
    const driver = await launch(browserUsed, {
      port: site.port,
      sinkPort: site.sinkPort,
      privateWindows,
      hosts: 'all',
      headless: !process.env.HEADED,
      acceptPrompts: true,
    });
    await use(driver);
    await explainFailure(driver, info);
    const problems = await driver.takeProblems();
    await driver.close();
    base.expect(problems).toEqual([]);
  },

  open: async ({ driver }, use, info) => {
    const opened: Page[] = [];
    await use(async (nameOrUrl) => {
      const page = await driver.openPage(/^[\w-]+:/.test(nameOrUrl) ? nameOrUrl : addressOfPage(nameOrUrl));
      opened.push(page);
      return page;
    });
    await explainFailure(driver, info);
    for (const page of opened) await page.close().catch(() => undefined);
  },

  shot: async ({ browserUsed }, use) => {
    const folder = path.join(repositoryRoot, 'shots', 'tests');
    mkdirSync(folder, { recursive: true });
    await use((name) => path.join(folder, `${browserUsed}-${name}.png`));
  },
});

export const expect = test.expect;
