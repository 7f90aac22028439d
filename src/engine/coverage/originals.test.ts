import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectCoverage } from './detect.ts';
import { eventGate } from './gate.ts';
import { buildSignature, type EventFacts } from './signature.ts';

/*
 * The bundled event against the reports it was made from, as their pages hold them, residue and all. The originals are
 * not part of the project; where they do not lie beside it, only the rest is tested.
 */

const root = new URL('../../../', import.meta.url);
const ORIGINALS = fileURLToPath(new URL('../shared/seeds/', root));
const seeds = new URL('seeds/', root);
const readJson = (place: URL) => JSON.parse(readFileSync(place, 'utf8'));

const event: EventFacts = readJson(new URL('event.json', seeds));
const signature = buildSignature(event);
const reports: { id: string; published: string | null; statements: { text: string }[] }[] = readdirSync(
  new URL('reports/', seeds),
)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readJson(new URL(`reports/${name}`, seeds)));
const originals = existsSync(ORIGINALS) ? readdirSync(ORIGINALS).filter((name) => name.endsWith('.txt')) : [];

function statusOf(blocks: string[], published: string | null): string {
  const page = {
    url: '',
    title: blocks[0] ?? '',
    published,
    types: [],
    headings: [],
    description: '',
    blocks,
    language: 'en',
  };
  return detectCoverage(page, signature).status;
}

describe('the bundled event', () => {
  it.each(reports)('is covered by the statements of report $id', ({ statements }) => {
    const blocks = statements.map(({ text }) => text);
    expect(new RegExp(eventGate(event), 'iu').test(blocks.join('\n'))).toBe(true);
    expect(statusOf(blocks, null)).toBe('covers');
  });

  it.skipIf(originals.length === 0).each(originals)('is covered by %s, with its day and without', (name) => {
    const blocks = readFileSync(`${ORIGINALS}${name}`, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const published = reports.find(({ id }) => name.startsWith(`${id}_`))?.published ?? null;
    expect([statusOf(blocks, published), statusOf(blocks, null)]).toEqual(['covers', 'covers']);
  });
});
