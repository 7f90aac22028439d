/* What the extension's own contexts send one another, heard in a page of the extension: all of them hear what any of them sends. */

interface Ear {
  heard: string[];
  /** Called at the next message. */
  waiting: (() => void)[];
}

/** Runs there: notes the kind of every message from here on. */
export function listen(): void {
  const ear: Ear = { heard: [], waiting: [] };
  Object.assign(globalThis, { ear });
  browser.runtime.onMessage.addListener((message: unknown) => {
    ear.heard.push((message as { kind: string }).kind);
    for (const look of ear.waiting.splice(0)) look();
    return undefined;
  });
}

/** Runs there: what was noted. */
export const heard = (): string[] => (globalThis as unknown as { ear: Ear }).ear.heard;

/** Runs there: resolves as soon as more messages of a kind were heard than there had been. (A timer is slow in a tab behind another.) */
export function hearMore(kind: string, before: number): Promise<null> {
  const { ear } = globalThis as unknown as { ear: Ear };
  return new Promise((resolve) => {
    const look = (): void => {
      if (ear.heard.filter((candidate) => candidate === kind).length > before) resolve(null);
      else ear.waiting.push(look);
    };
    look();
  });
}
