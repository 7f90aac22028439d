import { expect, it } from 'vitest';
import { asPrinted } from './as-printed.ts';

it.each([
  ['They lost 20 - 13 on Friday , he said .', 'They lost 20-13 on Friday, he said.'],
  ["She did n't see the mayor 's dog ; it 's gone .", "She didn't see the mayor's dog; it's gone."],
  ["`` Much is owed '' , the `` paper `` wrote .", '"Much is owed", the "paper" wrote.'],
  [
    'In May 3 , 4 , and 2 , 117 boats ( or $ 10 . 5 million ) sank at 7 : 41 .',
    'In May 3, 4, and 2,117 boats (or $10.5 million) sank at 7:41.',
  ],
  ['It closed at 8 a . m . for the 32 - year - old .', 'It closed at 8 a.m. for the 32-year-old.'],
  ['Printed well, and left alone.', 'Printed well, and left alone.'],
])('sets %j', (given, printed) => {
  expect(asPrinted(given)).toBe(printed);
});
