import * as z from 'zod/mini';
import { toComparisonShape } from '../corpus/present/comparison-shape.ts';
import { presentOverview } from '../corpus/present/overview-shape.ts';
import { isoDay } from '../corpus/schema.ts';
import { type Comparison, comparePack } from '../engine/index.ts';
import { type Refusals, readLines } from './support/lines.ts';
import type { LoadedPack } from './support/load-pack.ts';
import { exitCode, packOf, readOptions, textOf } from './support/options.ts';
import { renderComparison } from './support/render-comparison.ts';
import { renderOverview } from './support/render-overview.ts';
import { replayFile } from './support/replay-file.ts';
import { EXIT, runIfStarted, type Streams } from './support/streams.ts';

/*
 * `npm run compare`: one sentence, answered for a person; JSON Lines in and out, answered line by line; the words of a
 * receipt compared again; or the reports of a pack compared with one another.
 */

const USAGE = [
  'usage: compare [--pack FILE] [--published YYYY-MM-DD] "a sentence"',
  'compare --jsonl [--pack FILE] < highlights.jsonl',
  'compare --receipt FILE [--pack FILE]',
  'compare --between [--json] [--pack FILE]',
].join('  |  ');

const highlightLine = z.object({
  id: z.string(),
  text: z.string(),
  published: z.optional(z.nullable(isoDay)),
});

const options = {
  jsonl: { type: 'boolean' },
  pack: { type: 'string' },
  published: { type: 'string' },
  receipt: { type: 'string' },
  between: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const asked = readOptions(args, options, streams);
  if (!asked) return EXIT.badInput;
  const { jsonl: isJsonl = false, between: isBetween = false, json: isJson = false } = asked.values;
  const text = asked.positionals.join(' ').trim();
  const receipt = textOf(asked, 'receipt');
  const forms = [isJsonl, isBetween, text !== '', receipt !== null].filter(Boolean).length;
  if (forms !== 1 || (isJson && !isBetween)) {
    streams.stderr.write(`${USAGE}\n`);
    return EXIT.badInput;
  }
  const published = textOf(asked, 'published');
  if (published !== null && !isoDay.safeParse(published).success) {
    streams.stderr.write(`--published: must be a day that exists, written YYYY-MM-DD, not "${published}"\n`);
    return EXIT.badInput;
  }
  const loaded = packOf(asked, streams);
  if (!loaded) return EXIT.badInput;
  if (isBetween) return answerBetween(loaded, { isJson: isJson === true, streams });
  if (isJsonl) return answerLines(loaded, streams);
  if (receipt !== null) return replayFile(receipt, loaded, streams);
  const highlight = { text, published };
  const comparison = comparePack(loaded.restored, highlight);
  streams.stdout.write(renderComparison(toComparisonShape(loaded.restored, highlight, comparison)));
  if (comparison.cut)
    streams.stdout.write('\nThe highlight is very long. Only its first part was compared.\n');
  return EXIT.done;
}

function answerBetween(
  { restored }: LoadedPack,
  { isJson, streams: { stdout } }: { isJson: boolean; streams: Streams },
): number {
  const shown = presentOverview(restored, restored.overview);
  stdout.write(isJson ? `${JSON.stringify(shown, null, 2)}\n` : renderOverview(shown));
  return EXIT.done;
}

async function answerLines({ restored }: LoadedPack, { stdin, stdout, stderr }: Streams): Promise<number> {
  const refusals: Refusals = { count: 0 };
  for await (const { value } of readLines(
    stdin,
    { schemaFor: () => highlightLine, file: null, stderr },
    refusals,
  )) {
    const comparison = comparePack(restored, { text: value.text, published: value.published ?? null });
    stdout.write(`${JSON.stringify({ id: value.id, ...toAnswer(comparison) })}\n`);
  }
  return exitCode(refusals.count);
}

/** The answer as it stands in comparisons.jsonl: words and what they were resolved to, without their places. */
function toAnswer({ checkable, cut, notCheckable, reports }: Comparison) {
  return {
    checkable,
    ...(cut && { cut }),
    ...(notCheckable && { notCheckable }),
    reports: reports.map(({ report, relation, score, statement, reasons }) => ({
      report,
      relation,
      score: Math.round(score * 100) / 100,
      statement,
      reasons: reasons.map(({ kind, rule, highlight, report: words, resolved }) => ({
        kind,
        rule,
        highlight,
        report: words,
        ...(resolved && { resolved }),
      })),
    })),
  };
}

await runIfStarted(import.meta.url, run);
