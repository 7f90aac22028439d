import { describe, expect, it } from 'vitest';
import { tagLine } from '../../testing/analysis-lines.ts';

const READINGS: readonly [string, string][] = [
  ['Exports rose sharply.', 'Exports/noun rose/verb sharply/modifier'],
  ['A rise in exports surprised bakers.', 'A/stop rise/noun in/stop exports/noun surprised/verb bakers/noun'],
  ['Solant called the king.', 'Solant/name called/verb the/stop king/noun'],
  ['The call lasted long.', 'The/stop call/noun lasted/verb long/noun'],
  ['The bank cut rates.', 'The/stop bank/noun cut/verb rates/noun'],
  ['A cut in rates helps.', 'A/stop cut/noun in/stop rates/noun helps/noun'],
  ['The mood was warm.', 'The/stop mood/noun was/aux warm/noun'],
  ['The strait was closed.', 'The/stop strait/noun was/aux closed/verb'],
  [
    'The labour programme and the defence centre closed.',
    'The/stop labour/noun programme/noun and/stop the/stop defence/noun centre/noun closed/verb',
  ],
  ['The strait was shut.', 'The/stop strait/noun was/aux shut/verb'],
  ['Nine people died at sea.', 'Nine/value people/noun died/verb at/stop sea/noun'],
  ['The talks were closer than before.', 'The/stop talks/noun were/aux closer/noun than/stop before/stop'],
  ['They hope to sign the treaty.', 'They/stop hope/verb to/stop sign/verb the/stop treaty/noun'],
  [
    'The signing of the treaty pleased Corwin.',
    'The/stop signing/noun of/stop the/stop treaty/noun pleased/verb Corwin/name',
  ],
  ['The yard is hiring welders.', 'The/stop yard/noun is/aux hiring/verb welders/noun'],
  ['The council has not voted.', 'The/stop council/noun has/aux not/negator voted/verb'],
];

describe('the tags', () => {
  it.each(READINGS)('of: %s', (text, expected) => {
    expect(tagLine(text)).toBe(expected);
  });
});
