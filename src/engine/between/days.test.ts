import { expect, test } from 'vitest';
import { packOf } from '../../testing/engine-pack.ts';
import { findDays, findDaysOfPack } from './days.ts';

const pack = packOf({ a: ['Solant left on Tuesday.', 'The treaty of 1998 was renewed in March 2024.'] });

test("the pack's days are resolved against its reports' days", () => {
  expect(findDaysOfPack(pack)).toEqual([
    { place: 0, words: 'Tuesday', when: '2024-05-14', from: '2024-05-14', to: '2024-05-14' },
    { place: 1, words: '1998', when: '1998', from: '1998-01-01', to: '1998-12-31' },
    { place: 1, words: 'March 2024', when: '2024-03', from: '2024-03-01', to: '2024-03-31' },
  ]);
});

test("a page's days are resolved against the page's own; what resolves to none or dates nothing is left out", () => {
  const page = (published: string | null) =>
    findDays(pack, [
      { text: 'Trade grew in the past decade.', published },
      { text: 'She sailed on Friday.', published },
    ]);
  expect(page('2024-06-05')).toEqual([
    { place: 1, words: 'Friday', when: '2024-05-31', from: '2024-05-31', to: '2024-05-31' },
  ]);
  expect(page(null)).toEqual([]);
});
