import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeTemporaryFolder } from './frozen-build.ts';

interface Manifest {
  background: { service_worker?: string; scripts?: string[] };
  action: object;
  content_scripts: [{ matches: string[]; js: string[]; css?: string[]; run_at: string }];
}

/** Made by `watch` in the world of the content script; numbers of things begun and not ended. */
export interface Left {
  listeners: string[];
  observers: number;
  timers: number;
  messages: number;
  /** When the whole text of the page was read, in milliseconds of the page's clock. */
  scans: number[];
}

declare global {
  var parallaxBenchLeft: Left | undefined;
}

/** An extension with the same hosts and an empty script: what any content script costs, whatever it does. */
export function makeEmptyExtension(ours: string): string {
  const [{ matches, run_at }] = readManifest(ours).content_scripts;
  const folder = makeTemporaryFolder('parallax-empty-');
  writeManifest(folder, {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    content_scripts: [{ matches, js: ['empty.js'], run_at }],
  });
  writeFileSync(path.join(folder, 'empty.js'), '');
  return folder;
}

/**
 * An extension whose popup asks its background one word, shows it and sets the mark that ours sets: the least that a popup
 * with an answer from the background can take.
 */
export function makeBarePopup(ours: string): string {
  const { background, content_scripts: _, ...others } = readManifest(ours);
  const folder = makeTemporaryFolder('parallax-bare-popup-');
  // The manifest's names are said in the reader's language: without them the browser loads no such extension.
  for (const part of [
    '_locales',
    'src/views/icons',
    'src/views/popup',
    'src/views/options',
    'src/views/panel',
  ])
    cpSync(path.join(ours, part), path.join(folder, part), { recursive: true });
  const script = background.service_worker ? { service_worker: 'answer.js' } : { scripts: ['answer.js'] };
  writeManifest(folder, { ...others, background: { ...script, type: 'module' } });
  writeFileSync(
    path.join(folder, 'answer.js'),
    `chrome.runtime.onMessage.addListener((_, __, answer) => answer('Answered'));`,
  );
  writeFileSync(
    path.join(folder, 'src/views/popup/index.html'),
    '<!doctype html><title>Bare</title><h1></h1><script type="module" src="ask.js"></script>',
  );
  writeFileSync(
    path.join(folder, 'src/views/popup/ask.js'),
    `document.querySelector('h1').textContent = await chrome.runtime.sendMessage('ask');
    requestAnimationFrame(() => setTimeout(() => performance.mark('answer')));`,
  );
  return folder;
}

/** A copy of ours in whose content script's world every observer, timer, listener and message is counted from the start. */
export function makeWatchedExtension(ours: string): string {
  const folder = makeTemporaryFolder('parallax-watched-');
  cpSync(ours, folder, { recursive: true });
  const manifest = readManifest(folder);
  manifest.content_scripts[0].js.unshift('watch.js');
  writeManifest(folder, manifest);
  writeFileSync(path.join(folder, 'watch.js'), `const __name = (run) => run; (${watch.toString()})();`);
  return folder;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
}

function writeManifest(folder: string, manifest: object): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** Runs before our script in the same world; it is sent as text and stands for itself. */
function watch(): void {
  const left: Left = { listeners: [], observers: 0, timers: 0, messages: 0, scans: [] };
  globalThis.parallaxBenchLeft = left;
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...given: Parameters<typeof listen>) {
    // Signals are of the script's own making; they hold nothing of the page.
    if (!(this instanceof AbortSignal)) left.listeners.push(given[0]);
    listen.apply(this, given);
  };
  for (const kind of [
    'MutationObserver',
    'IntersectionObserver',
    'ResizeObserver',
    'PerformanceObserver',
  ] as const) {
    const observe: (...given: never[]) => void = globalThis[kind].prototype.observe;
    Reflect.set(globalThis[kind].prototype, 'observe', function (this: object, ...given: never[]) {
      left.observers += 1;
      observe.apply(this, given);
    });
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
    const start: (...given: never[]) => number = globalThis[name];
    Reflect.set(globalThis, name, (...given: never[]) => {
      left.timers += 1;
      return start.apply(globalThis, given);
    });
  }
  const { evaluate } = Document.prototype;
  Document.prototype.evaluate = function (...given: Parameters<typeof evaluate>) {
    left.scans.push(performance.now());
    return evaluate.apply(this, given);
  };
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(Node.prototype, 'textContent', {
    ...text,
    get(this: Node) {
      if (this === document.body) left.scans.push(performance.now());
      return text?.get?.call(this);
    },
  });
  const runtime: {
    sendMessage(...given: unknown[]): unknown;
    onMessage: { addListener(hear: object): void };
  } = Reflect.get(globalThis, 'chrome').runtime;
  const { onMessage, sendMessage: send } = runtime;
  const hearMessages = onMessage.addListener;
  onMessage.addListener = (hear) => {
    left.listeners.push('runtime.onMessage');
    hearMessages.call(onMessage, hear);
  };
  runtime.sendMessage = (...given) => {
    left.messages += 1;
    return send.apply(runtime, given);
  };
}
