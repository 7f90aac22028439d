import { readFileSync } from 'node:fs';
import { presentOwnOf } from '../../corpus/present/comparison-shape.ts';
import { parseReceipt } from '../../corpus/receipt/parse-receipt.ts';
import { type Difference, type Replay, replayReceipt } from '../../corpus/receipt/replay.ts';
import type { Receipt } from '../../corpus/receipt/schema.ts';
import { comparePack } from '../../engine/index.ts';
import { readEngineVersion } from '../engine-version.ts';
import type { LoadedPack } from './load-pack.ts';
import { EXIT, type Streams } from './streams.ts';

/**
 * Compares the words of a receipt again and prints what is different.
 * @returns 0 when the comparison came out the same, 1 when it did not, 2 when the file is no receipt
 */
export function replayFile(file: string, { restored }: LoadedPack, { stdout, stderr }: Streams): number {
  const text = readText(file);
  const parsed = text === null ? null : parseReceipt(text, file);
  if (parsed === null || !parsed.ok) {
    stderr.write(`${parsed?.problem ?? `${file}: cannot be read; check its name and rights`}\n`);
    return EXIT.badInput;
  }
  const replay = replayReceipt(parsed.receipt, {
    pack: restored,
    engine: readEngineVersion(),
    compare: (highlight) => comparePack(restored, highlight),
  });
  const own = presentOwnOf(restored, parsed.receipt);
  stdout.write(renderReplay(parsed.receipt, replay, own));
  return replay.same ? EXIT.done : EXIT.failed;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function renderReplay(
  receipt: Receipt,
  { same, differences }: Replay,
  own: ReturnType<typeof presentOwnOf>,
): string {
  const { highlight, page, pack, engine, comparedAt } = receipt;
  const head = [
    `Receipt of ${comparedAt}, engine ${engine}`,
    `Event: ${pack.title}, pack ${pack.version ?? 'without a version'}, ${pack.digest.slice(0, 12)}`,
    `Page: ${page ? `${page.title} <${page.address}>` : 'none'}`,
    `Highlight: "${highlight.text}" (${highlight.published ?? 'day not known'})`,
    ...(own ? [`Left out: ${own.publisher ?? own.report}, since the words are from it`] : []),
    '',
  ];
  const verdict = same ? 'Compared again: the same result.' : 'Compared again: the result differs.';
  return `${[...head, verdict, ...differences.map(differenceLine)].join('\n')}\n`;
}

function differenceLine({ what, report, before, now }: Difference): string {
  const place = report === null ? what : `${report}, ${what}`;
  return `  ${place}: ${before ?? 'nothing'} -> ${now ?? 'nothing'}`;
}
