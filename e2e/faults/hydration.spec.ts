import type { Page } from '../browsers/driver.ts';
import { bundle } from '../bundle.ts';
import { expect, test } from '../fixtures.ts';
import { addressElsewhere } from '../pages/site.ts';
import { serialise } from '../serialise.ts';

/* Frameworks that take over markup which a server made, and compare it with what they would have made. */

/** Has the page's framework take over; answers what it complained of. */
async function hydrate(page: Page): Promise<string[]> {
  await page.runScript(await bundle('e2e/pages/hydrate.ts', 'hydration'));
  return page.evaluate(() =>
    (globalThis as unknown as { hydration: typeof import('../pages/hydrate.ts') }).hydration.takeOver(),
  );
}

test('a framework that takes over a marked page finds nothing amiss, and makes what it makes without Parallax', async ({
  open,
}) => {
  const alone = await open(addressElsewhere('server-rendered'));
  expect(await hydrate(alone)).toEqual([]);
  const page = await open('server-rendered');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  expect(await hydrate(page)).toEqual([]);
  expect(await serialise(page)).toBe(await serialise(alone));
  await page.clickOn('footer button');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('footer button')?.textContent))
    .toBe('Useful (1)');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
});

test('a framework complains of a page that somebody wrote into', async ({ open }) => {
  const page = await open(addressElsewhere('server-rendered'));
  await page.evaluate(() => {
    const name = document.querySelector('.byline b');
    const mark = document.createElement('mark');
    name?.replaceWith(mark);
    if (name) mark.append(name);
  });
  expect((await hydrate(page)).join()).toMatch(/Expected a DOM node of type "b" but found "mark"/);
});
