import { median, quantile } from '../../src/cli/support/measure.ts';

export interface Estimate {
  median: number;
  /** The 95% interval of the median. */
  low: number;
  high: number;
}

const RESAMPLES = 2_000;

/** The median of some values, and by the bootstrap how far it may be off; the same values always give the same. */
export function estimate(values: readonly number[]): Estimate {
  const random = seeded(20_251_212);
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  ).toSorted((a, b) => a - b);
  return { median: median(values), low: quantile(medians, 0.025), high: quantile(medians, 0.975) };
}

/** Numbers from 0 to below 1 that look random (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
