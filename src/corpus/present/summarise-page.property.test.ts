import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePack } from '../../engine/compare.ts';
import { english, splitSentences } from '../../engine/index.ts';
import { DAY, packOf } from '../../testing/engine-pack.ts';
import { NOISE, sentences } from '../../testing/event-sentences.ts';
import { runs } from '../../testing/runs.ts';
import { summarisePage } from './summarise-page.ts';

const pack = packOf({
  a: ['Solant signed the treaty on Monday.', 'Herring exports fell by 8 percent last year.'],
});
const comparer = {
  pack,
  compare: (highlight: Parameters<typeof comparePack>[1]) => comparePack(pack, highlight),
  splitSentences: (text: string) => splitSentences(text, english),
};

/** Sentences that are read also where they stand alone: a block of fewer than four words is taken for a caption. */
const paragraphs = sentences.filter((sentence) => sentence.split(' ').length >= 4);

/** What is said of every sentence of a page but the unrelated ones. */
const summarise = (blocks: readonly string[]) =>
  summarisePage(comparer, blocks, { published: DAY })
    .sentences.filter(({ text }) => NOISE.every((unrelated) => !unrelated.includes(text)))
    .map(({ block: _, start: __, end: ___, ...said }) => said);

test('sentences that are put between those of a page change nothing of what is said of the others, orders least of all', () => {
  const placed = fc.constantFrom<(before: string, unrelated: string, after: string) => string[]>(
    (before, unrelated, after) => [before, unrelated, after],
    (before, unrelated, after) => [before, `${unrelated} ${after}`],
    (before, unrelated, after) => [`${before} ${unrelated}`, after],
  );
  fc.assert(
    fc.property(
      paragraphs,
      fc.constantFrom(...NOISE),
      paragraphs,
      placed,
      (before, unrelated, after, place) => {
        expect(summarise(place(before, unrelated, after))).toEqual(summarise([before, after]));
      },
    ),
    runs(),
  );
});
