import type { Driver } from '../browsers/driver.ts';
import { expect, test } from '../fixtures.ts';
import { isMakersOwn } from '../pages/makers-own.ts';
import { addressOfPage } from '../pages/site.ts';
import { readRefused, useEverything, watchPolicy } from './use-everything.ts';

/*
 * Every name leads to a server that takes note: in Chromium by resolver rules, encrypted connections too, in Firefox by its
 * proxy. What the browsers ask of their makers is theirs; the extension's policy lets it ask nobody.
 */

test('a session with everything used asks nothing of any host but the page that was opened', async ({
  site,
  ownDriver: driver,
}) => {
  test.slow();
  const before = site.requests.length;
  const refused = await useEverything(driver);
  const asked = site.requests.slice(before).filter((address) => !isMakersOwn(address));
  expect(new Set(asked.filter((address) => !address.endsWith('/favicon.ico')))).toEqual(
    new Set([addressOfPage('demonstration').replace('http://', '')]),
  );
  expect(refused).toEqual([]);
  await test.step('what is kept after a session is what this page says', () => expectKept(driver));
});

async function expectKept(driver: Driver): Promise<void> {
  const kept = await driver.evaluate(async () => ({
    local: await browser.storage.local.get(),
    session: await browser.storage.session.get(),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    web: localStorage.length + sessionStorage.length,
  }));
  const { history, ...settings } = kept.local;
  expect(settings).toEqual({
    ...{ 'settings.marks': false, 'settings.button': true, 'settings.pausedSites': ['example.org'] },
    ...{ 'settings.theme': 'dark', 'settings.language': 'hi' },
  });
  const entry = ['at', 'checkable', 'event', 'page', 'published', 'tallies', 'text'];
  for (const kept of (history ?? []) as object[]) expect(Object.keys(kept).sort()).toEqual(entry);
  // What was sent through the menu, as long as its page is there.
  expect(['pendingHighlight']).toEqual(expect.arrayContaining(Object.keys(kept.session)));
  expect(kept).toMatchObject({ databases: 0, caches: 0, web: 0 });
}

test('what a page of the extension would send is refused, and what a page sends is noted', async ({
  site,
  ownDriver: driver,
}) => {
  const before = site.requests.length;
  const options = await driver.openPage(`${driver.base}src/views/options/index.html`);
  await watchPolicy(options);
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
  await expect
    .poll(() => readRefused(options))
    .toContainEqual(expect.stringMatching(/^connect-src: .*fetch/));
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
  const problems = await driver.takeProblems();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter((problem) => !/Content.Security.Policy/.test(problem))).toEqual([]);
});
