import { describe, expect, it } from 'vitest';
import { frameLines } from '../../testing/analysis-lines.ts';

const READINGS: readonly [string, string[]][] = [
  ['Solant thanked Corwin for the cheese.', ['Solant > thanked > Corwin / for cheese']],
  ['Corwin was thanked by Solant.', ['Solant > thanked > Corwin / by Solant (passive)']],
  ['The treaty has not been signed.', ['- > signed > treaty (negated, passive, done)']],
  ['Kessia could close the strait.', ['Kessia > close > strait (hedged)']],
  ['Kessia will close the strait.', ['Kessia > close > strait (planned)']],
  ['Kessia has closed the strait.', ['Kessia > closed > strait (done)']],
  [
    'Kessia failed to close the strait.',
    ['Kessia > failed > -', 'Kessia > close > strait (negated, infinitive)'],
  ],
  ['The council did not reject the code.', ['council > reject > code (negated, done)']],
  ['The mood was tense.', ['mood > tense > -']],
  ['The island has no harbour.', ['island > harbour > -']],
  ['Solant and Corwin discussed trade in Varno.', ['Solant Corwin > discussed > trade / in Varno']],
  [
    'Solant, who arrived on Monday, praised the treaty.',
    ['Solant > praised > treaty', 'Solant > arrived > - / on Monday'],
  ],
  [
    'Solant reviewed the plan and praised the choir.',
    ['Solant > reviewed > plan', 'Solant > praised > choir'],
  ],
  ['The talks with Corwin ended.', ['talks > ended > -']],
  ['The ferry is likely to sink.', ['ferry > sink > - (hedged, infinitive)']],
];

describe('who does what to whom', () => {
  it.each(READINGS)('of: %s', (text, expected) => {
    expect(frameLines(text)).toEqual(expected);
  });
});
