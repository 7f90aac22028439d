// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toGate } from './gate.ts';

/** happy-dom has no XPath; that browsers read the same by it as is read here is shown by the browser tests. */
const evaluate = vi.fn((_expression: string, node: Node) => ({
  stringValue: (node as Document).body?.textContent ?? '',
}));

beforeEach(() => {
  evaluate.mockClear();
  vi.stubGlobal('XPathResult', { STRING_TYPE: 2 });
  Reflect.set(Document.prototype, 'evaluate', evaluate);
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Document.prototype, 'evaluate');
  Reflect.deleteProperty(document, 'evaluate');
});

const SOURCE = String.raw`^(?=[\s\S]*?\borrin\b)(?=[\s\S]*?\bclosed\b)`;

describe('toGate', () => {
  it.each([
    ['The dam at ORRIN was\nclosed.', true],
    ['Closed: the road to Orrin', true],
    ['The dam at Orrin', false],
    ['Enclosed at Orrin', false],
    ['', false],
  ])('%s', (text, expected) => {
    document.body.textContent = text;
    expect(toGate(SOURCE)(document)).toBe(expected);
  });

  it('is not stopped by an element that the page named like the method', () => {
    document.body.textContent = 'Orrin closed';
    // As a form of that name does in a browser.
    Reflect.set(document, 'evaluate', document.createElement('form'));
    expect(toGate(SOURCE)(document)).toBe(true);
  });

  it('reads the text of the page once', () => {
    toGate(SOURCE)(document);
    expect(evaluate).toHaveBeenCalledTimes(1);
  });

  it('lets nothing through when the build gave it no expression', () => {
    document.body.textContent = 'Orrin closed';
    expect(toGate('')(document)).toBe(false);
  });

  it('copes with a document without body', () => {
    const xml = new DOMParser().parseFromString('<a/>', 'application/xml');
    expect(toGate(SOURCE)(xml)).toBe(false);
  });
});
