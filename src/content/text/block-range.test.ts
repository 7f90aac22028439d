// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toRange } from './block-range.ts';
import { readBlocks } from './reading.ts';
import { finish } from './slices.ts';

// The DOM of these tests knows the style of few elements.
document.head.innerHTML = '<style>b, i { display: inline }</style>';

function readBlock(html: string) {
  document.body.innerHTML = html;
  const limits = { blocks: 10, characters: 1_000, nodes: 1_000 };
  const [block] = finish(readBlocks(document.body, { limits })).blocks;
  if (!block) throw new Error('no block in the page');
  return block;
}

describe('toRange', () => {
  it('finds a stretch across nodes, white space and hidden text', () => {
    const block = readBlock(
      '<p>The  dam <b>at\n Or\u00adrin</b><i style="display:none">x</i> was closed.</p>',
    );
    const start = block.text.indexOf('at Orrin');
    const range = toRange(block, { start, end: start + 'at Orrin was'.length });
    expect(range?.startContainer.textContent).toBe('at\n Or\u00adrin');
    expect(range?.startOffset).toBe(0);
    expect(range?.endContainer.textContent).toBe(' was closed.');
    expect(range?.endOffset).toBe(' was'.length);
  });

  it('finds every stretch of the text that was read', () => {
    const block = readBlock('<p> One <b>two</b>  three<br>four </p>');
    for (let start = 0; start < block.text.length; start++) {
      for (let end = start + 1; end <= block.text.length; end++) {
        const words = block.text.slice(start, end).trim();
        const found = String(toRange(block, { start, end }) ?? '').replace(/\s+/g, ' ');
        // The line break is no character of any node.
        expect(found.replace('ef', 'e f')).toBe(words);
      }
    }
  });

  const outside: [number, number][] = [
    [-1, 2],
    [2, 2],
    [3, 1],
    [0, 99],
  ];
  it.each(outside)('refuses a stretch from %i to %i', (start, end) => {
    expect(toRange(readBlock('<p>The dam</p>'), { start, end })).toBeNull();
  });

  it('finds nothing where there is but space, whatever stands around it', () => {
    const block = readBlock('<p><b>The dam</b> <i> was</i><br>closed</p>');
    for (let at = 0; at < block.text.length; at++)
      if (block.text[at] === ' ') expect(toRange(block, { start: at, end: at + 1 })).toBeNull();
    expect(block.text).toContain(' ');
  });

  it('refuses a block whose text has changed', () => {
    const block = readBlock('<p>The dam held.</p>');
    const node = document.querySelector('p')?.firstChild;
    if (node) node.textContent = 'The dam fell.';
    expect(toRange(block, { start: 0, end: 3 })).toBeNull();
  });

  it('refuses a block that has left the page', () => {
    const block = readBlock('<p>The dam held.</p>');
    document.querySelector('p')?.remove();
    expect(toRange(block, { start: 0, end: 3 })).toBeNull();
  });
});
