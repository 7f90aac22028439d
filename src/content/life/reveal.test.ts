// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Block, readBlocks } from '../text/reading.ts';
import { finish } from '../text/slices.ts';
import { findStretch, reveal } from './reveal.ts';

const SENTENCE = 'The water board closed the dam at Orrin on Monday after a crack was seen in the wall.';

function read(html: string): Block[] {
  document.body.innerHTML = html;
  return readNow();
}

const readNow = () =>
  finish(readBlocks(document.body, { limits: { blocks: 100, characters: 10_000, nodes: 1_000 } })).blocks;

const whole = { start: 0, end: SENTENCE.length };

describe('findStretch', () => {
  it('finds a sentence where it was, without reading the page again', () => {
    const [block] = read(`<p>${SENTENCE}</p>`);
    const again = vi.fn(readNow);
    expect(String(findStretch({ block, stretch: whole, text: SENTENCE, readNow: again }))).toBe(SENTENCE);
    expect(again).not.toHaveBeenCalled();
  });

  it.each([
    ['moved to another block', `<p>Rain.</p><p>First. ${SENTENCE}</p>`, SENTENCE],
    [
      'edited a little',
      '<p>The board closed the dam at Orrin on Tuesday after a crack was seen in the wall.</p>',
      'dam at Orrin on Tuesday',
    ],
  ])('finds a sentence that was %s', (_, html, expected) => {
    const [block] = read(`<p>${SENTENCE}</p>`);
    document.body.innerHTML = html;
    expect(String(findStretch({ block, stretch: whole, text: SENTENCE, readNow }))).toContain(expected);
  });

  it.each([
    ['first', ['Sunday', 'a rainy Sunday']],
    ['last', ['a rainy Sunday', 'Sunday']],
  ])('takes the closest of several that are like it, when it comes %s', (_, days) => {
    const [block] = read(`<p>${SENTENCE}</p>`);
    document.body.innerHTML = days.map((day) => `<p>${SENTENCE.replace('Monday', day)}</p>`).join('');
    expect(String(findStretch({ block, stretch: whole, text: SENTENCE, readNow }))).toBe(
      SENTENCE.replace('Monday', 'Sunday'),
    );
  });

  it.each([
    [
      'rewritten',
      '<p>On Monday the dam of the village of Orrin was shut, as walkers had found damage to it.</p>',
    ],
    ['gone', '<p>Rain.</p>'],
  ])('does not point at anything when the sentence was %s', (_, html) => {
    const [block] = read(`<p>${SENTENCE}</p>`);
    document.body.innerHTML = html;
    expect(findStretch({ block, stretch: whole, text: SENTENCE, readNow })).toBeNull();
  });

  it.each([
    ['a block that was never read', undefined, whole],
    ['a stretch outside its block', 0, { start: 500, end: 600 }],
  ])('knows nothing of %s', (_, index, stretch) => {
    const blocks = read(`<p>${SENTENCE}</p>`);
    expect(
      findStretch({
        block: index === undefined ? undefined : blocks[index],
        stretch,
        text: 'No such thing.',
        readNow,
      }),
    ).toBeNull();
  });
});

describe('reveal', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['no-preference', 'smooth'],
    ['reduce', 'instant'],
  ])('of a reader whose wish for motion is %s it scrolls %s', (wish, behavior) => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) => ({ matches: query === `(prefers-reduced-motion: ${wish})` }) as MediaQueryList,
    );
    // Nothing is laid out here.
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const [block] = read(`<p>${SENTENCE}</p>`);
    const range = findStretch({ block, stretch: whole, text: SENTENCE, readNow });
    expect(range && reveal(range)).toBe(true);
    expect(scrolled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ behavior }));
    expect(String(document.getSelection())).toBe(SENTENCE);
  });

  it('does not scroll to what is not drawn', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([] as unknown as DOMRectList);
    const [block] = read(`<p>${SENTENCE}</p>`);
    const range = findStretch({ block, stretch: whole, text: SENTENCE, readNow });
    expect(range && reveal(range)).toBe(false);
    expect(scrolled).not.toHaveBeenCalled();
  });
});
