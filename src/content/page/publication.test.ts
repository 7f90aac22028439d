// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPublicationDay } from './publication.ts';

function find(html: string, { written = '', url = 'https://news.example/orrin' } = {}) {
  document.body.innerHTML = html;
  return findPublicationDay({ written, main: document.body, url });
}

const prose =
  'The water board closed the dam at Orrin, which was built on May 4, 1961, after a crack was seen in the wall by two walkers.';

const cases: [string, string, string | null][] = [
  [
    'a marked element',
    '<time datetime="2024-03-01">1</time><i itemprop="datePublished" content="2024-03-05"></i>',
    '2024-03-05',
  ],
  [
    'the abbreviation that old blogs use',
    '<abbr class="published" title="2024-03-05T10:00:00Z">yesterday</abbr>',
    '2024-03-05',
  ],
  ['a time element', '<p>By us <time datetime="2024-03-05T10:00+01:00">today</time></p>', '2024-03-05'],
  ['a time element that says it in words', '<time datetime="">March 5, 2024</time>', '2024-03-05'],
  [
    'not the time of a related report',
    '<aside><time datetime="2023-01-01">x</time></aside><p>Dam.</p>',
    null,
  ],
  ['a dateline', '<h1>Dam closed</h1><p>March 5, 2024, 19:33 IST</p>', '2024-03-05'],
  [
    'a dateline with its label',
    `<p>${prose}</p><p>First Published: March 5, 2024, 19:33 IST</p>`,
    '2024-03-05',
  ],
  [
    'a dateline with its label in front of it',
    '<p>First Published:</p><p>March 5, 2024, 19:33 IST</p>',
    '2024-03-05',
  ],
  [
    'the day of publication, not that of the update',
    '<p>Updated: March 7, 2024</p><p>Published: 5 March 2024</p>',
    '2024-03-05',
  ],
  ['not the day of an update alone', '<p>Last updated: March 7, 2024</p>', null],
  ['not a day in prose', `<p>${prose}</p><p>It was closed on March 2, 2024.</p>`, null],
  [
    'not a label that stands far away',
    '<p>Published:</p><p>Dam closed</p><p>Opened in 1961, on May 4, 1961</p>',
    null,
  ],
];

describe('findPublicationDay', () => {
  it.each(cases)('takes %s', (_, html, expected) => {
    expect(find(html)).toBe(expected);
  });

  it('trusts what the head says most', () => {
    expect(find('<time datetime="2024-03-01"></time>', { written: '2024-03-05T01:00:00Z' })).toBe(
      '2024-03-05',
    );
  });

  it.each([
    ['https://news.example/2024/03/05/orrin.html', '2024-03-05'],
    ['https://news.example/orrin-2024-03-05', '2024-03-05'],
    ['https://news.example/2024/03/orrin.html', null],
    ['https://news.example/orrin?day=/2024/03/05/', null],
  ])('reads the address last: %s', (url, expected) => {
    expect(find('<p>Dam.</p>', { url })).toBe(expected);
  });
});
