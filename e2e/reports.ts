import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const shape = z.object({ id: z.string(), publisher: z.optional(z.nullable(z.string())) });
const folder = new URL('../seeds/reports/', import.meta.url);

/** The reports of the bundled pack. */
export const bundledReports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => shape.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

/** The report of a publisher as the popup names it. */
export function reportOf(publisher: string): string {
  return bundledReports.find((report) => report.publisher === publisher)?.id ?? publisher;
}
