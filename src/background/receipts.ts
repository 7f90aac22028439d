import { presentOwnOf, toComparisonShape } from '../corpus/present/comparison-shape.ts';
import { makeReceipt } from '../corpus/receipt/make-receipt.ts';
import { parseReceipt } from '../corpus/receipt/parse-receipt.ts';
import { replayReceipt } from '../corpus/receipt/replay.ts';
import type { ReplayView } from '../protocol/record-shapes.ts';
import type { PageAddress } from '../protocol/shapes.ts';
import type { Knowledge } from './knowledge.ts';

/** Words that were compared, to be compared once more for the receipt. */
interface Compared {
  text: string;
  published: string | null;
  own: string | null;
  page: PageAddress | null;
}

/**
 * The receipt of a comparison as a file.
 * @returns its text, JSON that no HTML page can take for markup, and a name without anything of the page in it
 */
export function writeReceipt(
  { pack, engine, compare }: Knowledge,
  { text, published, own, page }: Compared,
  now: Date,
): { name: string; text: string } {
  const highlight = { text, published, own };
  const comparedAt = now.toISOString();
  const receipt = makeReceipt(toComparisonShape(pack, highlight, compare(highlight)), {
    engine,
    pack: { digest: pack.digest, version: pack.event.version ?? null },
    page,
    comparedAt,
  });
  const stamp = comparedAt.slice(0, 19).replaceAll(':', '');
  return {
    name: `parallax-receipt-${stamp}.json`,
    text: `${JSON.stringify(receipt, null, 2).replaceAll('<', '\\u003c')}\n`,
  };
}

/** Compares the words of a receipt again and says what is different. */
export function replay(knowledge: Knowledge, file: { name: string; text: string }): ReplayView {
  const parsed = parseReceipt(file.text, file.name);
  if (!parsed.ok) return { state: 'not-a-receipt', problem: parsed.problem };
  const { comparedAt, engine, pack, page, highlight } = parsed.receipt;
  return {
    state: 'replayed',
    receipt: {
      comparedAt,
      engine,
      event: pack.title,
      version: pack.version,
      digest: pack.digest,
      page,
      ...highlight,
      own: presentOwnOf(knowledge.pack, parsed.receipt),
    },
    ...replayReceipt(parsed.receipt, knowledge),
  };
}
