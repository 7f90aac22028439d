import type { Driver, Page } from '../browsers/driver.ts';
import { comeBack } from '../come-back.ts';
import { compareSelected } from '../compare-selected.ts';
import { expect, test } from '../fixtures.ts';
import { addressOfPage } from '../pages/site.ts';
import { readPopup } from '../read-popup.ts';
import { bundledReports } from '../reports.ts';
import { selectByScript } from '../select.ts';
import { exportsFell, friday } from '../sentences.ts';
import { findStyledHighlights } from '../styled-highlights.ts';

/* What happens to a page and to the extension while the other goes on. */

const badgeText = String(bundledReports.length);
const marks = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.size);

test('an update under an open page leaves no mark that nobody answers for, and the page can be compared again', async ({
  ownDriver: driver,
}) => {
  const page = await driver.openPage(addressOfPage('demonstration'));
  await expect.poll(() => marks(page)).toBe(1);
  await driver.updateExtension();
  await page.bringToFront();
  await page.press(['Shift']);
  // Chromium leaves the old script in the page, which goes at the reader's next act; Firefox puts the new one in at once.
  if (driver.name === 'chromium') await expect.poll(() => marks(page)).toBe(0);
  await driver.evaluate(async () =>
    browser.runtime.sendMessage({ kind: 'changeSettings', changes: { marks: false } }),
  );
  await expect.poll(() => marks(page)).toBe(0);
  await expect.poll(() => findStyledHighlights(page)).toEqual(['control']);
  const { popup } = await compareSelected(driver, page, friday);
  expect(popup.highlight).toBe(friday);
  expect(popup.reports.length).toBeGreaterThan(0);
});

test('a page that was open before the extension came is compared when asked for', async ({
  ownDriver: driver,
}) => {
  const page = await driver.openPage(addressOfPage('demonstration'));
  await driver.updateExtension();
  await page.bringToFront();
  const popup = await readPopup(await driver.openPopup(page));
  expect(popup.words).toMatch(/sentences compared with/i);
  expect(popup.sentences.map(({ text }) => text)).toContain(friday);
});

test('a page that comes back from the cache is marked again and answers', async ({ driver, open }) => {
  const page = await open('demonstration');
  await expect.poll(() => marks(page)).toBe(1);
  await comeBack(driver, page);
  await expect.poll(() => marks(page)).toBe(1);
  await expect.poll(async () => (await driver.badge(page)).text).toBe(badgeText);
  expect((await readPopup(await driver.openPopup(page))).words).toMatch(/sentences compared/i);
  await driver.closePopup();
  await page.evaluate(() => document.querySelector('article')?.remove());
  await expect.poll(() => findStyledHighlights(page)).toEqual(['control']);
});

test('after navigations without loading of every kind, badge and marks are those of the last page, and no other is reported after it', async ({
  driver,
  open,
}) => {
  // Browsers allow two hundred in ten seconds.
  const steps = 180;
  await driver.evaluate(() => {
    const reported: string[] = [];
    Object.assign(globalThis, { reported });
    browser.runtime.onMessage.addListener((message: unknown) => {
      const { kind, page } = message as { kind: string; page: { url: string } };
      if (kind === 'reportPage') reported.push(page.url);
      return undefined;
    });
  });
  const page = await open('app');
  const gone = await page.evaluate(async (count) => {
    let navigations = 0;
    navigation.addEventListener('navigatesuccess', () => {
      navigations += 1;
    });
    const show = (name: string): void => {
      const { content } = document.getElementById(name) as HTMLTemplateElement;
      document.querySelector('#view')?.replaceChildren(content.cloneNode(true));
      document.title = document.querySelector('h1')?.textContent ?? '';
    };
    const ways = [
      (step: number) => history.pushState({}, '', `/app/pushed-${step}`),
      (step: number) => history.replaceState({}, '', `/app/replaced-${step}`),
      (step: number) => {
        location.hash = `#/hash/${step}`;
      },
    ];
    for (let step = 0; step < count; step += 1) {
      ways[step % ways.length]?.(step);
      show(step % 2 === 0 ? 'report' : 'cricket');
      // Each in a task of its own, so that the extension hears of each.
      await new Promise((resolve) => setTimeout(resolve));
    }
    history.pushState({}, '', '/app/last');
    await document.startViewTransition(() => show('report')).updateCallbackDone;
    return navigations;
  }, steps);
  expect(gone).toBeGreaterThanOrEqual(steps);
  await expect.poll(async () => (await driver.badge(page)).text).toBe(badgeText);
  await expect.poll(() => marks(page)).toBe(1);
  await page.clickOn('nav a', 'Cricket');
  await expect.poll(async () => (await driver.badge(page)).text).toBe('');
  await expect.poll(() => marks(page)).toBe(0);
  await expect.poll(() => findStyledHighlights(page)).toEqual(['control']);
  const reported = await driver.evaluate(() => (globalThis as unknown as { reported: string[] }).reported);
  expect(reported.at(-1)).toMatch(/\/app\/last$/);
  // Firefox now and then looks a second time at a page that a view transition has put there.
  expect(reported.filter((url) => url.endsWith('/app/last')).length).toBeLessThanOrEqual(2);
});

/** Opens the popup while the background answers nobody; resolves, when it surely waits, to what has it answered. */
async function openWaiting(driver: Driver, page: Page): Promise<() => Promise<void>> {
  const letGo = await driver.holdBackground();
  const popup = await driver.openPopup(page);
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') ?? ''))
    .toBe('true');
  return letGo;
}

test('a popup that is closed before its answer, again and again, leaves the next one whole', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  await selectByScript(page, friday);
  for (let round = 0; round < 4; round += 1) {
    const letGo = await openWaiting(driver, page);
    await driver.closePopup();
    await letGo();
  }
  expect((await readPopup(await driver.openPopup(page))).highlight).toBe(friday);
});

test('a tab that is closed while it is compared is no error', async ({ driver, open }) => {
  const next = await open('strict-policy');
  const page = await driver.openPage(addressOfPage('demonstration'));
  await selectByScript(page, friday);
  const letGo = await openWaiting(driver, page);
  await page.close();
  await letGo();
  await driver.closePopup();
  expect((await compareSelected(driver, next, friday)).popup.highlight).toBe(friday);
});

test('two windows at once each get the answer to their own sentence', async ({ driver, open }) => {
  const first = await open('demonstration');
  const second = await driver.openWindow(addressOfPage('strict-policy'));
  await selectByScript(first, friday);
  await selectByScript(second, exportsFell);
  for (const [one, other, sentence] of [
    [first, second, exportsFell],
    [second, first, friday],
  ] as const) {
    const letGo = await openWaiting(driver, one);
    const popup = await driver.openPopup(other);
    await letGo();
    expect((await readPopup(popup)).highlight).toBe(sentence);
  }
  await second.close();
});
