import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { english } from './languages/en/index.ts';
import { splitSentences } from './sentences.ts';

const sentences = (text: string): string[] =>
  splitSentences(text, english).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ['The U.S. envoy left. He will be back.', ['The U.S. envoy left.', 'He will be back.']],
  ['Dr. Rao met Mr. Lind at 9 a.m. on Monday.', ['Dr. Rao met Mr. Lind at 9 a.m. on Monday.']],
  ['Output rose 3.5 percent. Prices fell.', ['Output rose 3.5 percent.', 'Prices fell.']],
  ['"Is it over?" he asked. Nobody replied.', ['"Is it over?" he asked.', 'Nobody replied.']],
  ['“We are done,” she said. “Go home.”', ['“We are done,” she said.', '“Go home.”']],
  ['The talks ended.The envoys flew home.', ['The talks ended.', 'The envoys flew home.']],
  ['S. Jaishankar and J. D. Vance spoke.', ['S. Jaishankar and J. D. Vance spoke.']],
  ['First paragraph\nSecond paragraph', ['First paragraph', 'Second paragraph']],
  ['A line that\nis wrapped goes on. Then the next.', ['A line that\nis wrapped goes on.', 'Then the next.']],
  ['No. 10 declined to comment.', ['No. 10 declined to comment.']],
  ['They flew to the U.S. The minister stayed.', ['They flew to the U.S.', 'The minister stayed.']],
  ['', []],
  ['   \n  ', []],
])('splits %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a split text loses nothing but white space between sentences', () => {
  const text = 'One. Two?  Three!\n\nFour "five." Six: 7.5 m. Eight…';
  expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

test('a text of any length splits as its parts do', () => {
  const parts = [
    'The U.S. envoy left.',
    'Is it over?',
    'Output rose 3.5 percent to 7.5 m. in May.',
    'S. Jaishankar spoke.',
  ];
  const long = Array.from({ length: 3_000 }, (_, n) => parts[n % parts.length] ?? '');
  expect(sentences(long.join(' '))).toEqual(long);
  const endless = `${'word '.repeat(10_000)}end.`;
  expect(sentences(`${endless} Then another.`)).toEqual([endless, 'Then another.']);
});

test('whatever the text, sentences stand in it in order, trimmed, and leave out nothing but white space', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Dr. ',
      'the U.S. ',
      'No. 10 ',
      '"Is it?" ',
      'he asked. ',
      'over.The ',
      '\n\n',
      '\nand ',
      '3.5 ',
      '\ud800',
      '\u202e',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      const between: string[] = [];
      for (const { start, end } of splitSentences(text, english)) {
        expect(end).toBeGreaterThan(start);
        between.push(text.slice(last, start));
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
      expect([...between, text.slice(last)].join('').trim()).toBe('');
    }),
    runs(),
  );
});
