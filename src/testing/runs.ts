/** What fast-check is told: how often a property is tried and, where one is set, from which seed. */
export interface Runs {
  numRuns: number;
  seed?: number;
}

/**
 * How often a property is tried: `ordinary` times, and PROPERTY_RUNS times as often where that is set. PROPERTY_SEED sets the seed that
 * `npm run test:long` prints; without it each run has its own, which a failure prints. A value that was once found to fail stays, as
 * one of the property's `examples`.
 */
export function runs(ordinary = 1_000): Runs {
  const { PROPERTY_RUNS = '1', PROPERTY_SEED } = process.env;
  const numRuns = Math.max(1, Math.round(ordinary * toNumber('PROPERTY_RUNS', PROPERTY_RUNS)));
  return PROPERTY_SEED === undefined
    ? { numRuns }
    : { numRuns, seed: toNumber('PROPERTY_SEED', PROPERTY_SEED) };
}

function toNumber(name: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number))
    throw new Error(`${name} must be a number, not "${text}"`);
  return number;
}
