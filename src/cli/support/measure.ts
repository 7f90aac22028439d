/** Times in milliseconds, sorted. */
export type Timings = readonly number[];

/**
 * Times a piece of work again and again; the first tenth of the runs warms it up and is not counted.
 * @param runs how often it is counted
 */
export function timings(runs: number, work: (run: number) => unknown): Timings {
  const warmUp = Math.ceil(runs / 10);
  const times: number[] = [];
  for (let run = -warmUp; run < runs; run++) {
    const from = performance.now();
    // The result is kept until after the clock is read, so that the work is not optimised away.
    const result = work(Math.abs(run));
    const took = performance.now() - from;
    if (run >= 0 && result !== kept) times.push(took);
  }
  return times.sort((a, b) => a - b);
}

const kept = Symbol('never a result');

/** The time that a share of the runs stays within; 0.5 is the median. */
export function quantile(times: Timings, share: number): number {
  return times[Math.max(0, Math.ceil(times.length * share) - 1)] ?? Number.NaN;
}

/** The median of values in any order. */
export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}
