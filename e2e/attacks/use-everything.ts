import type { Driver, Json, Page, Surface } from '../browsers/driver.ts';
import { poll } from '../browsers/poll.ts';
import { findButton } from '../find-selection-button.ts';
import { expect } from '../fixtures.ts';
import { addressOfPage } from '../pages/site.ts';
import { openPanel, readPanelWhen } from '../read-panel.ts';
import { readPopup, readPopupWith } from '../read-popup.ts';
import { catchSavedFiles, chooseReceipt, saveBy } from '../saved-files.ts';
import { selectByMouse } from '../select.ts';
import { friday } from '../sentences.ts';

/** What the policy of the extension's pages refused in those that were watched. */
export type Refused = string[];

/** Has a view note what its policy refuses, from its beginning on where the browser keeps that. */
export async function watchPolicy(view: Surface): Promise<void> {
  await view.evaluate(() => {
    const refused: string[] = [];
    // The document's own global: in Firefox each evaluation in a popup or a sidebar has another.
    (window as unknown as { refused: string[] }).refused = refused;
    const note = (directive: string | undefined, what: string | undefined) =>
      refused.push(`${directive}: ${what}`);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      note(effectiveDirective, blockedURI),
    );
    if (typeof ReportingObserver === 'undefined') return;
    const observer = new ReportingObserver(
      (reports) => reports.map(({ type, body }) => note(type, JSON.stringify(body))),
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
  });
}

export const readRefused = (view: Surface): Promise<Refused> =>
  view.evaluate(() => (window as unknown as { refused?: string[] }).refused ?? ['nobody watched']);

/**
 * All that a reader does: badge and marks, menu, key, the popup's buttons, the button beside a selection, the panel, the page report, what is saved,
 * history and receipts, every setting, the practice page, the way back after a stop of the background.
 * @returns what the policy of the views refused meanwhile
 */
export async function useEverything(driver: Driver): Promise<Refused> {
  const refused: Refused = [];
  const page = await driver.openPage(addressOfPage('demonstration'));
  await expect.poll(async () => (await driver.badge(page)).text).not.toBe('');
  const view = async (name: string): Promise<Page> => {
    const opened = await driver.openPage(`${driver.base}src/views/${name}`);
    await watchPolicy(opened);
    return opened;
  };
  const done = async (used: Surface): Promise<void> => {
    refused.push(...(await readRefused(used)));
  };
  await usePopups(driver, page, done);
  await usePanel(driver, page, done);
  const tab = await page.tabId();
  const report = await view(`report/index.html?tab=${tab}`);
  await poll('the page report', () =>
    report.evaluate(() => document.querySelector('main:not([aria-busy=true]) table') !== null || undefined),
  );
  await done(report);
  const popup = await view(`popup/index.html?tab=${tab}`);
  await readPopup(popup);
  const receipt = await saveAll(popup);
  await done(popup);
  const welcome = await view('welcome/index.html');
  await poll('the practice article', () =>
    welcome.evaluate(() => document.querySelector('article bdi') !== null || undefined),
  );
  await selectByMouse(welcome, 'Their call went on for twenty minutes.');
  await poll('the practice answer', () =>
    welcome.evaluate(() => document.querySelector('.answer')?.textContent || undefined),
  );
  await done(welcome);
  const options = await view('options/index.html');
  await chooseReceipt(options, receipt.name, receipt.text);
  await useOptions(driver, options);
  await done(options);
  return refused;
}

async function usePopups(driver: Driver, page: Page, done: (used: Surface) => Promise<void>): Promise<void> {
  const summary = await driver.openPopup(page);
  await watchPolicy(summary);
  await readPopup(summary);
  await summary.clickOn('.sentence button.small');
  await readPopupWith(summary, 'This sentence');
  await done(summary);
  await driver.closePopup();
  await selectByMouse(page, friday);
  const ways: (() => Promise<Surface>)[] = [
    async () => {
      await driver.chooseMenuItem(page, 'compare-selection');
      return driver.findPopup();
    },
    async () => {
      await driver.runCommand(page, 'compare-selection');
      return driver.findPopup();
    },
    async () => {
      await driver.stopBackground();
      return driver.openPopup(page);
    },
  ];
  for (const open of ways) {
    expect((await readPopup(await open())).highlight).toBe(friday);
    await driver.closePopup();
  }
}

async function usePanel(driver: Driver, page: Page, done: (used: Surface) => Promise<void>): Promise<void> {
  const panel = await openPanel(driver, page);
  await watchPolicy(panel);
  await readPanelWhen(panel, 'the comparison', ({ highlight }) => highlight === friday);
  await done(panel);
  await driver.closePanel();
}

/** Saves a comparison in every form; answers the receipt. */
async function saveAll(popup: Page): Promise<{ name: string; text: string }> {
  await catchSavedFiles(popup);
  await popup.clickOn('summary', 'Save or copy');
  for (const label of ['Save as Markdown', 'Save as HTML', 'Save as JSON']) await saveBy(popup, label);
  return saveBy(popup, 'Save a receipt');
}

/** Looks through the history, turns on the button beside a selection and presses it, pauses a site, and changes all that can be changed. */
async function useOptions(driver: Driver, options: Page): Promise<void> {
  await poll('the history', () =>
    options.evaluate(() => document.querySelector('.history blockquote') !== null || undefined),
  );
  await options.clickOn('#button');
  await expectStored(driver, 'button', true);
  // A page that is opened after it was turned on.
  const page = await driver.openPage(addressOfPage('demonstration'));
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await selectByMouse(page, friday);
  const { middle } = await findButton(page);
  await page.drag([middle]);
  expect((await readPopup(await driver.findPopup())).highlight).toBe(friday);
  await driver.closePopup();
  await options.bringToFront();
  await options.clickOn('#host');
  await options.type('example.org');
  await options.press(['Enter']);
  await expectStored(driver, 'pausedSites', ['example.org']);
  for (const [name, value] of [
    ['theme', 'dark'],
    ['language', 'hi'],
  ] as const) {
    await options.evaluate(
      (id, chosen) => {
        const select = document.querySelector<HTMLSelectElement>(`#${id}`);
        if (!select) return;
        select.value = chosen;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      value,
    );
    await expectStored(driver, name, value);
  }
  await options.clickOn('#marks');
  await expectStored(driver, 'marks', false);
}

const expectStored = (driver: Driver, name: string, value: Json): Promise<void> =>
  expect
    .poll(() =>
      driver.evaluate(async (key) => (await browser.storage.local.get())[key] ?? null, `settings.${name}`),
    )
    .toEqual(value);
