import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StepCounter } from '../testing/count-steps.ts';
import { harbourNames, packOf } from '../testing/engine-pack.ts';
import { runs } from '../testing/runs.ts';
import { analyse } from './analyse.ts';
import { comparePack } from './compare.ts';
import { detectCoverage } from './coverage/detect.ts';
import { buildSignature } from './coverage/signature.ts';
import { english } from './languages/en/index.ts';
import { LONGEST_SENTENCE, SENTENCES_PER_HIGHLIGHT } from './limits.ts';

/*
 * That time is linear in the length of a text, shown by counting and not by a clock: from a text to one twice as long, and on
 * to one four times as long, the work may grow twice as much. What grows with the square grows four times as much.
 */

const LINEAR = 2;
const SQUARE = 4;
const BETWEEN = (LINEAR + SQUARE) / 2;

const counter = new StepCounter();
beforeAll(() => counter.start());
afterAll(() => counter.stop());

/** How much more the second doubling of a text costs than the first. */
async function growth(textOf: (times: number) => string, read: (text: string) => unknown): Promise<number> {
  // What is remembered from text to text, such as the stems of words, is read beforehand.
  read(textOf(1));
  const texts = [1, 2, 4].map(textOf);
  const [one = 0, two = 0, four = 0] = await counter.countEach(texts.map((text) => () => read(text)));
  expect(one).toBeGreaterThan(0);
  return two === one ? 0 : (four - two) / (two - one);
}

const PIECES = [
  ...[
    '1 ',
    '1,',
    '1.',
    '" ',
    '“',
    '( ',
    ') ',
    ', ',
    '; ',
    ': ',
    '- ',
    'a-',
    "a' ",
    '\u0301',
    'x',
    'X',
    'A.',
    'Lund ',
  ],
  ...[
    'and ',
    'not ',
    'said ',
    'who ',
    'the ',
    'of ',
    'nine ',
    'million ',
    '$5 million ',
    '40% ',
    'on Friday, ',
  ],
  ...[
    '4 March 2025 ',
    'March ',
    'two weeks ago ',
    'Corwin and ',
    'President Corwin ',
    'the Harbour Pact ',
    'Kessia of ',
  ],
  ...[
    'the ship sank, ',
    'who left the port ',
    'before the call ',
    'no ship and ',
    'she said that ',
    'fell by 3% to ',
  ],
] as const;

describe('reading one sentence, up to the longest that is read', () => {
  it.each(PIECES)('of "%s" again and again takes time in its length', async (piece) => {
    const read = (text: string) =>
      analyse(text, { language: english, names: harbourNames, published: '2025-03-04' });
    const textOf = (times: number) => {
      const length = (LONGEST_SENTENCE / 4) * times;
      return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    };
    expect(await growth(textOf, read)).toBeLessThan(BETWEEN);
  });
});

describe('comparing a highlight', () => {
  const pack = packOf({
    a: [
      'Corwin signed a treaty with Kessia on 4 March 2024, and the ship did not sink.',
      'Nine ships left Lund.',
    ],
    b: ['Kessia said on Friday that 5 ships had not left the port before the call.'],
  });
  const compare = (text: string) => comparePack(pack, { text, published: '2025-03-04' });

  it.each(PIECES)('takes time in the number of its sentences, each with "%s" in it', async (piece) => {
    const sentence = `Corwin signed nine treaties ${piece.repeat(3)}with Kessia before the storm. `;
    const textOf = (times: number) => sentence.repeat((SENTENCES_PER_HIGHLIGHT / 4) * times);
    expect(await growth(textOf, compare)).toBeLessThan(BETWEEN);
  });

  it('takes no longer for what is passed over', async () => {
    const sentences = (count: number) => 'Corwin signed nine treaties with Kessia. '.repeat(count);
    const most = await counter.count(() => compare(sentences(SENTENCES_PER_HIGHLIGHT)));
    const longer = await counter.count(() => compare(sentences(SENTENCES_PER_HIGHLIGHT * 20)));
    // Only where its sentences end is still looked for.
    expect(longer).toBeLessThan(most * 1.5);
  });
});

describe('detecting what a page is about', () => {
  const signature = buildSignature({
    ...{ title: 'Corwin signs a treaty with Kessia', date: '2025-03-04', terms: ['treaty', 'signs'] },
    participants: [{ name: 'Ada Corwin' }, { name: 'Kessia' }],
  });
  const facts = { url: '', published: null, types: [], headings: [], description: '', language: '' };

  it.each([...PIECES, 'treaty ', 'Corwin Kessia ', 'Corwin signs after Kessia '])(
    'takes time in the length of a paragraph of "%s" again and again',
    async (piece) => {
      const detect = (text: string) =>
        detectCoverage({ ...facts, title: 'Corwin and Kessia', blocks: [text] }, signature);
      expect(await growth((times) => piece.repeat(250 * times), detect)).toBeLessThan(BETWEEN);
    },
  );
});

describe('any pieces again and again', () => {
  const words = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 }));
  const pieces = fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.join('') || ' ');

  it('of whatever kind are read in a time that grows as their length does', async () => {
    const read = (text: string) =>
      analyse(text, { language: english, names: harbourNames, published: '2025-03-04' });
    await fc.assert(
      fc.asyncProperty(pieces, async (piece) => {
        const least = Math.max(4, Math.ceil(20 / piece.length));
        expect(await growth((times) => piece.repeat(least * times), read)).toBeLessThan(BETWEEN);
      }),
      runs(),
    );
  });
});

it('sees what grows with the square of a text', async () => {
  const words = (text: string) => text.split(' ');
  const square = (text: string) =>
    words(text).map(() => analyse('Lund', { language: english, names: harbourNames, published: null }));
  const textOf = (times: number) => 'a '.repeat(5 * times);
  expect(await growth(textOf, square)).toBeLessThan(BETWEEN);
  expect(await growth(textOf, (text) => words(text).map(() => square(text)))).toBeGreaterThan(BETWEEN);
});
