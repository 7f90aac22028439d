/** How often a property is tried: this often in an ordinary run, ten times as often in `npx tsx e2e/run-long.ts`. */
export function runs(ordinary: number): number {
  return process.env.LONG ? ordinary * 10 : ordinary;
}
