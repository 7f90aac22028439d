import type { Surface } from './browsers/driver.ts';
import { expect, test } from './fixtures.ts';
import { openPanel } from './read-panel.ts';

/*
 * Every test ends with a look at what went wrong in the extension meanwhile. Here something goes wrong on purpose, in every context and
 * in every way there is, and must be seen: else that look would find nothing because it sees nothing.
 */

const contexts = ['background', 'page of the extension', 'popup', 'panel'] as const;
const ways = [/URIError/, /rejected on purpose/, /logged on purpose/, /Content.Security.Policy/];

/** Runs in the context. What is called there is called by the names of its global object: in Firefox the caller has another one. */
function goWrong(): null {
  const there = self as unknown as typeof globalThis;
  setTimeout(there.decodeURIComponent, 0, '%');
  void there.Promise.reject(new there.Error('rejected on purpose'));
  there.console.error('logged on purpose');
  there.console.warn('and this is no error');
  void there.fetch('https://nobody.example/').catch(() => null);
  return null;
}

for (const where of contexts) {
  test(`what goes wrong on purpose is seen: ${where}`, async ({ driver, open }) => {
    const ownPage = `${driver.base}src/views/options/index.html`;
    const page = await open(where === 'page of the extension' ? ownPage : 'demonstration');
    const find: Record<(typeof contexts)[number], () => Promise<Pick<Surface, 'evaluate'>>> = {
      background: async () => ({ evaluate: driver.evaluateInBackground }),
      'page of the extension': async () => page,
      popup: () => driver.openPopup(page),
      panel: () => openPanel(driver, page),
    };
    // A background that was started anew is another one to listen to.
    if (where === 'background') await driver.stopBackground();
    expect(await driver.takeProblems()).toEqual([]);
    await (await find[where]()).evaluate(goWrong);
    const seen: string[] = [];
    await expect
      .poll(async () => {
        seen.push(...(await driver.takeProblems()));
        return ways.filter((way) => !seen.some((problem) => way.test(problem)));
      })
      .toEqual([]);
    expect(seen.filter((problem) => !ways.some((way) => way.test(problem)))).toEqual([]);
  });
}
