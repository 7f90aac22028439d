import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { findOrInstallChromium } from '../browsers/install.ts';
import { baselineFolder, wasThere } from './note-baselines.ts';
import { type CatalogueName, type Scene, toAddress } from './scenes.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

interface Gallery {
  address: string;
}

interface Baselines {
  /** Where the pictures of this machine lie: two machines that write the same way share one. */
  folder: string;
  /** Whether there are any, and pictures are to be compared with them. */
  exist: boolean;
}

interface PerWorker {
  gallery: Gallery;
  baselines: Baselines;
}

/** Opens scenes in a plain Chromium with a fixed language and time zone. */
export const test = base.extend<object, PerWorker>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern.
    async ({}, use) => {
      const configFile = path.join(folder, 'vite.config.ts');
      const server = await createServer({
        configFile,
        logLevel: 'warn',
        server: { open: false, hmr: false },
      });
      await server.listen(0);
      const [address = ''] = server.resolvedUrls?.local ?? [];
      await use({ address });
      await server.close();
    },
    { scope: 'worker' },
  ],

  baselines: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      const name = `${process.platform}-${await page.evaluate(measureFonts)}`;
      await page.close();
      const own = path.join(baselineFolder, name);
      const exist = wasThere(name);
      if (!exist)
        console.log(
          `No pictures have been taken yet where letters look as on this machine: they are made in ${own}, and compared from the next run on.`,
        );
      await use({ folder: own, exist });
    },
    { scope: 'worker' },
  ],
});

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      executablePath: findOrInstallChromium(),
      chromiumSandbox: false,
      env: { ...process.env, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
    }),
  locale: 'en-GB',
  timezoneId: 'UTC',
  deviceScaleFactor: 1,
});

export const expect = test.expect;

/** Opens a scene and waits until its state is reached. */
export async function openScene(
  page: Page,
  { address }: Gallery,
  scene: Scene,
  language: CatalogueName = 'en',
): Promise<void> {
  await page.goto(new URL(toAddress(scene, { language, theme: 'system' }), address).href);
  await page.locator(scene.ready).first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
}

/** Eight digits that two machines share when their fonts have the same measures. Runs in the page. */
async function measureFonts(): Promise<string> {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas to measure on');
  const measures = ['system-ui', 'Georgia, serif'].flatMap((family) =>
    ['Parallax, 11 December: “45”', 'ķṓ ắḗ', 'समाचार', '\u2190'].map((text) => {
      context.font = `100px ${family}`;
      const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(text);
      return [width, fontBoundingBoxAscent, fontBoundingBoxDescent].map((length) => length.toFixed(1)).join();
    }),
  );
  // FNV-1a: the digest of the browser is not there for a page without an address.
  let hash = 0x811c9dc5;
  for (const character of measures.join()) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
