import { type Block, type Inline, toLinkAddress } from './blocks.ts';

/**
 * Writes blocks as Markdown (CommonMark with tables).
 * Every character of a text that could mean something to a reader of Markdown or of HTML in it is escaped, so that what is
 * rendered is what was read: no picture, markup or link under other words comes out of a page's text.
 */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(writeBlock).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeLine([block.text])}`;
    case 'paragraph':
      return writeLine(block.content);
    case 'quotation':
      return `> ${writeLine([block.text])}`;
    case 'list':
      return block.items.map((item) => `- ${writeLine(item)}`).join('\n');
    case 'table':
      return writeTable(block);
  }
}

function writeTable({ head, rows }: Extract<Block, { type: 'table' }>): string {
  const lines = [
    head.map((cell) => writeLine([cell])),
    head.map(() => '---'),
    ...rows.map((row) => row.map(writeLine)),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function writeLine(content: readonly Inline[]): string {
  return escapeStart(content.map(writeInline).join(''));
}

function writeInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeText(inline);
  const address = toLinkAddress(inline.address);
  if (address === null) return escapeText(`${inline.text} (${inline.address})`);
  return `[${escapeText(inline.text)}](<${address.replace(/[<>\\|]/g, encodeURIComponent)}>)`;
}

/**
 * CommonMark lets every ASCII punctuation mark be escaped; those that can mean something inside a line are, everywhere, and
 * so are the signs that make a bare address: one that became a link would take the escape after it into its address.
 */
function escapeText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!$^@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}

/** At the start of a line these open a list, a heading's underline or a rule. */
function escapeStart(line: string): string {
  return line
    .trim()
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
