import { readFileSync, writeFileSync } from 'node:fs';
import { type HighlightSet, renderAblation } from './evaluation/ablation.ts';
import { judgeAsPacks, type PacksAnswers } from './evaluation/as-packs.ts';
import { type Flag, flagsOf } from './evaluation/flags.ts';
import { type FileJudgements, judgeFile, type Problems, readLabelled } from './evaluation/judge-file.ts';
import { isPair } from './evaluation/labelled-rows.ts';
import { packBeside } from './evaluation/pack-beside.ts';
import { putTables } from './evaluation/put-tables.ts';
import { renderPacks } from './evaluation/render-packs.ts';
import { renderErrors, renderScores } from './evaluation/render-scores.ts';
import { renderTables, type Tables } from './evaluation/render-tables.ts';
import { scoreOf } from './evaluation/scores.ts';
import { type Asked, exitCode, packOf, readOptions, textOf } from './support/options.ts';
import { EXIT, runIfStarted, type Streams } from './support/streams.ts';

/*
 * `npm run eval`: how well the engine's answers fit labelled highlights, or pairs of sentences from public sets.
 */

const USAGE = `usage: eval FILE.jsonl… [--pack FILE] [--errors | --table [--into FILE.md] | --ablation | --as-packs [--spaced]] [--flags OUT.jsonl]
  --pack FILE        the pack of highlights; without it packs/NAME.json beside NAME.jsonl, else the bundled one
  --errors           lists every answer that the labels do not allow
  --table            the tables of RESULTS.md, all files in them
  --into FILE.md     with --table: puts them between the file's marks, <!-- highlights --> and so on
  --ablation         what each part of the engine buys and costs, on all highlights of the files together
  --as-packs         pairs of sentences from real reports as one pack an event, each sentence against the other reports
  --spaced           with --as-packs: leaves every sign between spaces where the set has it so
  --flags OUT.jsonl  writes every conflict answered, with the words of both sides, for reading by hand
`;
const options = {
  pack: { type: 'string' },
  errors: { type: 'boolean' },
  table: { type: 'boolean' },
  into: { type: 'string' },
  ablation: { type: 'boolean' },
  'as-packs': { type: 'boolean' },
  spaced: { type: 'boolean' },
  flags: { type: 'string' },
} as const;

export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const asked = readOptions(args, options, streams);
  if (!asked) return EXIT.badInput;
  const forms = ['errors', 'table', 'ablation', 'as-packs'].filter((form) => asked.values[form] === true);
  if (asked.positionals.length === 0 || forms.length > 1) {
    streams.stderr.write(USAGE);
    return EXIT.badInput;
  }
  const problems: Problems = { stderr: streams.stderr, refusals: { count: 0 } };
  const flags =
    asked.values['as-packs'] === true
      ? await evaluateAsPacks(asked, streams, problems)
      : await evaluate(asked, streams, problems);
  writeFlags(textOf(asked, 'flags'), flags, problems);
  return exitCode(problems.refusals.count);
}

/** Judges every file and prints what was asked for; a file that cannot be judged is named on stderr, the rest are. */
async function evaluate(asked: Asked, { stdout }: Streams, problems: Problems): Promise<Flag[]> {
  const all: FileJudgements[] = [];
  const sets: HighlightSet[] = [];
  for (const file of asked.positionals) {
    const loaded = packOf(asked, problems, packBeside(file));
    const labelled = loaded && (await readLabelled(file, problems));
    if (!loaded) problems.refusals.count++;
    if (!labelled) continue;
    if (asked.values.ablation === true) {
      const rows = labelled.rows.flatMap(({ value }) => (isPair(value) ? [] : [value]));
      sets.push({ pack: loaded.pack, rows });
      continue;
    }
    const judged = judgeFile(labelled, loaded.restored, problems);
    all.push(judged);
    if (asked.values.table === true) continue;
    if (all.length > 1) stdout.write('\n');
    stdout.write(renderScores(judged, scoreOf(judged.judgements)));
    if (asked.values.errors === true) stdout.write(`\n${renderErrors(judged)}`);
  }
  if (asked.values.ablation === true) stdout.write(renderAblation(sets));
  if (asked.values.table === true) giveTables(renderTables(all), textOf(asked, 'into'), stdout, problems);
  return all.flatMap(({ file, judgements }) =>
    flagsOf(
      file,
      judgements.map((judgement) => ({ ...judgement, highlight: judgement.text })),
    ),
  );
}

async function evaluateAsPacks(asked: Asked, { stdout }: Streams, problems: Problems): Promise<Flag[]> {
  const all: PacksAnswers[] = [];
  for (const file of asked.positionals) {
    const labelled = await readLabelled(file, problems);
    if (labelled)
      all.push(judgeAsPacks(labelled, asked.values.spaced === true ? 'given' : 'printed', problems));
  }
  for (const answers of all) stdout.write(renderPacks(answers));
  return all.flatMap(({ file, answers }) => flagsOf(file, answers));
}

function giveTables(
  tables: Tables,
  into: string | null,
  stdout: Streams['stdout'],
  problems: Problems,
): void {
  if (into === null) {
    stdout.write(Object.values(tables).filter(Boolean).join('\n'));
    return;
  }
  withFile(into, problems, () => {
    const put = putTables(readFileSync(into, 'utf8'), tables);
    if (put.ok) writeFileSync(into, put.text);
    else
      refuse(
        problems,
        `${into}: lacks the marks ${put.missing.map((name) => `<!-- ${name} --> <!-- /${name} -->`).join(', ')}; write them where the tables belong`,
      );
  });
}

function writeFlags(file: string | null, flags: readonly Flag[], problems: Problems): void {
  if (file === null) return;
  withFile(file, problems, () =>
    writeFileSync(file, flags.map((flag) => `${JSON.stringify(flag)}\n`).join('')),
  );
}

/** Names a file that cannot be read or written on stderr. */
function withFile(file: string, problems: Problems, use: () => void): void {
  try {
    use();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    refuse(problems, `${file}: cannot be read or written (${error.message})`);
  }
}

function refuse({ stderr, refusals }: Problems, problem: string): void {
  refusals.count++;
  stderr.write(`${problem}\n`);
}

await runIfStarted(import.meta.url, run);
