import type { Page } from '../browsers/driver.ts';
import { compareSelected } from '../compare-selected.ts';
import { expect, test } from '../fixtures.ts';
import { readPopup } from '../read-popup.ts';
import { bundledReports } from '../reports.ts';
import { friday } from '../sentences.ts';

/* Pages larger and wilder than an ordinary run has time for. */

/** Milliseconds for an answer: laying out ten megabytes takes the browser itself a while. */
const patience = 60_000;
/** What the page does not hold until the end of the storm, and reports corroborate. */
const onThursday = 'Narendra Modi and Donald Trump spoke by telephone on Thursday.';
const badgeText = String(bundledReports.length);
const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((set) => [...set].map(String)));

for (const name of ['ten-megabytes', 'ten-megabyte-text']) {
  test(`a page of ten megabytes is answered within bounds: ${name}`, async ({ driver, open }) => {
    test.setTimeout(180_000);
    const page = await open(name);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.ready !== undefined), {
        timeout: patience,
      })
      .toBe(true);
    expect(await page.evaluate(() => document.body.textContent.length)).toBeGreaterThan(10_000_000);
    const summary = await readPopup(await driver.openPopup(page), patience);
    expect(summary.words).toMatch(/sentences compared with/i);
    await driver.closePopup();
    expect((await drawn(page)).length).toBeLessThanOrEqual(200);
    expect((await compareSelected(driver, page, friday, patience)).popup.highlight).toBe(friday);
  });
}

test('after a storm of five thousand changes the page is marked as it stands, and nobody changed it but its scripts', async ({
  driver,
  open,
}) => {
  test.setTimeout(180_000);
  const page = await open('demonstration');
  await expect.poll(async () => (await driver.badge(page)).text).toBe(badgeText);
  const changes = 5_000;
  await page.evaluate(async (count) => {
    const article = document.querySelector('article');
    if (!article) throw new Error('no article');
    const told = globalThis as unknown as { records: number };
    told.records = 0;
    const observer = new MutationObserver((list) => {
      told.records += list.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let change = 0; change < count; change += 1) {
      const paragraph = document.createElement('p');
      paragraph.append(`Paragraph ${change} of a column about kites, which goes on and on.`);
      if (change % 3 === 0) article.lastElementChild?.setAttribute('data-change', String(change));
      else if (change % 60 === 1) article.append(paragraph);
      else article.lastElementChild?.replaceWith(paragraph);
      if (change % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  }, changes);
  const isMarked = async (): Promise<boolean> => (await drawn(page)).includes(onThursday);
  expect(await isMarked()).toBe(false);
  await page.evaluate((last) => {
    const end = document.createElement('p');
    end.append(last);
    document.querySelector('article')?.append(end);
  }, onThursday);
  await expect.poll(isMarked).toBe(true);
  const { sentences } = await readPopup(await driver.openPopup(page), patience);
  expect(sentences.map(({ text }) => text)).toContain(onThursday);
  // Read last, so that what the extension did in the page meanwhile would be counted with it.
  expect(await page.evaluate(() => (globalThis as unknown as { records: number }).records)).toBe(changes + 1);
});

test('after two thousand presses on links that navigate without loading, more than browsers take, badge and marks are those of the last page', async ({
  driver,
  open,
}) => {
  test.setTimeout(180_000);
  const page = await open('app');
  for (let round = 0; round < 10; round += 1) {
    const last = round % 2 === 0 ? 'The call' : 'Cricket';
    await page.evaluate((end) => {
      const links = [...document.querySelectorAll<HTMLElement>('nav a')];
      for (let count = 0; count < 200; count += 1) links[count % 2]?.click();
      links.find((link) => link.textContent === end)?.click();
    }, last);
    await expect.poll(async () => (await driver.badge(page)).text).toBe(round % 2 === 0 ? badgeText : '');
    await expect.poll(async () => (await drawn(page)).length > 0).toBe(round % 2 === 0);
  }
});
