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
    const marks = new PageMarks();
    marks.show(ranges(3));
    marks.show(ranges(2));
    expect([registry.size, drawn()]).toEqual([1, 2]);
  });

  it('leaves no trace when there is nothing to mark', () => {
    const marks = new PageMarks();
    marks.show([]);
    expect(registry.size).toBe(0);
    marks.show(ranges(1));
    marks.show([]);
    expect(registry.size).toBe(0);
  });

  it('draws two hundred ranges at most', () => {
    new PageMarks().show(ranges(500));
    expect(drawn()).toBe(200);
  });

  it('gives nothing away by its name', () => {
    new PageMarks().show(ranges(1));
    expect([...registry.keys()]).toEqual(['a1']);
  });

  it('draws again what the page clears, three times and no more', () => {
    const marks = new PageMarks();
    marks.show(ranges(1));
    const after = [1, 2, 3, 4, 5].map(() => {
      registry.clear();
      marks.repair();
      return drawn();
    });
    expect(after).toEqual([1, 1, 1, 0, 0]);
    marks.show(ranges(2));
    expect(drawn()).toBe(0);
  });

  it('leaves alone what the page or a later script drew under the name', () => {
    const marks = new PageMarks();
    marks.show(ranges(1));
    const other = new Set(ranges(1));
    registry.set('a1', other);
    marks.clear();
    expect(registry.get('a1')).toBe(other);
  });

  it('draws nothing where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    vi.stubGlobal('Highlight', undefined);
    const marks = new PageMarks();
    expect(() => {
      marks.show(ranges(1));
      marks.repair();
      marks.clear();
    }).not.toThrow();
  });
});
