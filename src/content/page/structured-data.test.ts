import { describe, expect, it } from 'vitest';
import { digest, toShortType } from './structured-data.ts';

const news = {
  '@type': 'NewsArticle',
  headline: 'Dam closed',
  datePublished: '2024-03-05',
  description: 'At Orrin.',
};

describe('digest', () => {
  it.each([
    ['alone', news],
    ['in a list', [{ '@type': 'Organization' }, news]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, news] }],
    ['as the main entity of the page', { '@type': 'WebPage', mainEntity: news }],
    ['with its type as an address', { ...news, '@type': 'https://schema.org/ReportageNewsArticle' }],
    ['with several types', { ...news, '@type': ['Thing', 'BlogPosting'] }],
  ])('reads a report %s', (_, data) => {
    const read = digest([JSON.stringify(data)]);
    expect(read).toMatchObject({ headline: 'Dam closed', published: '2024-03-05', description: 'At Orrin.' });
    expect(read.types.some((type) => /Article$|Posting$/.test(type))).toBe(true);
  });

  it('does not take a related report for the page', () => {
    const page = { '@type': 'WebPage', hasPart: [news], publisher: { '@type': 'NewsMediaOrganization' } };
    expect(digest([JSON.stringify(page)])).toMatchObject({ types: ['WebPage'], headline: '', published: '' });
  });

  it('passes over what is no JSON, no object, or of the wrong type', () => {
    const wrong = { '@type': 'NewsArticle', headline: 7, datePublished: ['2024'] };
    expect(digest(['{', 'null', '7', '"x"', JSON.stringify(wrong)])).toEqual({
      types: ['NewsArticle'],
      headline: '',
      published: '',
      description: '',
      urls: [],
    });
  });

  it('survives nesting of a hundred thousand levels', () => {
    const levels = 100_000;
    expect(digest([`${'['.repeat(levels)}${']'.repeat(levels)}`, JSON.stringify(news)]).headline).toBe(
      'Dam closed',
    );
  });

  it('gives the addresses that the page goes by', () => {
    const data = { ...news, url: 'https://a.example/1', mainEntityOfPage: { '@id': 'https://a.example/2' } };
    expect(digest([JSON.stringify(data)]).urls).toEqual(['https://a.example/1', 'https://a.example/2']);
  });
});

it('shortens types', () => {
  expect(['http://schema.org/NewsArticle', 'schema:Article', 'Article'].map(toShortType)).toEqual([
    'NewsArticle',
    'Article',
    'Article',
  ]);
});
