/** A generator of numbers from 0 to below 1 that gives the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Picks a place of a list the way words occur in texts: the second as often as half the first, the third a third (Zipf).
 * @param random 0 to below 1
 */
export function zipf(length: number, random: number): number {
  // The harmonic numbers grow as the logarithm, so its inverse spreads a uniform number as wanted.
  return Math.min(length - 1, Math.floor((length + 1) ** random) - 1);
}
