import { describe, expect, it } from 'vitest';
import { clauseLines } from '../../testing/analysis-lines.ts';
import { read } from '../../testing/engine-pack.ts';

const READINGS: readonly [string, string[]][] = [
  ['Exports rose while imports fell.', ['Exports rose', 'while imports fell']],
  [
    'In March, the council approved a plan and rejected another.',
    ['In March ~ the council approved a plan', 'and rejected another'],
  ],
  [
    'Solant, who arrived on Monday, praised the treaty.',
    ['Solant ~ praised the treaty', 'who arrived on Monday'],
  ],
  [
    'Solant met Corwin, their fourth meeting this year.',
    ['Solant met Corwin', 'their fourth meeting this year'],
  ],
  ['Bread and cheese were served.', ['Bread and cheese were served']],
  ['The navy fired a shot; nobody answered.', ['The navy fired a shot', 'nobody answered']],
  ['Corwin said on Monday that the strait was open.', ['the strait was open']],
  ['Corwin left, saying the talks were frank.', ['Corwin left', 'saying the talks were frank']],
  ['The museum keeps charts, maps and paintings.', ['The museum keeps charts, maps and paintings']],
  ['The ferry sank after it struck a reef.', ['The ferry sank', 'after it struck a reef']],
  ['The ferry sank after the storm.', ['The ferry sank after the storm']],
  [
    'Solant called it "a step that counts, and a bridge that holds".',
    ['Solant called it "a step that counts, and a bridge that holds'],
  ],
];

describe('the clauses', () => {
  it.each(READINGS)('of: %s', (text, expected) => {
    expect(clauseLines(text)).toEqual(expected);
  });

  it('tell what is fronted, what hangs on a neighbour, and what describes the name before it', () => {
    const marks = (text: string) => read(text).clauses.map(({ attached, relative }) => [attached, relative]);
    expect(marks('The ferry sank after it struck a reef.')).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(marks('Solant, who arrived on Monday, praised the treaty.')).toEqual([
      [false, false],
      [false, true],
    ]);
  });
});
