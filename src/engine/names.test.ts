import { describe, expect, it } from 'vitest';
import { nameLines } from '../testing/analysis-lines.ts';
import { read } from '../testing/engine-pack.ts';

const READINGS: readonly [string, string[]][] = [
  [
    'Prime Minister Solant met Chancellor Corwin.',
    ['Prime Minister Solant = e:Mira Solant', 'Chancellor Corwin = e:Jonas Corwin'],
  ],
  ['The Norwegian president waved.', ['Norwegian = p:norway']],
  [
    'Edda Lorne, the Norwegian foreign minister, resigned.',
    ['Edda Lorne, the Norwegian foreign minister = n:edda lorne'],
  ],
  ['Edda Lorne spoke and Lorne left.', ['Edda Lorne = n:edda lorne', 'Lorne = n:edda lorne']],
  ['Former Peruvian president Ana Rojas sang.', ['Former Peruvian president Ana Rojas = n:ana rojas']],
  ['On Thursday Corwin slept.', ['Corwin = e:Jonas Corwin']],
  ['L. A. Harbour Court sat.', ['L. A. Harbour Court = n:la harbour court']],
  ['LA Harbour Court sat.', ['LA Harbour Court = n:la harbour court']],
  ['Bread is dear.', []],
];

describe('the names', () => {
  it.each(READINGS)('of: %s', (text, expected) => {
    expect(nameLines(text)).toEqual(expected);
  });

  it('carry the office and its place', () => {
    const [name] = read('Former Peruvian president Ana Rojas sang.').names;
    expect(name).toMatchObject({ kind: 'person', title: 'president', of: 'p:peru' });
    const [deputy] = read('Deputy finance minister Ana Rojas sang.').names;
    expect(deputy).toMatchObject({ title: 'deputy finance minister', of: null });
  });
});
