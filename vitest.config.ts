import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Shipped as text; other style sheets say nothing to unit tests, and are left empty.
    css: { include: /marks\.css/ },
    pool: 'threads',
    // Against what never ends; nothing is measured by it. More tries take longer.
    testTimeout: 120_000 * Number(process.env.PROPERTY_RUNS ?? 1),
    setupFiles: ['src/testing/english.ts'],
  },
});
