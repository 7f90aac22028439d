/*
 * `npm run listing`: the pictures for the stores, taken of the built extension in Chromium and put together on plain ground. What they
 * show is the demonstration page and what the extension says of it; nothing is drawn by hand. Look at them before you commit them.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page as PlaywrightPage } from '@playwright/test';
import { pictureSizes, readListing } from '../../src/cli/release/listing.ts';
import { makeTemporaryFolder } from '../bench/frozen-build.ts';
import type { Driver, Page, Surface } from '../browsers/driver.ts';
import { findOrInstallChromium } from '../browsers/install.ts';
import { launch, repositoryRoot } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { servePages } from '../pages/server.ts';
import { addressOfPage, pages } from '../pages/site.ts';
import { readPopup } from '../read-popup.ts';
import { selectByMouse } from '../select.ts';
import { friday } from '../sentences.ts';
import { overPage, poster } from './layout.ts';

const shots = makeTemporaryFolder('parallax-listing-');
const pictures = path.join(repositoryRoot, 'e2e/listing/pictures');
const dataUrl = (file: string, type = 'image/png'): string =>
  `data:${type};base64,${readFileSync(file).toString('base64')}`;

/** Takes a picture of a part of the browser, for putting into another. */
async function take(surface: Surface, name: string): Promise<string> {
  const file = path.join(shots, `${name}.png`);
  await surface.screenshot(file);
  return dataUrl(file);
}

interface Shots {
  page: string;
  selected: string;
  comparison: string;
  summary: string;
  report: string;
  welcome: string;
}

async function takeShots(driver: Driver): Promise<Shots> {
  const page = await driver.openPage(addressOfPage('demonstration'));
  await poll('the badge', async () => (await driver.badge(page)).text !== '');
  const pagePicture = await take(page, 'page');
  const summary = await takePopup(driver, page, 'summary');
  await selectByMouse(page, friday);
  const selected = await take(page, 'selected');
  const comparison = await takePopup(driver, page, 'comparison');
  const tab = await page.tabId();
  return {
    page: pagePicture,
    selected,
    summary,
    comparison,
    report: await takeView(driver, `report/index.html?tab=${tab}`, 'report'),
    welcome: await takeView(driver, 'welcome/index.html', 'welcome'),
  };
}

async function takePopup(driver: Driver, page: Page, name: string): Promise<string> {
  const popup = await driver.openPopup(page);
  await readPopup(popup);
  const picture = await take(popup, name);
  await driver.closePopup();
  return picture;
}

async function takeView(driver: Driver, address: string, name: string): Promise<string> {
  const view = await driver.openPage(`${driver.base}src/views/${address}`);
  await poll(`the view ${name}`, () =>
    view.evaluate(() => document.querySelector('main:not([aria-busy=true]) h1') !== null),
  );
  return take(view, name);
}

async function putTogether(canvas: PlaywrightPage, name: string, html: string): Promise<void> {
  const [width, height] = pictureSizes[name] ?? [0, 0];
  await canvas.setViewportSize({ width, height });
  await canvas.setContent(html);
  await canvas.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const omitBackground = name.startsWith('icon');
  await canvas.screenshot({ path: path.join(pictures, name), omitBackground });
  console.log(`${path.relative(repositoryRoot, path.join(pictures, name))} ${width} × ${height}`);
}

mkdirSync(pictures, { recursive: true });
const site = await servePages(pages);
const [width, height] = pictureSizes['screenshot-1-comparison.png'] ?? [0, 0];
const driver = await launch('chromium', {
  port: site.port,
  hosts: 'all',
  headless: true,
  acceptPrompts: false,
  viewport: { width, height },
});
const shown = await takeShots(driver).finally(() => driver.close());
await site.close();

const browser = await chromium.launch({ executablePath: findOrInstallChromium(), chromiumSandbox: false });
const canvas = await browser.newPage();
const icon = dataUrl(path.join(repositoryRoot, 'src/views/icons/parallax.svg'), 'image/svg+xml');
const { name, shortDescription } = readListing(repositoryRoot, 'en');
const compositions: Record<string, string> = {
  // 96 pixels of picture and 16 of room on each side, as the Chrome Web Store asks.
  'icon-128.png': `<style>body{margin:16px}img{display:block;width:96px;height:96px}</style><img src="${icon}">`,
  'screenshot-1-comparison.png': overPage(shown.selected, shown.comparison),
  'screenshot-2-page.png': overPage(shown.page, shown.summary),
  'screenshot-3-report.png': overPage(shown.report),
  'screenshot-4-welcome.png': overPage(shown.welcome),
  'tile-440x280.png': poster({ icon, name }),
  'marquee-1400x560.png': poster({ icon, name, line: shortDescription, picture: shown.comparison }),
};
for (const [file, html] of Object.entries(compositions)) await putTogether(canvas, file, html);
await browser.close();
