// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageMarks } from './page-marks.ts';

let registry: Map<string, Set<Range>>;

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', class extends Set<Range> {});
});
afterEach(() => vi.unstubAllGlobals());

const ranges = (count: number): Range[] => Array.from({ length: count }, () => document.createRange());
const drawn = (): number => [...registry.values()].reduce((sum, highlight) => sum + highlight.size, 0);

describe('PageMarks', () => {
  it('draws the ranges it is given, and only those', () => {
    const marks = new PageMarks(document);
    marks.show(ranges(3), null);
    marks.show(ranges(2), null);
    expect([registry.size, drawn()]).toEqual([1, 2]);
  });

  it('leaves no trace when there is nothing to mark', () => {
    const marks = new PageMarks(document);
    marks.show([], null);
    expect(registry.size).toBe(0);
    marks.show(ranges(1), null);
    marks.show([], null);
    expect(registry.size).toBe(0);
  });

  it('draws two hundred ranges at most', () => {
    new PageMarks(document).show(ranges(500), null);
    expect(drawn()).toBe(200);
  });

  it('gives nothing away by its name', () => {
    new PageMarks(document).show(ranges(1), null);
    expect([...registry.keys()]).toEqual(['a1']);
  });

  it('draws again what the page clears, three times and no more', () => {
    const marks = new PageMarks(document);
    marks.show(ranges(1), null);
    const after = [1, 2, 3, 4, 5].map(() => {
      registry.clear();
      marks.repair();
      return drawn();
    });
    expect(after).toEqual([1, 1, 1, 0, 0]);
    marks.show(ranges(2), null);
    expect(drawn()).toBe(0);
  });

  it('leaves alone what the page or a later script drew under the name', () => {
    const marks = new PageMarks(document);
    marks.show(ranges(1), null);
    const other = new Set(ranges(1));
    registry.set('a1', other);
    marks.clear();
    expect(registry.get('a1')).toBe(other);
  });

  describe('where nobody else may give them their style', () => {
    const css = '::highlight(a1) { color: red; }';
    const styles = (): number => document.adoptedStyleSheets.length;
    const own = new CSSStyleSheet();

    beforeEach(() => {
      document.adoptedStyleSheets = [own];
    });

    it('bring it along once, and take it with them', () => {
      const marks = new PageMarks(document);
      marks.show(ranges(1), css);
      marks.show(ranges(2), css);
      expect(styles()).toBe(2);
      marks.show([], css);
      expect(document.adoptedStyleSheets).toEqual([own]);
      marks.show(ranges(1), css);
      marks.clear();
      expect(document.adoptedStyleSheets).toEqual([own]);
    });

    it('bring none where it is in the page, also when it was not before', () => {
      const marks = new PageMarks(document);
      marks.show(ranges(1), null);
      expect(styles()).toBe(1);
      marks.show(ranges(1), css);
      marks.show(ranges(1), null);
      expect(styles()).toBe(1);
    });

    it('bring again what the page takes away, three times and no more', () => {
      const marks = new PageMarks(document);
      marks.show(ranges(1), css);
      const after = [1, 2, 3, 4, 5].map(() => {
        document.adoptedStyleSheets = [own];
        marks.repair();
        return styles();
      });
      expect(after).toEqual([2, 2, 2, 1, 1]);
    });

    it('are drawn without it where the browser takes no style from a content script', () => {
      Object.defineProperty(document, 'adoptedStyleSheets', { value: null, configurable: true });
      new PageMarks(document).show(ranges(1), css);
      Reflect.deleteProperty(document, 'adoptedStyleSheets');
      expect(drawn()).toBe(1);
    });
  });

  it('draws nothing where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    vi.stubGlobal('Highlight', undefined);
    const marks = new PageMarks(document);
    expect(() => {
      marks.show(ranges(1), null);
      marks.repair();
      marks.clear();
    }).not.toThrow();
  });
});
