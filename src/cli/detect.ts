import * as z from 'zod/mini';
import { isoDay } from '../corpus/schema.ts';
import { detectCoverage } from '../engine/index.ts';
import en from '../locales/en/messages.json' with { type: 'json' };
import { lookUpIn } from '../locales/messages.ts';
import { speak } from '../locales/say.ts';
import { saySignal } from '../locales/say-signal.ts';
import { type Refusals, readLines } from './support/lines.ts';
import { exitCode, packOf, readOptions } from './support/options.ts';
import { toPageFacts } from './support/page-facts.ts';
import { EXIT, runIfStarted, type Streams } from './support/streams.ts';

/*
 * `npm run detect`: pages as JSON Lines in, whether each covers the pack's event as JSON Lines out.
 */

const USAGE = 'usage: detect --jsonl [--pack FILE] < pages.jsonl';

const pageLine = z
  .object({
    id: z.string(),
    url: z.optional(z.nullable(z.string())),
    title: z.optional(z.nullable(z.string())),
    text: z.optional(z.nullable(z.string())),
    published: z.optional(z.nullable(isoDay)),
    html: z.optional(z.nullable(z.string())),
  })
  .check(
    z.refine((page) => typeof page.text === 'string' || typeof page.html === 'string', {
      message: 'is missing, and so is html; give one of them',
      path: ['text'],
    }),
  );

const options = { jsonl: { type: 'boolean' }, pack: { type: 'string' } } as const;

export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const asked = readOptions(args, options, streams);
  if (!asked) return EXIT.badInput;
  if (asked.values.jsonl !== true || asked.positionals.length > 0) {
    streams.stderr.write(`${USAGE}\n`);
    return EXIT.badInput;
  }
  const loaded = packOf(asked, streams);
  if (!loaded) return EXIT.badInput;
  speak({ lookUp: lookUpIn(en), browserLanguage: 'en' });
  const refusals: Refusals = { count: 0 };
  const { stdin, stdout, stderr } = streams;
  for await (const { value } of readLines(
    stdin,
    { schemaFor: () => pageLine, file: null, stderr },
    refusals,
  )) {
    const { status, score, signals, uncompared } = detectCoverage(
      toPageFacts(value),
      loaded.restored.signature,
    );
    const elsewhere = uncompared !== undefined && {
      language: uncompared,
      note: "this page's language is not compared yet",
    };
    stdout.write(
      `${JSON.stringify({ id: value.id, coverage: status === 'covers', score, signals: signals.map(saySignal), ...elsewhere })}\n`,
    );
  }
  return exitCode(refusals.count);
}

await runIfStarted(import.meta.url, run);
