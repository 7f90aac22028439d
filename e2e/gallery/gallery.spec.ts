import path from 'node:path';
import type { Page } from '@playwright/test';
import { pageReport } from '../../src/testing/page-report.ts';
import { findViolations } from '../axe.ts';
import { toPage } from '../browsers/chromium-page.ts';
import { expect, openScene, test } from './fixtures.ts';
import { type Scene, scenes, toName, type View, widths } from './scenes.ts';

const schemes = ['light', 'dark'] as const;

/** A window of 1280 px at 400%. The popup has no such width: the browser makes its window as wide as the popup asks for. */
const zoomed: Readonly<Record<View, number>> = {
  popup: 400,
  panel: 320,
  options: 320,
  welcome: 320,
  report: 320,
};

/** Those whose pictures are taken in the pseudo-locales and in forced colours too: one for each arrangement. */
const pictured = [
  'popup-comparison',
  'popup-page',
  'panel-page',
  'options-in-use',
  'welcome-comparison',
  'report-page',
];

/** What the page's margins of 16 mm leave of a sheet's width, in CSS pixels. */
const sheets = { A4: 672, Letter: 695 };

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const scene of scenes) {
  const name = toName(scene);
  const width = widths[scene.view];

  test(`${name} looks as it did, and axe finds nothing`, async ({ page, gallery, baselines }) => {
    await page.setViewportSize({ width, height: 300 });
    await openScene(page, gallery, scene);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await compare(page, baselines, `${name}-${colorScheme}`);
      expect(await findViolations(toPage(page, noTab))).toEqual([]);
    }
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    expect(await findMoving(page)).toEqual([]);
  });

  test(`${name} fits, in longer words and from right to left too`, async ({ page, gallery, baselines }) => {
    for (const language of ['en', 'hi', 'long', 'right-to-left'] as const) {
      await page.setViewportSize({ width: zoomed[scene.view], height: 300 });
      await openScene(page, gallery, scene, language);
      expect(await findOverflow(page), `${language}, at ${zoomed[scene.view]} px`).toEqual([]);
      await page.setViewportSize({ width, height: 300 });
      expect(await findOverflow(page), `${language}, at ${width} px`).toEqual([]);
      if (language === 'right-to-left') expect(await findOtherWords(page)).toEqual([]);
      if (!pictured.includes(name) || language === 'en' || language === 'hi') continue;
      await compare(page, baselines, `${name}-${language}`);
    }
  });
}

for (const scene of scenes.filter((one) => pictured.includes(toName(one))))
  test(`${toName(scene)} is whole in forced colours`, async ({ page, gallery, baselines }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.setViewportSize({ width: widths[scene.view], height: 300 });
    await openScene(page, gallery, scene);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await findUnseen(page)).toEqual([]);
    await compare(page, baselines, `${toName(scene)}-forced`);
  });

test('from right to left the head of popup and panel is mirrored', async ({ page, gallery }) => {
  for (const name of ['popup-page', 'panel-page']) {
    await openScene(page, gallery, findScene(name), 'right-to-left');
    const places = await page.evaluate(() =>
      [document.querySelector('header .name'), document.querySelector('header a')].map(
        (element) => element?.getBoundingClientRect().x ?? 0,
      ),
    );
    expect(places[0]).toBeGreaterThan(places[1] ?? 0);
  }
});

for (const [sheet, width] of Object.entries(sheets))
  test(`a page report on paper keeps its columns: ${sheet}`, async ({ page, gallery }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width, height: 1000 });
    await openScene(page, gallery, findScene('report-page'));
    const [first, ...others] = await page.evaluate(() =>
      [...document.querySelectorAll('tbody tr:first-child > *')].map((cell) => {
        const { left, top } = cell.getBoundingClientRect();
        return { left, top };
      }),
    );
    expect(others).toHaveLength(pageReport.reports.length);
    for (const { top } of others) expect(top).toBe(first?.top);
    const lefts = [first, ...others].map((cell) => cell?.left ?? 0);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    expect(new Set(lefts).size).toBe(lefts.length);
    expect(await findOverflow(page)).toEqual([]);
  });

test('the page of the gallery shows every scene', async ({ page, gallery }) => {
  await page.goto(new URL('/e2e/gallery/index.html', gallery.address).href);
  await page.selectOption('select[name=theme]', 'dark');
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(scenes.length);
  const first = page.frameLocator('iframe').first();
  await expect(first.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(first.locator('main')).not.toBeEmpty();
});

function findScene(name: string): Scene {
  const scene = scenes.find((one) => toName(one) === name);
  if (!scene) throw new Error(`no scene ${name}`);
  return scene;
}

const noTab = (): Promise<number> => Promise.reject(new Error('the gallery has no tabs of the extension'));

/** Compares with the picture of before; where this machine has none, takes it. */
async function compare(
  page: Page,
  baselines: { folder: string; exist: boolean },
  name: string,
): Promise<void> {
  const file = `${name}.png`;
  // As high as what it shows: in a lower one the foot of the panel would lie over its sentences.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
  if (!baselines.exist) {
    await page.screenshot({
      path: path.join(baselines.folder, file),
      animations: 'disabled',
    });
    return;
  }
  // A corner may be rounded a little differently; a change of hue in a small shape is to be seen.
  await expect(page).toHaveScreenshot([path.basename(baselines.folder), file], {
    threshold: 0.1,
    maxDiffPixels: 20,
  });
}

/** What is wider than the window, or reaches out of it at a side. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && !element.closest('.visually-hidden') && (left < -1 || right > clientWidth + 1);
    });
    const lines = out.map((element) => `${element.outerHTML.slice(0, 120)} reaches out`);
    return scrollWidth > clientWidth ? [`${scrollWidth} px wide`, ...lines] : lines;
  });
}

/**
 * Latin words that are neither of the catalogue, which turns each of its own around, nor of a page, a pack or a key: an element for
 * those keeps them apart.
 */
function findOtherWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign = 'bdi, kbd, option[lang], script, style';
    const texts = [...document.querySelectorAll('body, body *')].flatMap((element) => [
      ...(element.closest(foreign) ? [] : [...element.childNodes])
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ nodeValue }) => nodeValue ?? ''),
      ...['aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ]);
    return texts.flatMap(
      (text) => text.replace(/\u202e[^\u202c]*\u202c/g, '').match(/\p{sc=Latin}{2,}/gu) ?? [],
    );
  });
}

/** What moves although the reader asked for less of it. */
function findMoving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const moves = style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        return moves || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Shapes and marks that have the colour of what they lie on. */
function findUnseen(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.shape, mark, .report, .sentence, button')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const paper = getComputedStyle(document.body).backgroundColor;
        const { color, backgroundColor } = getComputedStyle(element);
        return color === (backgroundColor === 'rgba(0, 0, 0, 0)' ? paper : backgroundColor);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
