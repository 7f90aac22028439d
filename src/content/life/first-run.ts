declare global {
  /** Lives in the world of our content scripts, where pages do not see it. Answers whether the script that set it still runs. */
  var parallaxIsHere: (() => boolean) | undefined;
}

/**
 * Whether this is the first script of its kind in the page that can still reach its extension: browsers inject twice when a
 * site is both listed and granted, or the popup had to inject. One that has ended, or was left behind by an update, does not count.
 */
export function isFirstRun(isAlive: () => boolean): boolean {
  if (globalThis.parallaxIsHere?.()) return false;
  globalThis.parallaxIsHere = isAlive;
  return true;
}
