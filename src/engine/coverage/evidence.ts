import type { Language } from '../languages/language.ts';
import { splitSentences } from '../sentences.ts';
import type { PageFacts } from '../types.ts';
import { namesOfPage } from './page-names.ts';
import type { Reading, SentenceReader } from './reading.ts';

/** What a page's parts have to do with an event. */
export interface Evidence {
  title: Reading[];
  description: Reading[];
  headings: Reading[];
  /** Readings of the sentences of each block that says something, in page order. */
  blocks: Reading[][];
  /** Share of those blocks that speak of the event: 0 to 1. */
  density: number;
}

// Longer pages are read this far: a report says what it is about long before.
const BLOCKS_READ = 150;
const CHARACTERS_READ = 60_000;
// No sentence of a report is longer; a text without full stops is read in part.
const SENTENCE_READ = 1_000;
// Longer ones are a first paragraph that had to stand in for a title.
const HEADLINE_LENGTH = 160;
const WORDS_THAT_SAY_SOMETHING = 5;
// Density is that of a report's first part: background that follows does not make it a report of something else.
const BLOCKS_WEIGHED = 12;

/** Reads a page for one event. Time is linear in what is read; the rest of a very long page is left. */
export function gatherEvidence(page: PageFacts, reader: SentenceReader, language: Language): Evidence {
  // Headings are read on their own: as the first block one would pass for a lead.
  const headings = new Set(page.headings.map((heading) => heading.trim()));
  const said = firstOf(page.blocks.filter((block) => saysSomething(block) && !headings.has(block.trim())));
  const names = namesOfPage(said, (word) => reader.isPlace(word));
  const read = (text: string): Reading[] =>
    splitSentences(text, language).map(({ start, end }) =>
      reader.read(text.slice(start, Math.min(end, start + SENTENCE_READ)), page.published, names),
    );
  const title = (page.title.trim() || (said[0] ?? '')).slice(0, SENTENCE_READ);
  // A headline is often repeated as the first block; a paragraph that had to stand in for the title stays the lead.
  const isHeadline = (block: string) => block === page.title.trim() && block.length <= HEADLINE_LENGTH;
  const blocks = said.filter((block, i) => i > 0 || !isHeadline(block)).map(read);
  return {
    title: read(title).slice(0, 2),
    description: read(page.description.slice(0, SENTENCE_READ)),
    headings: page.headings.slice(0, 20).flatMap((heading) => read(heading.slice(0, SENTENCE_READ))),
    blocks,
    density: densityOf(blocks),
  };
}

function firstOf(blocks: readonly string[]): string[] {
  let left = CHARACTERS_READ;
  return blocks.slice(0, BLOCKS_READ).flatMap((block) => {
    const read = block.slice(0, left);
    left -= read.length;
    return read === '' ? [] : [read];
  });
}

function saysSomething(block: string): boolean {
  return (block.slice(0, SENTENCE_READ).match(/[\p{L}\p{N}]+/gu) ?? []).length >= WORDS_THAT_SAY_SOMETHING;
}

function densityOf(blocks: readonly Reading[][]): number {
  const weighed = blocks.slice(0, BLOCKS_WEIGHED);
  const about = weighed.filter((readings) =>
    readings.some((reading) => isAbout(reading) || reading.kind === 'echo'),
  );
  return weighed.length > 0 ? about.length / weighed.length : 0;
}

/** The sentence tells of the event, as far as it says on which day. */
export function isAbout({ kind, occasion }: Reading): boolean {
  return (kind === 'event' || kind === 'loose') && occasion !== 'other';
}
