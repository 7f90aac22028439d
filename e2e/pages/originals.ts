import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeMarkup } from '../escape-markup.ts';
import type { ServedPage } from './server.ts';

/*
 * The originals belong to their publishers and are not part of this repository. Where a folder `shared/seeds` lies beside
 * it, each is served as a page under its publisher's address, with all the residue that the text holds.
 */

const folder = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

export interface Original {
  report: string;
  url: string;
  published?: string;
}

const originals: readonly Original[] = [
  {
    report: '000',
    url: 'http://internationalnewsandviews.com/pm-modi-trump-phone-call-india-us-relations-defense-trade-december-2025-392827-2',
  },
  {
    report: '001',
    url: 'http://www.indiandefensenews.in/2025/12/modi-and-trump-stress-sustaining.html',
    published: '2025-12-12',
  },
  {
    report: '002',
    url: 'http://www.news18.com/world/modi-trump-talk-trade-and-energy',
    published: '2025-12-11T19:33:00+05:30',
  },
  {
    report: '003',
    url: 'http://ufologai.blogspot.com/2025/12/modi-ir-trumpo-pokalbis-skatina-indijos.html',
    published: '2025-12-11',
  },
  { report: '004', url: 'http://tripuranet.com/modi-trump-reaffirm-commitment-to-peace.html' },
];

export const whyNoOriginals = existsSync(folder)
  ? undefined
  : `the originals are not here (no folder ${path.relative(process.cwd(), folder)})`;

export const presentOriginals: readonly Original[] = whyNoOriginals ? [] : originals;

/** Each original as a page by host and path; nothing where the originals are not present. */
export function originalPages(): Map<string, ServedPage> {
  const files = whyNoOriginals ? [] : readdirSync(folder);
  return new Map(
    presentOriginals.flatMap((original) => {
      const file = files.find((name) => name.startsWith(`${original.report}_`));
      if (!file) return [];
      return [
        [
          original.url.replace('http://', ''),
          { html: toPage(original, readFileSync(path.join(folder, file), 'utf8')) },
        ],
      ];
    }),
  );
}

/** One paragraph a line, in one article; the title is what the address says. */
function toPage({ url, published }: Original, text: string): string {
  const title = (url.split('/').at(-1) ?? '').replace(/(-\d+)*(\.html)?$/g, '').replaceAll('-', ' ');
  const date = published ? `<meta property="article:published_time" content="${published}">` : '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${date}
<style>body{font:17px/1.6 serif;max-width:760px;margin:24px auto}</style></head><body><article><h1>${title}</h1>
${paragraphs}</article></body></html>`;
}
