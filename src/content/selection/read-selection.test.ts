// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readSelectedText } from './read-selection.ts';

function page(html: string): void {
  document.getSelection()?.removeAllRanges();
  document.head.innerHTML = '<style>a, b, i, span, sup { display: inline }</style>';
  document.body.innerHTML = html;
}

const nodeOf = (selector: string, child?: number): Node => {
  const element = document.querySelector(selector);
  const node = child === undefined ? element : element?.childNodes[child];
  if (!node) throw new Error(`nothing at ${selector}`);
  return node;
};

function select(from: [Node, number], to: [Node, number]): void {
  document.getSelection()?.setBaseAndExtent(...from, ...to);
}

describe('readSelectedText', () => {
  it('is empty when nothing is selected', () => {
    page('<p>The dam.</p>');
    expect(readSelectedText(document)).toEqual({ text: '', length: 0 });
  });

  it('reads part of a text', () => {
    page('<p>The  dam\nheld.</p>');
    select([nodeOf('p', 0), 5], [nodeOf('p', 0), 13]);
    expect(readSelectedText(document).text).toBe('dam held');
  });

  it('reads across nodes, without hidden text and footnote marks', () => {
    page('<p>The <b>dam</b><sup>[1]</sup> at <i style="display:none">old </i>Orrin held.</p>');
    select([nodeOf('b', 0), 1], [nodeOf('p', 5), 5]);
    expect(readSelectedText(document).text).toBe('am at Orrin');
  });

  it.each(['b', 'a', 'span'])('reads what lies in a single element of a line: %s', (name) => {
    page(`<p>The <${name}>dam at Orrin</${name}> held.</p>`);
    select([nodeOf(name, 0), 0], [nodeOf(name, 0), 12]);
    expect(readSelectedText(document).text).toBe('dam at Orrin');
  });

  it('reads from element to element', () => {
    page('<p id="a">One.</p><p id="b">Two.</p><p id="c">Three.</p>');
    select([document.body, 1], [document.body, 2]);
    expect(readSelectedText(document).text).toBe('Two.');
    select([nodeOf('#b'), 0], [nodeOf('#c'), 1]);
    expect(readSelectedText(document).text).toBe('Two.\nThree.');
    select([nodeOf('#a'), 1], [nodeOf('#c'), 0]);
    expect(readSelectedText(document).text).toBe('Two.');
  });

  it('begins and ends in text that is hidden', () => {
    page('<p><i style="display:none">x</i>One.</p><p>Two.<i style="display:none">y</i></p><p>Three.</p>');
    select([nodeOf('i', 0), 0], [nodeOf('p + p i', 0), 1]);
    expect(readSelectedText(document).text).toBe('One.\nTwo.');
  });

  it('begins and ends at elements that are hidden', () => {
    page('<p>One <i style="display:none">x</i>two <i style="display:none">y</i>three</p>');
    select([nodeOf('p'), 1], [nodeOf('p'), 3]);
    expect(readSelectedText(document).text).toBe('two');
  });

  it('leaves out what cannot be selected', () => {
    page('<p>The dam <span style="user-select:none">[share] </span>held.</p>');
    select([nodeOf('p'), 0], [nodeOf('p'), 3]);
    expect(readSelectedText(document).text).toBe('The dam held.');
  });

  it('cuts what is too long and tells the length', () => {
    page(`<p>${'x'.repeat(12_000)}</p>`);
    select([nodeOf('p'), 0], [nodeOf('p'), 1]);
    const { text, length } = readSelectedText(document);
    expect([text.length, length]).toEqual([10_000, 12_000]);
  });

  it('reads the field that has the focus', () => {
    page('<textarea>Some  text here</textarea>');
    const field = nodeOf('textarea') as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(5, 15);
    expect(readSelectedText(document).text).toBe('text here');
  });

  it('never reads a password', () => {
    page('<input type="password" value="open sesame">');
    const field = nodeOf('input') as HTMLInputElement;
    field.focus();
    field.setSelectionRange(0, 11);
    expect(readSelectedText(document).text).toBe('');
  });
});
