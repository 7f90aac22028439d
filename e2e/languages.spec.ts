import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import en from '../src/locales/en/messages.json' with { type: 'json' };
import hi from '../src/locales/hi/messages.json' with { type: 'json' };
import type { Catalogue } from '../src/locales/messages.ts';
import { toLong, toRightToLeft } from '../src/testing/pseudo-locales.ts';
import type { Surface } from './browsers/driver.ts';
import { builtExtension, launch } from './browsers/launch.ts';
import { compareSelected } from './compare-selected.ts';
import { expect, test } from './fixtures.ts';
import { addressOfPage } from './pages/site.ts';
import { readPopup } from './read-popup.ts';
import { selectByScript } from './select.ts';
import { friday } from './sentences.ts';

/** What a reader sees that has no room: elements wider than what holds them, and the document itself. */
function findOverflow(surface: Surface): Promise<string[]> {
  return surface.evaluate(() => {
    const isClipped = (element: Element): boolean => element.closest('.visually-hidden') !== null;
    const wide = [...document.querySelectorAll('main *, header, footer')].filter(
      (element) =>
        !isClipped(element) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1,
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...wide.map(({ outerHTML }) => outerHTML.slice(0, 120)),
      ...(scrollWidth > clientWidth ? ['page'] : []),
    ];
  });
}

test('the chosen language is spoken by popup, options, menu and badge', async ({ driver, open, shot }) => {
  const options = await open(`${driver.base}src/views/options/index.html`);
  await expect
    .poll(() => options.evaluate(() => document.querySelector<HTMLSelectElement>('#language') !== null))
    .toBe(true);
  await options.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('#language');
    if (!select) return;
    select.value = 'hi';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect
    .poll(() => options.evaluate(() => document.querySelector('h1')?.textContent ?? ''))
    .toBe(hi.options_title.message);
  expect(await options.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'hi',
    hi.options_title.message,
  ]);
  expect(await findOverflow(options)).toEqual([]);
  await options.screenshot(shot('options-hi'));

  const page = await open('demonstration');
  await expect.poll(async () => (await driver.badge(page)).title).toContain('इस घटना पर');
  const { surface, popup } = await compareSelected(driver, page, friday);
  expect(popup.heading).toBe(hi.comparison_title.message);
  expect(await findOverflow(surface)).toEqual([]);
  await surface.screenshot(shot('popup-comparison-hi'));
});

const pseudo: Record<string, (catalogue: Catalogue) => Catalogue> = {
  long: toLong,
  'right-to-left': toRightToLeft,
};

for (const [name, change] of Object.entries(pseudo)) {
  test(`words that are ${name} fit into popup and options`, async ({ browserUsed, site, shot }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'parallax-language-'));
    cpSync(builtExtension(browserUsed), folder, { recursive: true });
    writeFileSync(path.join(folder, '_locales/en/messages.json'), JSON.stringify(change(en)));
    const driver = await launch(browserUsed, {
      extension: folder,
      port: site.port,
      hosts: 'all',
      headless: !process.env.HEADED,
      acceptPrompts: true,
    });
    try {
      const page = await driver.openPage(addressOfPage('demonstration'));
      const isTurned = name === 'right-to-left';
      for (const select of [
        () => selectByScript(page, friday),
        () => page.evaluate(() => getSelection()?.empty()),
      ]) {
        await select();
        const popup = await driver.openPopup(page);
        await readPopup(popup);
        await popup.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await popup.evaluate(() => document.documentElement.dir)).toBe(isTurned ? 'rtl' : 'ltr');
        expect(await findOverflow(popup)).toEqual([]);
        await popup.screenshot(
          shot(`popup-${name}-${await popup.evaluate(() => document.querySelectorAll('.report').length)}`),
        );
        await driver.closePopup();
      }
      const options = await driver.openPage(`${driver.base}src/views/options/index.html`);
      await expect
        .poll(() => options.evaluate(() => document.querySelector<HTMLSelectElement>('#language') !== null))
        .toBe(true);
      expect(await findOverflow(options)).toEqual([]);
      await options.screenshot(shot(`options-${name}`));
      expect(await driver.takeProblems()).toEqual([]);
    } finally {
      await driver.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
