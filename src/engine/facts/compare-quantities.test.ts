import { expect, it } from 'vitest';
import { onlyQuantity } from '../../testing/facts.ts';
import { compareQuantities, implies } from './compare-quantities.ts';

const PAIRS: Record<string, [string, string][]> = {
  equal: [
    ['a dozen ships', '12 ships'],
    ['two years', '24 months'],
    ['1,00,000 farmers', 'one lakh farmers'],
    ['500,000 jobs', 'half a million jobs'],
    ['$1.2bn', '1.2 billion dollars'],
    ['12 ships', 'twelve ships'],
    ['an hour and a half', '90 minutes'],
    ['50%', 'fifty per cent'],
    ['the 23rd summit', 'the twenty-third summit'],
    ['more than 500 ships', 'over 500 ships'],
    ['Rs 1 lakh crore', '₹1 trillion'],
  ],
  compatible: [
    ['$6.3 billion', '$6.31 billion'],
    ['nearly 9%', '8.58%'],
    ['about half a million jobs', '500,000 jobs'],
    ['some 400,000 workers', '412,000 workers'],
    ['around forty workers', '37 workers'],
    ['more than 500 ships', '520 ships'],
    ['more than 500 ships', '500 ships'],
    ['at least 12 miners', '12 miners'],
    ['at least 12 miners', '40 miners'],
    ['up to 200 houses', '180 houses'],
    ['10 to 15 boats', '12 boats'],
    ['10 to 15 boats', 'about 15 boats'],
    ['more than a week', '8 days'],
    ['for a month', '30 days'],
    ['a third of the seats', '34% of the seats'],
    ['one in five voters', '21% of voters'],
    ['about half an hour', '35 minutes'],
    ['3%', '3.4%'],
    ['$2 million', '$2.3 million'],
    ['500 people', '510 people'],
    ['about 45 minutes', 'about 40 minutes'],
    ['more than 10 months', 'more than 11 months'],
    ['less than 60 votes', 'more than 20 votes'],
    ['one mile', '1.6 km'],
  ],
  clash: [
    ['500,000 jobs', '50,000 jobs'],
    ['$6.3 billion', '$8.3 billion'],
    ['45 minutes', 'half an hour'],
    ['45 minutes', 'about half an hour'],
    ['45 minutes', 'for an hour'],
    ['45 people', '46 people'],
    ['50% tariffs', '25% tariffs'],
    ['8.58%', '8.85%'],
    ['6.3%', '6.4%'],
    ['more than a week', 'less than a week'],
    ['more than a week', 'four days'],
    ['at least five miners', 'three miners'],
    ['up to 70%', 'more than 75%'],
    ['no more than 5 questions', '8 questions'],
    ['fewer than 3 dogs', '3 dogs'],
    ['more than 200 girls', 'more than 300 girls'],
    ['up to 400 men', 'up to 600 men'],
    ['about 12 hours', 'about 14 hours'],
    ['10 to 15 boats', '20 boats'],
    ['two days', 'five days'],
    ['two years', 'two months'],
    ['the 22nd summit', 'the 23rd summit'],
    ['12 miles', '1.2 miles'],
    ['half the seats', 'a third of the seats'],
    ['₹5 lakh crore', '₹50,000 crore'],
    ['27 years', '26 years'],
  ],
  incomparable: [
    ['$6.3 billion', '€6.3 billion'],
    ['$500', '500 people'],
    ['50%', '50 percentage points'],
    ['50%', '50 people'],
    ['two days', 'two people'],
    ['the second call', 'two calls'],
    ['12 miles', '12 kg'],
    ['$10 billion', 'Rs 90,000 crore'],
  ],
};

const ROWS = Object.entries(PAIRS).flatMap(([expected, pairs]) =>
  pairs.map(([a, b]) => [a, b, expected] as const),
);

it.each(ROWS)('"%s" and "%s" are %s', (a, b, expected) => {
  expect(compareQuantities(onlyQuantity(a), onlyQuantity(b))).toBe(expected);
  expect(compareQuantities(onlyQuantity(b), onlyQuantity(a))).toBe(expected);
});

it('answers the same whichever side comes first, for all bounds and near values', () => {
  const bounds = ['', 'about ', 'at least ', 'more than ', 'up to ', 'less than ', 'between 38 and '];
  const values = [40, 41, 44, 45, 46, 50, 51, 55, 60];
  const quantities = ['people', '%', 'minutes'].flatMap((unit) =>
    bounds.flatMap((bound) => values.map((value) => onlyQuantity(`${bound}${value} ${unit}`))),
  );
  for (const a of quantities) {
    for (const b of quantities) expect(compareQuantities(a, b)).toBe(compareQuantities(b, a));
  }
});

it.each([
  ['4', 'fewer than 8', true],
  ['4', 'more than 2', true],
  ['more than 51', '61', false],
  ['more than 50', 'more than 50', true],
  ['9', 'fewer than 8', false],
] as const)('whoever says %s says %s: %s', (a, b, expected) => {
  expect(implies(onlyQuantity(`${a} people`), onlyQuantity(`${b} people`))).toBe(expected);
});
