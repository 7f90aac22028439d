import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { type Box, findPlace } from './place.ts';

const button = { width: 80, height: 26 };
const window = { width: 800, height: 600 };

const line = (left: number, top: number, right: number): Box => ({ left, top, right, bottom: top + 20 });

describe('findPlace', () => {
  it('is below the end of the selection', () => {
    expect(findPlace([line(100, 100, 700), line(100, 120, 300)], button, window)).toEqual({
      left: 220,
      top: 146,
    });
  });

  it('is behind it at the foot of the window', () => {
    expect(findPlace([line(100, 575, 300)], button, window)).toEqual({ left: 306, top: 572 });
  });

  it('is above it where neither will do', () => {
    expect(findPlace([line(100, 575, 790)], button, window)).toEqual({ left: 100, top: 543 });
  });

  it.each([
    ['nothing is selected', []],
    ['the selection fills the window', [line(0, 0, 800), { left: 0, top: 20, right: 800, bottom: 600 }]],
    ['it is scrolled away', [line(100, -300, 300)]],
  ])('is nowhere when %s', (_, lines) => {
    expect(findPlace(lines, button, window)).toBeNull();
  });

  it('never covers selected text and is always whole in the window', () => {
    const box = fc
      .tuple(
        fc.integer({ min: -100, max: 800 }),
        fc.integer({ min: -100, max: 600 }),
        fc.integer({ min: 1, max: 800 }),
      )
      .map(([left, top, width]) => line(left, top, left + width));
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 12 }), (lines) => {
        const place = findPlace(lines, button, window);
        if (!place) return;
        const { left, top } = place;
        const [right, bottom] = [left + button.width, top + button.height];
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right <= window.width && bottom <= window.height).toBe(true);
        for (const each of lines)
          expect(each.left < right && left < each.right && each.top < bottom && top < each.bottom).toBe(
            false,
          );
      }),
      runs(2_000),
    );
  });
});
