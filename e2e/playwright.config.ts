import { defineConfig } from '@playwright/test';
import type { DriverOptions } from './fixtures.ts';

/** `npm run test:long` alone takes the time for the long ones. */
const left = ['gallery/**', 'cost/**', ...(process.env.LONG ? [] : ['long/**'])];

export default defineConfig<object, DriverOptions>({
  testDir: '.',
  testMatch: '*.spec.ts',
  snapshotPathTemplate: '{testDir}/gallery/baselines/{arg}{ext}',
  outputDir: '../test-results/e2e',
  globalSetup: ['./gallery/note-baselines.ts', './pages/say-no-originals.ts'],
  // Against what never ends; nothing is measured by them. A machine with other work takes longer.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // Popups close when another window comes to the front; browsers without windows do not disturb one another.
  workers: process.env.HEADED ? 1 : 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { browserUsed: 'chromium' }, testIgnore: left },
    { name: 'firefox', use: { browserUsed: 'firefox' }, testIgnore: left },
    { name: 'cost', testMatch: 'cost/*.spec.ts' },
    { name: 'gallery', testMatch: 'gallery/*.spec.ts' },
  ],
});
