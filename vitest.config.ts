import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Tests of what only reads its arguments: nothing that one file leaves behind can reach another, so they share what they load. Not so those
 * that set the seed of all tries, or that start programs.
 */
const pure = ['engine', 'corpus', 'protocol', 'cli'].map(
  (folder) => `src/${folder}/**/!(*.property|bench|release).test.ts`,
);

export default defineConfig({
  test: {
    environment: 'node',
    // Shipped as text; other style sheets say nothing to unit tests, and are left empty.
    css: { include: /marks\.css/ },
    pool: 'threads',
    // Its default leaves one processor to others, which on two makes the run half as long again, and more.
    maxWorkers: availableParallelism(),
    // Against what never ends; nothing is measured by it. More tries take longer.
    testTimeout: 120_000 * Number(process.env.PROPERTY_RUNS ?? 1),
    setupFiles: ['src/testing/english.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: pure, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...pure],
        },
      },
    ],
  },
});
