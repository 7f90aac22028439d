/** Longest stretch of work before the page gets its turn: a quarter of a frame. */
const SLICE_MS = 4;

/** Runs a pausing piece of work to its end, at once: for an answer that somebody waits for. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Runs a pausing piece of work in slices, letting the page work between them; undefined when the signal aborted. */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  let sliceEnd = performance.now() + SLICE_MS;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    sliceEnd = performance.now() + SLICE_MS;
  }
  return undefined;
}

/** A timer, as that is what every supported browser has; the page's own tasks come first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
