import browser from 'webextension-polyfill';

/** Storage that hangs (a damaged profile does this) must not hold up a page: after this many milliseconds it counts as failed. */
const TIMEOUT_MS = 2_000;

/** `local` survives the browser, `session` lives in memory until it closes; both are lost with the extension. */
export type StorageArea = 'local' | 'session';

/** The values under the keys; a key that holds nothing is left out. Rejects when storage fails or hangs. */
export function readStored(area: StorageArea, keys: readonly string[]): Promise<Record<string, unknown>> {
  return inTime(() => browser.storage[area].get([...keys]));
}

export function writeStored(area: StorageArea, values: Record<string, unknown>): Promise<void> {
  return inTime(() => browser.storage[area].set(values));
}

export function removeStored(area: StorageArea, keys: readonly string[]): Promise<void> {
  return inTime(() => browser.storage[area].remove([...keys]));
}

/** Hears that something was written or removed in local storage, by whatever part of the extension. */
export function onStoredChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'local') listener();
  });
}

async function inTime<T>(act: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('storage did not answer in time')), TIMEOUT_MS);
  });
  try {
    return await Promise.race([act(), late]);
  } finally {
    clearTimeout(timer);
  }
}
