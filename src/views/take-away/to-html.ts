import { type Block, type Inline, toLinkAddress } from './blocks.ts';

/** Nothing may run or be fetched, whatever slipped into the file; its own style is all it has. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:.25rem solid}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid;padding:.25rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
h2,h3{break-after:avoid}tr,blockquote{break-inside:avoid}
@page{margin:18mm}`;

export interface Page {
  title: string;
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/** Writes blocks as one HTML file that needs no other and runs nothing; foreign text is isolated from its neighbours. */
export function toHtml({ title, language, direction }: Page, blocks: readonly Block[]): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeText(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...blocks.map(writeBlock),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${isolate(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${writeLine(block.content)}</p>`;
    case 'quotation':
      return `<blockquote dir="auto">${escapeText(block.text)}</blockquote>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${writeLine(item)}</li>`).join('')}</ul>`;
    case 'table':
      return writeTable(block);
  }
}

function writeTable({ head, rows }: Extract<Block, { type: 'table' }>): string {
  const top = head.map((cell) => `<th scope="col">${isolate(cell)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${writeLine(cell)}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${top}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function writeLine(content: readonly Inline[]): string {
  return content.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  if (typeof inline === 'string') return isolate(inline);
  const address = toLinkAddress(inline.address);
  if (address === null) return isolate(`${inline.text} (${inline.address})`);
  return `<a href="${escapeText(address)}" rel="noopener noreferrer">${isolate(inline.text)}</a>`;
}

function isolate(text: string): string {
  return `<bdi>${escapeText(text)}</bdi>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
