import type { Driver } from '../browsers/driver.ts';
import { expect, test } from '../fixtures.ts';
import { isMakersOwn } from '../pages/makers-own.ts';
import { addressOfPage } from '../pages/site.ts';
import { readPopup, readPopupWith } from '../read-popup.ts';
import { selectByMouse } from '../select.ts';
import { friday } from '../sentences.ts';

/*
 * Every name leads to a server that takes note: in Chromium by resolver rules, encrypted connections too, in Firefox by its
 * proxy. What the browsers ask of their makers is theirs; the extension's policy lets it ask nobody.
 */

/** All that a reader does: badge and marks, menu, key, button, a sentence alone, options, the way back. */
async function useEverything(driver: Driver): Promise<void> {
  const page = await driver.openPage(addressOfPage('demonstration'));
  await expect.poll(async () => (await driver.badge(page)).text).not.toBe('');
  const summary = await driver.openPopup(page);
  await readPopup(summary);
  await summary.clickOn('.sentence button.small');
  await readPopupWith(summary, 'This sentence');
  await driver.closePopup();
  await selectByMouse(page, friday);
  await driver.chooseMenuItem(page, 'compare-selection');
  await readPopup(await driver.findPopup());
  await driver.closePopup();
  await driver.runCommand(page, 'compare-selection');
  await readPopup(await driver.findPopup());
  await driver.closePopup();
  await driver.stopBackground();
  expect((await readPopup(await driver.openPopup(page))).highlight).toBe(friday);
  await driver.closePopup();
  const options = await driver.openPage(`${driver.base}src/views/options/index.html`);
  await options.clickOn('input[type=checkbox]');
  await expect
    .poll(() => driver.evaluate(async () => (await browser.storage.local.get())['settings.marks'] ?? null))
    .toBe(false);
}

test('a session with everything used asks nothing of any host but the page that was opened', async ({
  site,
  ownDriver: driver,
}) => {
  const before = site.requests.length;
  await useEverything(driver);
  const asked = site.requests.slice(before).filter((address) => !isMakersOwn(address));
  expect(asked.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([
    addressOfPage('demonstration').replace('http://', ''),
  ]);
});

test('what is kept after a session is what this page says', async ({ ownDriver: driver }) => {
  await useEverything(driver);
  const kept = await driver.evaluate(async () => ({
    local: await browser.storage.local.get(),
    session: await browser.storage.session.get(),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    web: localStorage.length + sessionStorage.length,
  }));
  const { history, ...settings } = kept.local;
  expect(settings).toEqual({ 'settings.marks': false });
  const entry = ['at', 'checkable', 'event', 'page', 'published', 'tallies', 'text'];
  for (const kept of (history ?? []) as object[]) expect(Object.keys(kept).sort()).toEqual(entry);
  // What was sent through the menu, as long as its page is there.
  expect(['pendingHighlight']).toEqual(expect.arrayContaining(Object.keys(kept.session)));
  expect(kept).toMatchObject({ databases: 0, caches: 0, web: 0 });
});

test('what a page of the extension would send is refused, and what a page sends is noted', async ({
  site,
  ownDriver: driver,
}) => {
  const before = site.requests.length;
  const options = await driver.openPage(`${driver.base}src/views/options/index.html`);
  const refused = await options.evaluate(async () => {
    const tries = [
      () => fetch('http://leak-by-fetch.example/'),
      async () =>
        new WebSocket('ws://leak-by-socket.example/') && Promise.reject(new Error('no answer needed')),
    ];
    const ends = await Promise.allSettled(tries.map((run) => run()));
    navigator.sendBeacon('http://leak-by-beacon.example/', 'x');
    return ends.map(({ status }) => status);
  });
  expect(refused).toEqual(['rejected', 'rejected']);
  // The counterpart: the same from a page of the web arrives, encrypted or not.
  const page = await driver.openPage(addressOfPage('cricket'));
  await page.evaluate(() =>
    Promise.allSettled(
      ['http://seen-plain.example/', 'https://seen-encrypted.example/'].map((url) => fetch(url)),
    ).then(() => null),
  );
  const hosts = site.requests.slice(before).map((address) => address.split(/[/:]/)[0] ?? '');
  expect(hosts).toEqual(expect.arrayContaining(['seen-plain.example', 'seen-encrypted.example']));
  expect(hosts.filter((host) => host.startsWith('leak'))).toEqual([]);
});
