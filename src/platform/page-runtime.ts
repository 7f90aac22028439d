import type { MessageListener } from './runtime.ts';

/*
 * What a content script needs of the browser. Without the polyfill: Chromium and Firefox agree on this much of the API, and
 * pages that are none of our business must not pay for more.
 */

interface BareSender {
  id?: string;
  url?: string;
  tab?: { id?: number };
  frameId?: number;
}

type BareListener = (message: unknown, sender: BareSender, answer: (value: unknown) => void) => true;

interface BareApi {
  runtime?: {
    /** Chromium takes it away from scripts that outlived their extension. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: BareListener): void; removeListener(listener: BareListener): void };
  };
  storage?: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
}

declare const browser: BareApi | undefined;
declare const chrome: BareApi | undefined;

/** Storage that hangs (a damaged profile does this) counts as failed after this many milliseconds. */
const STORAGE_MS = 2_000;

function findApi(): BareApi | undefined {
  if (typeof browser !== 'undefined') return browser;
  return typeof chrome === 'undefined' ? undefined : chrome;
}

/** This extension's id; undefined in a script that outlived its extension: an update, a removal, disabling. */
export function findOwnId(): string | undefined {
  try {
    return findApi()?.runtime?.id;
  } catch {
    return undefined;
  }
}

export function isExtensionAlive(): boolean {
  return findOwnId() !== undefined;
}

/** Sends one message to the background; rejects when nobody is there to answer. */
export async function sendToExtension(message: unknown): Promise<unknown> {
  return findApi()?.runtime?.sendMessage(message);
}

/** The values under the keys in local storage; rejects when storage fails or hangs. */
export async function readLocal(keys: readonly string[]): Promise<Record<string, unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('storage did not answer in time')), STORAGE_MS);
  });
  try {
    return (await Promise.race([findApi()?.storage?.local.get([...keys]), late])) ?? {};
  } finally {
    clearTimeout(timer);
  }
}

/** Answers messages until the signal aborts; what answers is only fetched when the first message comes. */
export function answerMessages(findListener: () => Promise<MessageListener>, signal: AbortSignal): void {
  const heard: BareListener = (message, sender, answer) => {
    const known = { id: sender.id, url: sender.url, tab: sender.tab?.id, frame: sender.frameId };
    // An answer that cannot be given is none: the asker counts it as a lost channel.
    findListener()
      .then((listener) => listener(message, known))
      .then(answer, () => answer(undefined));
    return true;
  };
  const events = findApi()?.runtime?.onMessage;
  events?.addListener(heard);
  signal.addEventListener('abort', () => isExtensionAlive() && events?.removeListener(heard));
}
