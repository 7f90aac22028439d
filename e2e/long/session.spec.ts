import fc from 'fast-check';
import { runs } from '../../src/testing/runs.ts';
import type { Driver, Page } from '../browsers/driver.ts';
import { compareSelected } from '../compare-selected.ts';
import { expect, test } from '../fixtures.ts';
import { addressOfPage } from '../pages/site.ts';
import type { PopupText } from '../read-popup.ts';
import { bundledReports } from '../reports.ts';
import { friday } from '../sentences.ts';

/* A long session of acts in any order, beside a model of what the reader must see after each. */

interface Model {
  page: 'demonstration' | 'cricket';
  marks: boolean;
  paused: boolean;
}

type Act = 'report' | 'other' | 'kill' | 'marks' | 'pause' | 'compare';

const acts = fc.constantFrom<Act>('report', 'other', 'kill', 'kill', 'marks', 'pause', 'compare', 'compare');

const reports = String(bundledReports.length);

async function change(driver: Driver, changes: { marks?: boolean; pausedSites?: string[] }): Promise<void> {
  await driver.evaluate(
    async (wanted) => browser.runtime.sendMessage({ kind: 'changeSettings', changes: wanted }),
    changes,
  );
}

/** Compares the sentence on the day and closes the popup. */
async function compare(driver: Driver, page: Page): Promise<PopupText> {
  const { popup } = await compareSelected(driver, page, friday);
  await driver.closePopup();
  return popup;
}

test('after any acts in any order, badge, marks and answers are those of an undisturbed session', async ({
  driver,
  open,
}) => {
  const session = fc.sample(acts, runs(5));
  test.setTimeout(60_000 + session.length * 15_000);
  const page = await open('demonstration');
  const undisturbed = await compare(driver, page);
  const model: Model = { page: 'demonstration', marks: true, paused: false };
  const done: string[] = [];
  for (const act of session) {
    done.push(act);
    if (act === 'report' || act === 'other') {
      model.page = act === 'report' ? 'demonstration' : 'cricket';
      await page.goto(addressOfPage(model.page));
    } else if (act === 'kill') await driver.stopBackground();
    else if (act === 'marks') {
      model.marks = !model.marks;
      await change(driver, { marks: model.marks });
    } else if (act === 'pause') {
      model.paused = !model.paused;
      await change(driver, { pausedSites: model.paused ? ['www.news18.com'] : [] });
    } else if (model.page === 'demonstration') {
      const popup = await compare(driver, page);
      if (model.paused) expect(popup.heading, done.join()).toMatch(/paused/i);
      else expect(popup, done.join()).toEqual(undisturbed);
    }
    const covered = model.page === 'demonstration' && !model.paused;
    await expect
      .poll(async () => (await driver.badge(page)).text, { message: done.join() })
      .toBe(covered ? reports : '');
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.size), { message: done.join() })
      .toBe(covered && model.marks ? 1 : 0);
  }
});
