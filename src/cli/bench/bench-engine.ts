import { gzipSync } from 'node:zlib';
import { compilePack } from '../../corpus/compiler.ts';
import { restorePack } from '../../corpus/loader.ts';
import type { Pack } from '../../corpus/schema.ts';
import { comparePack, detectCoverage, eventGate } from '../../engine/index.ts';
import { quantile, type Timings, timings } from '../support/measure.ts';

/** One figure, with the figure of the same run that it is measured against: ratios carry over to other machines. */
export interface Figure {
  what: string;
  value: string;
  ratio?: string;
}

const PAGE_SENTENCES = 60;
const MEGABYTE = 1_000_000;

/** What the engine takes on one pack, in Node: sizes, restoring, comparing, detecting. */
export function benchEngine(pack: Pack): Figure[] {
  const compiled = compilePack(pack);
  const json = JSON.stringify(compiled);
  const highlights = pack.reports.flatMap(({ published, statements }) =>
    statements.map(({ text }) => ({ text, published: published ?? null })),
  );
  return [
    { what: 'statements in the pack', value: String(highlights.length) },
    size('compiled pack', json),
    size('its index alone', JSON.stringify(compiled.index)),
    ...restoring(json),
    ...comparing(restorePack(compiled), highlights),
    ...detecting(pack),
  ];
}

function size(what: string, text: string): Figure {
  const raw = Buffer.byteLength(text);
  const packed = gzipSync(text).length;
  return {
    what,
    value: `${kilobytes(packed)} gzip`,
    ratio: `${(packed / raw).toFixed(2)} of ${kilobytes(raw)} raw`,
  };
}

function restoring(json: string): Figure[] {
  const parse = timings(20, () => JSON.parse(json));
  const restore = timings(20, () => restorePack(JSON.parse(json)));
  return [
    { what: 'JSON.parse of the compiled pack, median', value: ms(quantile(parse, 0.5)) },
    {
      what: 'restore of the pack, parse and all, median',
      value: ms(quantile(restore, 0.5)),
      ratio: `${ratioOf(restore, parse)} × JSON.parse`,
    },
  ];
}

function comparing(
  restored: ReturnType<typeof restorePack>,
  highlights: readonly { text: string; published: string | null }[],
): Figure[] {
  const at = (i: number) => highlights[i % highlights.length] ?? { text: '', published: null };
  const compare = timings(Math.max(200, highlights.length), (run) => comparePack(restored, at(run)));
  const page = timings(5, (run) =>
    Array.from({ length: PAGE_SENTENCES }, (_, i) => comparePack(restored, at(run * PAGE_SENTENCES + i))),
  );
  return [
    { what: 'one comparison, warm, p50', value: ms(quantile(compare, 0.5)) },
    {
      what: 'one comparison, warm, p95',
      value: ms(quantile(compare, 0.95)),
      ratio: `${(quantile(compare, 0.95) / quantile(compare, 0.5)).toFixed(1)} × p50`,
    },
    {
      what: `a page of ${PAGE_SENTENCES} sentences, median of 5`,
      value: ms(quantile(page, 0.5)),
      ratio: `${(quantile(page, 0.5) / quantile(compare, 0.5)).toFixed(0)} × one comparison`,
    },
  ];
}

function detecting(pack: Pack): Figure[] {
  const { signature } = compilePack(pack);
  const gate = new RegExp(eventGate(pack.event), 'iu');
  const filler =
    'Rain is expected over the hills tonight, and the ferry keeps to its winter hours until further notice. ';
  const strange = filler.repeat(Math.ceil(MEGABYTE / filler.length));
  // A scan for a letter that never comes is the least that any look at a text can cost.
  const scan = timings(20, (run) => strange.indexOf(`\u0000${run}`));
  const gated = timings(20, (run) => gate.test(`${strange}${run}`));
  const blocks = pack.reports
    .flatMap(({ statements }) => statements.map(({ text }) => text))
    .slice(0, PAGE_SENTENCES);
  const facts = {
    url: '',
    title: pack.event.title,
    published: null,
    types: [],
    headings: [],
    description: '',
    blocks,
    language: 'en',
  };
  const detect = timings(10, () => detectCoverage(facts, signature));
  return [
    {
      what: 'cheap test on 1 MB about something else, median',
      value: ms(quantile(gated, 0.5)),
      ratio: `${ratioOf(gated, scan)} × a bare scan`,
    },
    { what: `coverage of a page of ${blocks.length} blocks, median`, value: ms(quantile(detect, 0.5)) },
  ];
}

function ratioOf(a: Timings, b: Timings): string {
  return (quantile(a, 0.5) / quantile(b, 0.5)).toFixed(1);
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
