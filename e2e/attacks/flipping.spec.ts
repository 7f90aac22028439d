import type { Page } from '../browsers/driver.ts';
import { compareSelected } from '../compare-selected.ts';
import { expect, test } from '../fixtures.ts';
import { type PopupText, readPopup } from '../read-popup.ts';
import { friday } from '../sentences.ts';

/* A page whose text says one thing when it is selected and another when it is compared. */

const thursday = friday.replace('Friday', 'Thursday');

/** What the popup answers, and to what. */
const verdictOf = ({ highlight, tallies, reports }: PopupText) => ({
  highlight,
  tallies,
  reports: reports.map(({ publisher, line }) => [publisher, line]),
});

/** Turns the day of the sentence that is selected into another, at once or every millisecond; answers how often it was turned. */
function turn(from: string, to: string, everyMs: number): number {
  const text = document.querySelector('#lead')?.firstChild as Text;
  const told = globalThis as unknown as { turns: number };
  told.turns = 0;
  let days = [from, to];
  const turnOnce = (): void => {
    const [now = '', next = ''] = days;
    // The selection goes on around it.
    text.replaceData(text.data.indexOf(now), now.length, next);
    days = [next, now];
    told.turns += 1;
  };
  if (everyMs > 0) setInterval(turnOnce, everyMs);
  else turnOnce();
  return told.turns;
}

const turns = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { turns: number }).turns);

test('a page that turns the day to and fro is answered for one of the days, and the verdict is that day’s', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  const onFriday = (await compareSelected(driver, page, friday)).popup;
  await driver.closePopup();
  await page.evaluate(turn, 'Friday', 'Thursday', 0);
  const onThursday = await readPopup(await driver.openPopup(page));
  await driver.closePopup();
  const either = [onFriday, onThursday].map(verdictOf);
  expect(either.map(({ highlight }) => highlight)).toEqual([friday, thursday]);
  expect(either[0]?.tallies.join()).toMatch(/conflicts?: date/);
  expect(either[1]?.tallies.join()).not.toMatch(/conflict/);
  await page.evaluate(turn, 'Thursday', 'Friday', 1);
  for (let round = 0; round < 4; round += 1) {
    const before = await turns(page);
    const answered = verdictOf(await readPopup(await driver.openPopup(page)));
    expect(await turns(page)).toBeGreaterThan(before);
    expect(either).toContainEqual(answered);
    await driver.closePopup();
  }
});
