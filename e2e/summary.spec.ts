import { expect, test } from './fixtures.ts';
import { readPopup, readPopupWith } from './read-popup.ts';
import { exportsFell, friday } from './sentences.ts';

test('without a selection the popup sums the page up', async ({ driver, open, shot }) => {
  const page = await open('demonstration');
  const surface = await driver.openPopup(page);
  const popup = await readPopup(surface);
  expect(popup.words).toMatch(/\d+ sentences compared with 5 reports/i);
  expect(popup.tallies.join()).toMatch(/conflict.*corroborated.*stands? in no report/);
  const found = Object.fromEntries(popup.sentences.map((sentence) => [sentence.text, sentence.relation]));
  expect(found).toMatchObject({ [friday]: 'conflicts', [exportsFell]: 'corroborates' });
  expect(popup.sentences.filter(({ relation }) => relation === 'conflicts').length).toBeGreaterThanOrEqual(5);
  await surface.screenshot(shot('popup-summary'));
});

test('a press on a sentence of the summary scrolls the page to it', async ({ driver, open }) => {
  const page = await open('demonstration');
  const minister = 'Commerce Minister Nirmala Sitharaman said';
  const isInView = (): Promise<boolean> =>
    page.evaluate(() => {
      const box = document.querySelector('#minister')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('h2')) heading.style.paddingTop = '900px';
  });
  expect(await isInView()).toBe(false);
  const surface = await driver.openPopup(page);
  await readPopup(surface);
  await surface.clickOn('button.sentence-text', minister);
  await expect.poll(isInView).toBe(true);
});

test('a sentence that is gone from the page is said to be gone', async ({ driver, open }) => {
  const page = await open('demonstration');
  const surface = await driver.openPopup(page);
  await readPopup(surface);
  await page.evaluate(() => document.querySelector('#minister')?.remove());
  await surface.clickOn('button.sentence-text', 'Commerce Minister Nirmala Sitharaman said');
  await readPopupWith(surface, 'no longer on the page');
});

test('a sentence of the summary can be compared alone, and the way leads back', async ({ driver, open }) => {
  const page = await open('demonstration');
  const surface = await driver.openPopup(page);
  const before = await readPopup(surface);
  await surface.clickOn(`button[aria-describedby="${await buttonOf(surface, friday)}"]`);
  const detail = await readPopupWith(surface, 'This sentence');
  expect(detail.highlight).toBe(friday);
  await surface.clickOn('button.back');
  await expect.poll(async () => (await readPopup(surface)).heading).toBe(before.heading);
});

/** The id of the element that holds a sentence of the summary. */
function buttonOf(surface: Parameters<typeof readPopup>[0], text: string): Promise<string> {
  return surface.evaluate(
    (wanted) =>
      [...document.querySelectorAll('bdi[id]')].find((element) => element.textContent === wanted)?.id ?? '',
    text,
  );
}
