import type { Page as PlaywrightPage } from '@playwright/test';
import type { Key, Page } from './driver.ts';
import { locate, toExpression } from './in-page.ts';
import { pollSteady } from './poll.ts';

/** A document in a tab of Chromium; `findActiveTab` answers which tab the extension finds in front. */
export function toPage(inner: PlaywrightPage, findActiveTab: () => Promise<number>): Page {
  const evaluate: Page['evaluate'] = async (run, ...args) =>
    JSON.parse(await inner.evaluate(toExpression(run, args)));
  return {
    evaluate,
    runScript: (source) => inner.evaluate(`${source};''`).then(() => undefined),
    goto: (url) => inner.goto(url).then(() => undefined),
    bringToFront: () => inner.bringToFront(),
    setViewport: (viewport) => inner.setViewportSize(viewport),
    tabId: async () => {
      await inner.bringToFront();
      return findActiveTab();
    },
    async clickOn(selector, text) {
      const point = await pollSteady(`${selector} ${text ?? ''}`, () =>
        evaluate(locate, selector, text ?? null),
      );
      await inner.mouse.click(point.x, point.y);
    },
    async drag([first, ...others]) {
      if (!first) throw new Error('no point to start from');
      await inner.mouse.move(first.x, first.y);
      await inner.mouse.down();
      for (const point of others) await inner.mouse.move(point.x, point.y, { steps: 4 });
      await inner.mouse.up();
    },
    press: (keys: readonly Key[]) => inner.keyboard.press(keys.join('+')),
    type: (text) => inner.keyboard.type(text),
    screenshot: (file) => inner.screenshot({ path: file }).then(() => undefined),
    setColorScheme: (scheme) => inner.emulateMedia({ colorScheme: scheme }),
    close: () => inner.close(),
  };
}
