import { describe, expect, it } from 'vitest';
import { termLines } from '../../testing/analysis-lines.ts';

const READINGS: readonly [string, string[]][] = [
  [
    'Solant spoke with nine dockers on Monday.',
    [
      'Solant: name e:Mira Solant',
      'spoke: word speak',
      'nine: quantity',
      'dockers: word docker',
      'Monday: time',
    ],
  ],
  ['The envoys reached an agreement.', ['envoys: word envoi', 'reached an agreement: word agre']],
  ['The two stayed in touch.', ['two: name all:participants', 'stayed in touch: word contact']],
  ['The ship caught fire.', ['ship: word ship', 'caught fire: word burn']],
  ['The 45-minute call was long.', ['45-minute: quantity', 'call: word call', 'long: word long']],
  ['It is what it is.', []],
];

describe('the units of content', () => {
  it.each(READINGS)('of: %s', (text, expected) => {
    expect(termLines(text)).toEqual(expected);
  });
});
