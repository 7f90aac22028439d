import { createReadStream } from 'node:fs';
import type { RestoredPack } from '../corpus/loader.ts';
import { type CheckableJudgement, judgeHighlight, judgePair } from './support/evaluate.ts';
import { isPair, labelledRow, labelMeanings } from './support/labelled-rows.ts';
import { type Refusals, readLines } from './support/lines.ts';
import { exitCode, packOf, readOptions } from './support/options.ts';
import { type FileJudgements, renderErrors, renderScores } from './support/render-scores.ts';
import { type Judgement, scoreOf } from './support/scores.ts';
import { EXIT, runIfStarted, type Streams } from './support/streams.ts';

/*
 * `npm run eval`: how well the engine's answers fit labelled highlights, or pairs of sentences from public sets.
 */

const USAGE = 'usage: eval FILE.jsonl… [--pack FILE] [--errors]';
const options = { pack: { type: 'string' }, errors: { type: 'boolean' } } as const;

export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const asked = readOptions(args, options, streams);
  if (!asked) return EXIT.badInput;
  if (asked.positionals.length === 0) {
    streams.stderr.write(`${USAGE}\n`);
    return EXIT.badInput;
  }
  const loaded = packOf(asked, streams);
  if (!loaded) return EXIT.badInput;
  const refusals: Refusals = { count: 0 };
  for (const [place, file] of asked.positionals.entries()) {
    const judged = await judgeFile(file, loaded.restored, { streams, refusals });
    if (!judged) continue;
    if (place > 0) streams.stdout.write('\n');
    streams.stdout.write(renderScores(judged, scoreOf(judged.judgements)));
    if (asked.values.errors === true) streams.stdout.write(`\n${renderErrors(judged)}`);
  }
  return exitCode(refusals.count);
}

/** Null, with one line on stderr, when the file cannot be read. */
async function judgeFile(
  file: string,
  pack: RestoredPack,
  { streams: { stderr }, refusals }: { streams: Streams; refusals: Refusals },
): Promise<FileJudgements | null> {
  const judgements: Judgement[] = [];
  const checkable: CheckableJudgement[] = [];
  const labels = new Set<string>();
  let rows = 0;
  try {
    for await (const { value, number } of readLines(
      createReadStream(file),
      { schemaFor: labelledRow, file, stderr },
      refusals,
    )) {
      rows++;
      if (isPair(value)) {
        labels.add(value.label);
        judgements.push(judgePair(value));
        continue;
      }
      const judged = judgeHighlight(value, pack);
      judgements.push(...judged.judgements);
      checkable.push(judged.checkable);
      for (const report of judged.unknown) {
        refusals.count++;
        stderr.write(
          `${file}: line ${number}: gold.${report}: the pack has no report "${report}"; correct it or name the pack\n`,
        );
      }
    }
  } catch (error) {
    // Only what the file system says is about the file; anything else is a fault of ours and must be seen as one.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    refusals.count++;
    stderr.write(`${file}: cannot be read (${error.message})\n`);
    return null;
  }
  const meanings = [...labels].sort().map((label) => `${label} = ${labelMeanings[label]?.join(' or ')}`);
  return { file, rows, judgements, checkable, meanings };
}

await runIfStarted(import.meta.url, run);
