import { describe, expect, it } from 'vitest';
import { packOf } from '../testing/engine-pack.ts';
import { comparePack } from './compare.ts';

const pack = packOf({ a: ['Herring exports rose by 8%.', 'The strait is open.'] });
const compare = (text: string) => comparePack(pack, { text, published: null });

describe('a highlight that asserts nothing', () => {
  it.each([
    ['question', 'Will the strait open?'],
    ['link-line', 'Also read: Five facts about herring'],
    ['link-line', 'Click here to read more about the strait'],
    ['caption', 'Photo: Edda Lorne/Varno Press'],
    ['notice', 'This site uses cookies to keep you signed in.'],
    ['name-only', 'Mira Solant and Jonas Corwin'],
    ['opinion', 'Surely this is a shame.'],
    ['no-assertion', 'The harbour of Varno'],
    ['no-assertion', '...'],
    ['no-assertion', ''],
  ])('is told why, %s: %s', (why, text) => {
    const comparison = compare(text);
    expect(comparison).toMatchObject({ checkable: false, notCheckable: why });
    expect(comparison.reports.map(({ relation }) => relation)).toEqual(['silent', 'silent']);
  });

  it.each([
    'Will the strait open? The council votes on Monday.',
    'Solant said the treaty should be signed.',
    'Solant subscribed to the newsletter of the choir.',
    'The strait is open.',
    'Nine dockers.',
  ])('is not: %s', (text) => {
    expect(compare(text)).toMatchObject({ checkable: true });
    expect(compare(text).notCheckable).toBeUndefined();
  });
});
