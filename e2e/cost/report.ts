import { escapeMarkup } from '../escape-markup.ts';
import type { Judged } from './judge.ts';
import type { Estimate } from './statistics.ts';

const WIDTH = 420;
const ROW = 18;

/** What is said of the run, above the figures. */
export interface RunFacts {
  day: string;
  browser: string;
  rounds: number;
  load: string;
}

/** The figures as one page with pictures, without script and without anything to fetch. */
export function renderReport(metrics: readonly Judged[], facts: RunFacts): string {
  const about = `${facts.day}, ${facts.browser}, ${facts.rounds} rounds; ${facts.load}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What Parallax costs</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .4rem .6rem; border-top: 1px solid #8886; vertical-align: middle }
td.number { white-space: nowrap; font-variant-numeric: tabular-nums } .broken { color: #c22; font-weight: bold }
svg { overflow: visible } .ours { fill: #2a7 } .bad { fill: #c22 } .noise { fill: #888 } .limit { stroke: currentColor; stroke-dasharray: 3 3 }
</style></head><body>
<h1>What Parallax costs</h1>
<p>${escapeMarkup(about)}. Medians with their 95% interval. A dot is one round: green is Parallax, red a build made to be bad, grey what the
measure shows where there is no difference to find. The broken line is the limit. Axes are logarithmic above 1.</p>
<table><thead><tr><th>Id<th>What<th>n<th>Limit<th>Parallax<th>Bad build<th>Noise<th>Rounds</tr></thead><tbody>
${metrics.map(renderRow).join('\n')}
</tbody></table></body></html>
`;
}

function renderRow(metric: Judged): string {
  const { id, what, of, digits, ours, isBroken, isMissed } = metric;
  const number = (text: string, isMarked = false): string =>
    `<td class="number${isMarked ? ' broken' : ''}">${escapeMarkup(text)}`;
  return `<tr><td>${escapeMarkup(id)}<td>${escapeMarkup(what)}${number(String(ours.length))}${number(limitOf(metric))}${number(show(of.ours, digits), isBroken)}${number(
    show(of.bad, digits),
    isMissed,
  )}${number(of.noise ? show(of.noise, digits) : '')}<td>${plot(metric)}</tr>`;
}

export function limitOf({ kind, limit }: Judged): string {
  return kind === 'recorded' ? 'none' : `${limit.toLocaleString('en')} (${kind})`;
}

/** A median with its interval, or alone where every value is the same. */
export function show({ median, low, high }: Estimate, digits: number): string {
  const write = (value: number): string =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return low === high ? write(median) : `${write(median)} (${write(low)}–${write(high)})`;
}

function plot({ ours, bad, noise = [], kind, limit }: Judged): string {
  const rows = [
    ['ours', ours.filter(Number.isFinite)],
    ['bad', bad.filter(Number.isFinite)],
    ['noise', noise.filter(Number.isFinite)],
  ] as const;
  const most = scale(Math.max(limit, ...rows.flatMap(([, values]) => values), 1e-9));
  const x = (value: number): string => ((Math.max(0, scale(value)) / most) * WIDTH).toFixed(1);
  const dots = rows.flatMap(([name, values], row) =>
    values.map(
      (value) => `<circle class="${name}" cx="${x(value)}" cy="${row * ROW + 9}" r="4" fill-opacity=".5"/>`,
    ),
  );
  const line =
    kind === 'recorded'
      ? ''
      : `<line class="limit" x1="${x(limit)}" x2="${x(limit)}" y1="0" y2="${rows.length * ROW}"/>`;
  return `<svg width="${WIDTH}" height="${rows.length * ROW}" role="img" aria-label="the values of each round">${line}${dots.join('')}</svg>`;
}

/** As it is up to 1, and its logarithm above, so that bad values do not press good ones together. */
function scale(value: number): number {
  return value <= 1 ? value : 1 + Math.log10(value);
}
