/*
 * `npm start [-- firefox] [-- --headless]`: builds the extension, opens a browser with it on a demonstration page and
 * leaves it to the reader. With no display it does the reader's part itself and shows what came of it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName, Driver } from '../browsers/driver.ts';
import { launch, repositoryRoot } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { servePages } from '../pages/server.ts';
import { addressOfPage, demonstrationHosts, pages } from '../pages/site.ts';
import { readPopup } from '../read-popup.ts';
import { selectByMouse } from '../select.ts';
import { friday } from '../sentences.ts';
import { toLines, toSummaryLines } from './print.ts';

const usage = 'Usage: npm start [-- [chromium|firefox] [--headless]]';

const byHand = `
To install it by hand:
  Chrome   chrome://extensions, Developer mode on, Load unpacked: ${path.join(repositoryRoot, 'dist', 'chrome')}
  Firefox  about:debugging#/runtime/this-firefox, Load Temporary Add-on: ${path.join(repositoryRoot, 'dist', 'firefox', 'manifest.json')}`;

const { name, headless } = readArguments();
build();
const site = await servePages(pages);
const driver = await open();
try {
  await (headless ? showWithoutDisplay(driver) : leaveToReader(driver));
} finally {
  await driver.close();
  await site.close();
}

function readArguments(): { name: BrowserName; headless: boolean } {
  const { values, positionals } = parse();
  const [asked = 'chromium', ...others] = positionals;
  const name = asked === 'chrome' ? 'chromium' : asked;
  if ((name !== 'chromium' && name !== 'firefox') || others.length > 0)
    fail(`There is no browser named ${positionals.join(' ')}.`);
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return { name, headless: values.headless || !hasDisplay };
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { headless: { type: 'boolean', default: false } } });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function build(): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, 'src/cli/build.ts'], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** A browser that is missing is the likeliest fault on a fresh machine: the reader gets the remedy, not a trace. */
async function open(): Promise<Driver> {
  try {
    const hosts = headless ? 'all' : demonstrationHosts;
    return await launch(name, { port: site.port, hosts, headless, acceptPrompts: false });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function leaveToReader(driver: Driver): Promise<void> {
  await driver.openPage(addressOfPage('demonstration'));
  console.log(`
The demonstration page is open. Its address is that of a news site, but the page comes from this machine, and its text
is made up. The badge on Parallax's button says how many reports it holds on the event. (The button may be behind the
puzzle piece: pin it.)
  1. Press the button: the popup sums the page up. Press a sentence there and the page scrolls to it.
  2. Select a sentence, then press the button, or Alt+Shift+K, or choose "Compare with other reports" in the context menu.
Close the browser to end.
${byHand}`);
  await driver.handOver();
}

async function showWithoutDisplay(driver: Driver): Promise<void> {
  const folder = path.join(repositoryRoot, 'shots', driver.name);
  mkdirSync(folder, { recursive: true });
  const page = await driver.openPage(addressOfPage('demonstration'));
  const badge = await poll('the badge', async () => {
    const { text, title } = await driver.badge(page);
    return text !== '' && { text, title };
  });

  const summarySurface = await driver.openPopup(page);
  const summary = await readPopup(summarySurface);
  await summarySurface.screenshot(path.join(folder, 'summary.png'));
  await driver.closePopup();

  await selectByMouse(page, friday);
  await page.screenshot(path.join(folder, 'page.png'));
  const popup = await driver.openPopup(page);
  const comparison = await readPopup(popup);
  await popup.screenshot(path.join(folder, 'popup.png'));

  console.log(`
No display, so this ran in a headless ${driver.name} with the extension in it.

Badge: ${badge.text} (${badge.title})

${toLines(comparison).join('\n')}

${toSummaryLines(summary).join('\n')}

Pictures of the page, the popup and the summary: ${path.relative(process.cwd(), folder)}${path.sep}
${byHand}`);
}
