import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/*
 * `npm run gallery`: the views as they ship, with a stand-in for the browser that gives them what a state needs. Nothing of it is
 * part of the extension.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  appType: 'mpa',
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('browser.ts', import.meta.url)) },
  },
  // What is found while a page loads would load it again.
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { open: '/e2e/gallery/index.html' },
});
