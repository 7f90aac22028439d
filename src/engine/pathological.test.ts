import { describe, expect, it } from 'vitest';
import { packOf } from '../testing/engine-pack.ts';
import { comparePack } from './compare.ts';

/*
 * Texts that no newspaper prints. That they come back at all within the test's time is what is tested: one step whose time
 * grows with the square of the length would need hours for them.
 */

const MILLION = 1_000_000;
const pack = packOf({ a: ['Corwin signed a treaty with Kessia on 4 March 2024.'] });
const texts: [string, string][] = [
  ['one word without end', 'a'.repeat(MILLION)],
  ['one capital word without end', 'A'.repeat(MILLION)],
  ['figures and commas', '1,'.repeat(MILLION / 10)],
  ['quotation marks', '"'.repeat(MILLION)],
  ['quotations within quotations', '“‘'.repeat(MILLION / 4) + '’”'.repeat(MILLION / 4)],
  ['spaces', ' '.repeat(MILLION)],
  ['full stops', '. '.repeat(MILLION / 2)],
  ['hyphens between letters', 'a-'.repeat(MILLION / 2)],
  ['initials', 'A.'.repeat(MILLION / 2)],
  ['line breaks', 'a\n'.repeat(MILLION / 2)],
  ['halves of characters', '\ud83d'.repeat(MILLION)],
  ['marks upon one letter', `e${'\u0301'.repeat(MILLION)}`],
  ['one sentence of names', 'Corwin of Kessia and '.repeat(MILLION / 20)],
  ['one sentence of denials', 'not '.repeat(MILLION / 4)],
  ['one sentence of dates', '4 March 2025 '.repeat(MILLION / 13)],
];

describe('a text that no newspaper prints', () => {
  it.each(texts)('%s: is answered', (_, text) => {
    const { reports } = comparePack(pack, { text, published: '2025-03-04' });
    expect(reports.map(({ report }) => report)).toEqual(pack.reports.map(({ id }) => id));
  });
});
