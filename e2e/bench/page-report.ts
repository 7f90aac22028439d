/*
 * What the page report of an article of 60 sentences takes: from the question to the whole answer, reading the page and both
 * copies of the message included, which is more than the worker's own time; and whether page, panel or report are ever kept
 * busy for more than 50 ms at a stretch meanwhile. Called by `npm run bench`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { median, quantile } from '../../src/cli/support/measure.ts';
import type { BrowserName, Driver, Page } from '../browsers/driver.ts';
import { launch, repositoryRoot } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { servePages } from '../pages/server.ts';
import { pages } from '../pages/site.ts';
import { freezeBuild } from './frozen-build.ts';

const ROUNDS = 20;
const SENTENCES = 60;
const PLACE = 'www.news18.com/sixty-sentences';
/** Milliseconds that a median may take. */
const LIMIT = 300;
/** Milliseconds from which on a task is one that a reader can feel. */
const LONG_TASK = 50;

for (const name of ['chromium', 'firefox'] as const) await measure(name);

async function measure(name: BrowserName): Promise<void> {
  const site = await servePages(new Map([...pages, [PLACE, { html: toArticle() }]]));
  const driver = await launch(name, {
    port: site.port,
    hosts: 'all',
    extension: freezeBuild(name, process.argv[2]),
    headless: true,
    acceptPrompts: false,
  });
  try {
    const page = await driver.openPage(`http://${PLACE}`);
    const tab = await page.tabId();
    const taken: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) taken.push(await askOnce(driver, tab));
    // The first question restores the pack.
    const [first = 0, ...warm] = taken;
    const sorted = warm.toSorted((a, b) => a - b);
    const middle = median(warm);
    console.log(`In ${name}, the page report of ${SENTENCES} sentences (${ROUNDS} times)`);
    console.log(
      `  from the question to the answer: median ${middle.toFixed(0)} ms, p95 ${quantile(sorted, 0.95).toFixed(0)}, first ${first.toFixed(0)}` +
        `   ${middle <= LIMIT ? 'within' : 'OVER'} the ${LIMIT} ms that a median may take`,
    );
    if (name === 'chromium') console.log(`  ${await countLongTasks(driver, page, tab)}`);
  } finally {
    await driver.close();
    await site.close();
  }
}

async function askOnce(driver: Driver, tab: number): Promise<number> {
  const { sentences, ms } = await driver.evaluate(async (id) => {
    const start = performance.now();
    const answer = await browser.runtime.sendMessage({ kind: 'reportTab', tab: id, anyway: true });
    const ms = performance.now() - start;
    const { value } = answer as { value?: { report?: { sentences: unknown[] } } };
    return { sentences: value?.report?.sentences.length ?? 0, ms };
  }, tab);
  if (sentences < SENTENCES) throw new Error(`the report has ${sentences} sentences`);
  return ms;
}

/** Opens panel and report over the page, goes through the panel's list, and counts what kept any of them busy. Firefox does not tell. */
async function countLongTasks(driver: Driver, page: Page, tab: number): Promise<string> {
  const watch = (surface: Page): Promise<void> =>
    surface.evaluate(() => {
      const told = globalThis as unknown as { tasks: number[] };
      told.tasks = [];
      new PerformanceObserver((list) => {
        told.tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask', buffered: true });
    });
  const read = (surface: Page): Promise<number[]> =>
    surface.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await page.evaluate(() => {
    performance.clearMeasures();
  });
  await watch(page);
  const before = (await read(page)).length;
  const panel = await driver.openPage(`${driver.base}src/views/panel/index.html?tab=${tab}`);
  await watch(panel);
  await poll('the list', () =>
    panel.evaluate(() => document.querySelector('.sentence-text') !== null || undefined),
  );
  for (let step = 0; step < 10; step += 1) await panel.press(['Alt', 'ArrowDown']);
  const report = await driver.openPage(`${driver.base}src/views/report/index.html?tab=${tab}`);
  await watch(report);
  await poll('the report', () =>
    report.evaluate(() => document.querySelector('main[aria-busy=false] tbody tr') !== null || undefined),
  );
  const shown = {
    page: (await read(page)).slice(before),
    panel: await read(panel),
    report: await read(report),
  };
  const words = Object.entries(shown).map(([where, tasks]) => {
    const long = tasks.filter((ms) => ms > LONG_TASK);
    return `${where} ${long.length}${long.length > 0 ? ` (longest ${Math.max(...long).toFixed(0)} ms)` : ''}`;
  });
  return `tasks over ${LONG_TASK} ms while panel and report open and the list is gone through: ${words.join(', ')}`;
}

/** An article of statements that the bundled reports make, in the project's words. */
function toArticle(): string {
  const folder = path.join(repositoryRoot, 'seeds', 'reports');
  const statements = readdirSync(folder).flatMap((file) => {
    const report: { statements: { text: string }[] } = JSON.parse(
      readFileSync(path.join(folder, file), 'utf8'),
    );
    return report.statements.map(({ text }) => text);
  });
  const step = Math.floor(statements.length / SENTENCES);
  const paragraphs = Array.from(
    { length: SENTENCES },
    (_, n) => `<p>${escapeMarkup(statements[n * step] ?? '')}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Modi and Trump speak by phone</title><meta property="article:published_time" content="2025-12-12"></head><body><article><h1>Modi and Trump speak by phone</h1>${paragraphs.join('\n')}</article></body></html>`;
}
