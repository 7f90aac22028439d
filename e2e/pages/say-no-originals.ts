import { whyNoOriginals } from './originals.ts';

/** Runs once before all tests: what is skipped says why, where it is seen. */
export default function sayNoOriginals(): void {
  if (whyNoOriginals) console.log(`Skipped: ${whyNoOriginals}`);
}
