import type { Driver } from './browsers/driver.ts';

/**
 * Which parts of the extension answer now, a line for each: asked when a test has failed, since "no answer" in a view does not tell which
 * part stayed silent. A part that takes longer than two seconds counts as silent.
 */
export function findWhoAnswers(driver: Driver): Promise<string[]> {
  return driver.evaluate(async () => {
    const inTime = (what: string, answer: Promise<unknown>): Promise<string> =>
      Promise.race([
        answer.then(
          (value) => `${what}: ${JSON.stringify(value)?.slice(0, 200)}`,
          (error: unknown) => `${what}: ${String(error)}`,
        ),
        new Promise<string>((resolve) => setTimeout(() => resolve(`${what}: silent`), 2_000)),
      ]);
    const tabs = await browser.tabs.query({});
    const script = (id: number) =>
      browser.scripting.executeScript({ target: { tabId: id }, func: () => document.readyState });
    return Promise.all([
      inTime('background', browser.runtime.sendMessage({ kind: 'readSettings' })),
      ...tabs.flatMap(({ id = -1, url = 'an address that is not told' }) => [
        inTime(
          `content script of tab ${id}, ${url}`,
          browser.tabs.sendMessage(id, { kind: 'readSelection' }),
        ),
        inTime(`a script put into tab ${id}`, script(id)),
      ]),
    ]);
  });
}
