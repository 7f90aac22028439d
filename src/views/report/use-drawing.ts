import { useEffect, useState } from 'preact/hooks';

/** Resolves in a task of its own. Unlike a frame or a timer, a message comes at once in a tab that is not in front too. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Draws a long answer part by part, each in a task of its own, so that the page never stops answering the reader.
 * @param parts how many parts there are
 * @param key begins anew with the first part when it changes
 * @returns how many of them are to be drawn now: one at first, one more with each task, never more than there are
 */
export function useDrawing(parts: number, key = ''): number {
  const [drawn, setDrawn] = useState({ key, parts: 1 });
  const now = drawn.key === key ? Math.min(drawn.parts, parts) : 1;
  useEffect(() => {
    if (now >= parts) return;
    let isWanted = true;
    void nextTask().then(() => isWanted && setDrawn({ key, parts: now + 1 }));
    return () => {
      isWanted = false;
    };
  }, [now, parts, key]);
  return now;
}
