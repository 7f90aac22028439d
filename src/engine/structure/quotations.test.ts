import { describe, expect, it } from 'vitest';
import { quotationLines, reportingLines } from '../../testing/analysis-lines.ts';

const QUOTED: readonly [string, string[]][] = [
  ['"The ice is thin," Solant said.', ['e:Mira Solant: The ice is thin']],
  ['"The ice is thin," said Corwin.', ['e:Jonas Corwin: The ice is thin']],
  ['Solant called it "a brave step".', ['e:Mira Solant: a brave step']],
  ['Corwin, describing the toll as "a tax on patience", left.', ['e:Jonas Corwin: a tax on patience']],
  ['Solant spoke of \u2018clear water\u2019 and left.', ['e:Mira Solant: clear water']],
  ['Corwin said: "The ice is thin', ['e:Jonas Corwin: The ice is thin']],
  ['The sign read "no entry".', ['?: no entry']],
  ["The sailors' boats are Solant's own.", []],
];

const REPORTED: readonly [string, string[]][] = [
  ['Corwin said on Monday that the strait was open.', ['e:Jonas Corwin: the strait was open.']],
  ['The strait was open, Corwin said.', ['e:Jonas Corwin: The strait was open,']],
  ['According to Corwin, the strait was open.', ['e:Jonas Corwin: , the strait was open.']],
  ['The strait was open, according to officials.', ['(officials): The strait was open,']],
  ['Officials said the strait was open.', ['(Officials): the strait was open.']],
  ['Corwin denied that the strait was open.', ['e:Jonas Corwin: the strait was open.']],
  ['The strait was open, said harbour chief Edda Lorne.', ['n:edda lorne: The strait was open']],
  ['In that post on X, Corwin said the strait was open.', ['e:Jonas Corwin: the strait was open.']],
  [
    'Solant said the strait was open, while Corwin said the quay was shut.',
    ['e:Mira Solant: the strait was open, while', 'e:Jonas Corwin: the quay was shut.'],
  ],
  ["The strait was open, Corwin's aide said.", ["(Corwin's aide): The strait was open,"]],
  ['Corwin said goodbye.', []],
  ['The said strait was open.', []],
];

describe('quotations', () => {
  it.each(QUOTED)('are found with their speakers: %s', (text, expected) => {
    expect(quotationLines(text)).toEqual(expected);
  });
});

describe('who says it', () => {
  it.each(REPORTED)('is found with what that one vouches for: %s', (text, expected) => {
    expect(reportingLines(text)).toEqual(expected);
  });
});
