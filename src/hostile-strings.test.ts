import { describe, expect, test } from 'vitest';
import seeds from '../seeds/event.json' with { type: 'json' };
import { collapse } from './content/text/collapse.ts';
import { parsePack } from './corpus/parse-pack.ts';
import { toPassageLink } from './corpus/present/passage-link.ts';
import { eventGate } from './engine/coverage/gate.ts';
import { english, splitSentences } from './engine/index.ts';
import { normalise } from './engine/normalise.ts';
import { parseHost } from './views/options/parse-host.ts';

/*
 * Strings that send a careless expression into a search without end, as long as a page may be, through everything that reads
 * text it did not write. What is not linear does not come to an end within the time of a test. (How comparing, finding facts
 * and detecting grow with such strings is tested beside them in the engine.)
 */

const LENGTH = 200_000;
const pieces = [
  'a',
  ' ',
  '.',
  '1,',
  '"',
  '“',
  "'",
  '-',
  'a.',
  'A. ',
  '\n',
  '\u0301',
  '\u202e',
  '\ud800',
  '(',
  'a@',
  'Modi ',
  '$1 ',
];

const gate = new RegExp(eventGate(seeds as Parameters<typeof eventGate>[0]), 'iu');
const readers: Record<string, (text: string) => unknown> = {
  'the gate': (text) => gate.test(text),
  'the splitter of sentences': (text) => splitSentences(text, english).length,
  normalising: (text) => normalise(text).text.length,
  'collapsing white space': (text) => collapse([text]).text.length,
  'the name of a site': (text) => parseHost(text),
  'a link to a passage': (text) => toPassageLink('https://paper.example/a', { start: text, end: text }),
  'a pack': (text) => parsePack({ format: text }, 'pack.json'),
};

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(pieces)('comes to an end on %j, as often as a page may hold it', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    expect(() => read(text)).not.toThrow();
  });
});
