import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildPack, buildReport } from '../testing/builders.ts';
import { findOwnReport } from './own-report.ts';
import { readSeeds } from './read-seeds.ts';

const passages = [
  'The pumps at “Orrin”',
  'Seven villages were',
  'Mayor Lund said',
  'A relief well',
  'Rain is due',
];
const located = passages.map((start, n) => ({
  id: `a-${n}`,
  text: `Statement ${n}.`,
  locator: { start, end: `ending ${n}` },
}));
const pack = buildPack([
  buildReport({ id: 'a', url: 'https://www.valley.example/2024/dam.html', statements: located }),
  buildReport({ id: 'b', url: 'https://coast.example/?p=7' }),
  buildReport({ id: 'c', url: 'https://harbour.example/news?id=7&part=2' }),
  buildReport({ id: 'd', url: 'https://front.example/' }),
  buildReport({ id: 'e', url: 'https://hill.example/story?utm_source=rss' }),
]);
const elsewhere = 'https://mirror.example/x';
/** A page with so many of the first report's passages, in other quotes, dashes, capitals and spaces. */
const withPassages = (count: number): string[] =>
  passages
    .slice(0, count)
    .map((start, n) => `${start.replaceAll(/[“”]/g, '"').toUpperCase()}\u00a0 – and so on, ending ${n}.`);

describe('the page of a report', () => {
  test.each([
    'https://www.valley.example/2024/dam.html',
    'http://valley.example/2024/dam.html?utm_source=x#top',
    'https://m.valley.example/2024/dam.html/',
    'https://amp.valley.example/2024/dam.html/amp',
    'https://valley.example/amp/2024/dam.html',
    'https://valley.example/2024//dam.html.amp?ref=home',
  ])('is known by its address: %s', (url) => {
    expect(findOwnReport(pack, { url, blocks: [] })).toBe('a');
  });

  test.each([
    ['b', 'https://coast.example/?p=7&utm_source=x'],
    ['c', 'https://www.harbour.example/news?part=2&from=feed&id=7'],
    ['e', 'https://hill.example/story'],
  ])('whose address asks for something is known where that is asked for: %s', (id, url) => {
    expect(findOwnReport(pack, { url, blocks: [] })).toBe(id);
  });

  test('is known by its passages wherever it stands', () => {
    expect(findOwnReport(pack, { url: elsewhere, blocks: withPassages(5) })).toBe('a');
    expect(findOwnReport(pack, { url: 'file:///x.html', blocks: withPassages(3) })).toBe('a');
  });
});

describe('another page is none', () => {
  test.each([
    ['another article of the publisher', 'https://www.valley.example/2024/flood.html', 0],
    ['the front page of a publisher', 'https://front.example/?utm_source=x', 0],
    ['another article told apart by what is asked for', 'https://harbour.example/news?id=8&part=2', 0],
    ['a part of what is asked for', 'https://harbour.example/news?id=7', 0],
    ['the front page of a publisher whose report has no path', 'https://coast.example/', 0],
    ['a page with a few of the passages', elsewhere, 2],
    ['no page of the web', 'about:blank', 0],
    ['no address', '', 0],
  ])('%s', (_, url, count) => {
    expect(findOwnReport(pack, { url, blocks: withPassages(count) })).toBeNull();
  });

  test('with words of a report inside other words', () => {
    const blocks = withPassages(5).map((text) => text.replace(/ending (\d)/, 'bending $1x'));
    expect(findOwnReport(pack, { url: elsewhere, blocks })).toBeNull();
  });

  test('a report of few passages is not known by them', () => {
    const few = buildPack([buildReport({ id: 'a', statements: located.slice(0, 3) })]);
    expect(findOwnReport(few, { url: elsewhere, blocks: withPassages(5) })).toBeNull();
  });
});

const originals = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const files = existsSync(originals) ? readdirSync(originals).filter((name) => name.endsWith('.txt')) : [];

test.skipIf(files.length === 0).each(files)('the text of %s is that report’s and no other’s', (file) => {
  const seeds = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
  if (!seeds.ok) throw new Error('the seeds cannot be read');
  const { event, reports } = seeds.pack;
  const blocks = readFileSync(`${originals}${file}`, 'utf8').split('\n');
  const bundled = { ...buildPack(reports), event };
  expect(findOwnReport(bundled, { url: elsewhere, blocks })).toBe(file.slice(0, 3));
});
