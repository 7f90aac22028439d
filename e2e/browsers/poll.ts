const stepMs = 25;

/** Asks again until there is an answer other than undefined, null and false, or the time is up; errors count as no answer until then. */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  limitMs = 10_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  let last: unknown = 'no answer';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${limitMs} ms (${String(last)})`);
    await new Promise((resolve) => setTimeout(resolve, stepMs));
  }
}

/** Asks until two answers in a row are the same: a place on the screen is good only once the layout rests. */
export function pollSteady<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  let before: string | undefined;
  return poll(what, async () => {
    const answer = await ask();
    const now = JSON.stringify(answer);
    const steady = now === before;
    before = now;
    return steady ? answer : undefined;
  });
}
