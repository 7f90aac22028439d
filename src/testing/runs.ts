/** How often a property is tried: this often in an ordinary run, ten times as often in `npm run test:long`. */
export function runs(ordinary: number): number {
  return process.env.LONG ? ordinary * 10 : ordinary;
}
