// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import seeds from '../seeds/event.json' with { type: 'json' };
import { readPage } from './content/page/read-page.ts';
import { readDay } from './content/page/written-day.ts';
import { collapse } from './content/text/collapse.ts';
import { finish } from './content/text/slices.ts';
import { parsePack } from './corpus/parse-pack.ts';
import { toPassageLink } from './corpus/present/passage-link.ts';
import { parseReceipt } from './corpus/receipt/parse-receipt.ts';
import { eventGate } from './engine/coverage/gate.ts';
import { english, splitSentences } from './engine/index.ts';
import { normalise } from './engine/normalise.ts';
import { parseHost } from './views/options/parse-host.ts';
import type { Block } from './views/take-away/blocks.ts';
import { toHtml } from './views/take-away/to-html.ts';
import { toMarkdown } from './views/take-away/to-markdown.ts';

/*
 * Strings that send a careless expression into a search without end, a million characters long, through everything that reads
 * text it did not write. What grows with the square of that takes 500,000,000,000 steps, and does not come to an end within the
 * time of a test; a clock would say no more, and be wrong on a busy machine. (How comparing, finding facts and detecting grow
 * with such strings is counted beside them in the engine.)
 */

const LONG = 1_000_000;
/** No page gives more to the engine. */
const PAGE = 200_000;
/** Of these the browser's own search for ends of sentences takes seconds for a million characters. */
const slowToSplit = new Set(['\n', 'A. ']);

const pieces = [
  ...['a', ' ', '.', '1,', '"', '“', "'", '-', 'a.', 'A. ', '\n', '\u0301', '\u202e', '\ud800', '(', 'a@'],
  ...['Modi ', '$1 ', '\\', 'www.', '12 ', 'May 1 ', '_promo', '{"a":'],
];

const gate = new RegExp(eventGate(seeds as Parameters<typeof eventGate>[0]), 'iu');

const page = { title: 'A page', language: 'en', direction: 'ltr' } as const;
const toBlocks = (text: string): Block[] => [{ type: 'paragraph', content: [{ text, address: text }] }];

/** A page that says it everywhere: of itself, in its markup, in one paragraph and in lines short enough for a date. */
function readPageOf(text: string): unknown {
  const meta = (name: string) => `<meta name="${name}">`;
  document.head.innerHTML = `<title></title>${['og:title', 'description', 'date'].map(meta).join('')}
    <script type="application/ld+json"></script><script type="application/ld+json"></script>`;
  document.title = text;
  for (const element of document.querySelectorAll('meta')) element.setAttribute('content', text);
  const [json, none] = document.querySelectorAll('script');
  if (json) json.textContent = JSON.stringify({ '@type': 'Report', datePublished: text.slice(0, 50_000) });
  if (none) none.textContent = text;
  document.body.innerHTML = '<article><time></time><div><p></p></div></article>';
  document.querySelector('time')?.setAttribute('datetime', text);
  document.querySelector('div')?.setAttribute('class', text);
  const paragraph = document.querySelector('p');
  if (paragraph) paragraph.textContent = text;
  for (let line = 0; line < 500; line++) {
    const own = document.createElement('p');
    own.textContent = text.slice(line * 100, (line + 1) * 100);
    document.querySelector('article')?.append(own);
  }
  return finish(readPage({ document, navigated: true }));
}

const readers: Record<string, (text: string) => unknown> = {
  'the gate': (text) => gate.test(text),
  'the splitter of sentences': (text) => splitSentences(text, english).length,
  normalising: (text) => normalise(text).text.length,
  'collapsing white space': (text) => collapse([text]).text.length,
  'the name of a site': (text) => parseHost(text),
  'a link to a passage': (text) => toPassageLink('https://paper.example/a', { start: text, end: text }),
  'a pack': (text) => parsePack({ format: text }, 'pack.json'),
  'a receipt': (text) => parseReceipt(text, text),
  'a receipt that is JSON': (text) => parseReceipt(JSON.stringify({ format: 1, engine: text }), 'r.json'),
  'a written day': (text) => readDay(text),
  'the reader of pages': readPageOf,
  'what is saved as Markdown': (text) => toMarkdown(toBlocks(text)),
  'what is saved as HTML': (text) => toHtml({ ...page, title: text }, toBlocks(text)),
};

describe.each(Object.entries(readers))('%s', (name, read) => {
  test.each(pieces)('comes to an end on %j, as often as a million characters hold it', (piece) => {
    const length = name === 'the splitter of sentences' && slowToSplit.has(piece) ? PAGE : LONG;
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    expect(() => read(text)).not.toThrow();
  });
});
