// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { finish } from '../text/slices.ts';
import { readPage } from './read-page.ts';

const LONG =
  'The water board closed the dam at Orrin on Monday after two walkers had seen a crack in its wall.';

function read({ head = '', body = '', navigated = false }) {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return finish(readPage({ document, navigated })).page;
}

beforeEach(() => document.documentElement.setAttribute('lang', 'EN-in'));

describe('readPage', () => {
  it('reads the facts of a report', () => {
    const page = read({
      head: `<title>Dam closed | News</title><meta property="og:title" content="Dam closed"><meta name="description" content="At Orrin.">
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05T01:00:00+05:30"}</script>`,
      body: `<header><p>News of the day</p></header><nav><a href="/">Home</a></nav>
        <article><h1>Dam closed</h1><p>${LONG}</p><h2>What is next</h2><p>${LONG}</p></article>
        <footer><p>Imprint</p></footer>`,
    });
    expect(page).toEqual({
      url: 'http://localhost:3000/',
      title: 'Dam closed',
      published: '2024-03-05',
      types: ['NewsArticle'],
      headings: ['What is next'],
      description: 'At Orrin.',
      blocks: ['Dam closed', LONG, 'What is next', LONG],
      language: 'en-in',
      blocksInPage: 4,
    });
  });

  it.each([
    ['navigation', '<nav><p>Residue</p></nav>'],
    ['asides', '<aside>Residue</aside>'],
    ['comments', '<div class="post-comments"><p>Residue</p></div>'],
    ['related reports', '<section id="related_news"><p>Residue</p></section>'],
    ['cookie notices', '<div role="dialog"><p>Residue</p></div>'],
    ['captions', '<figure><figcaption>Residue</figcaption></figure>'],
    ['lines that lead elsewhere', '<p>Also Read: Residue</p>'],
    ['lines that are all link', '<p><a href="/x">Residue</a></p>'],
    ['text hidden from everyone but the eye', '<p aria-hidden="true">Residue</p>'],
  ])('leaves out %s', (_, residue) => {
    expect(read({ body: `<article><p>${LONG}</p>${residue}</article>` }).blocks).toEqual([LONG]);
  });

  it('keeps a wrapper that is named like residue but holds the text', () => {
    expect(read({ body: `<div class="with-sidebar"><p>${LONG}</p></div>` }).blocks).toEqual([LONG]);
  });

  it('takes the article that has most of the text, not a teaser', () => {
    const body = `<main><article><h2>Rain ahead</h2><p>Wet.</p></article><article><p>${LONG}</p><p>${LONG}</p></article></main>`;
    expect(read({ body }).blocks).toEqual([LONG, LONG]);
  });

  it('takes a front page whole', () => {
    const teaser = (name: string) =>
      `<article><h2><a href="/${name}">${name} closed</a></h2><p>Text of ${name}.</p></article>`;
    const page = read({ body: `<main>${['Dam', 'Road', 'School', 'Bridge'].map(teaser).join('')}</main>` });
    expect(page.headings).toEqual(['Dam closed', 'Road closed', 'School closed', 'Bridge closed']);
  });

  it('says how many blocks a page has that is cut', () => {
    const page = read({
      body: `<p>${LONG}</p><p>${'Water. '.repeat(40_000)}</p><p>${LONG}</p><p>${LONG}</p>`,
    });
    expect([page.blocks.length, page.blocksInPage]).toEqual([2, 4]);
  });

  it('copes with a page without body', () => {
    document.body.remove();
    expect(finish(readPage({ document, navigated: false })).page).toMatchObject({
      blocks: [],
      published: null,
    });
    document.documentElement.append(document.createElement('body'));
  });

  describe('after a navigation without loading', () => {
    const stale =
      '<title>New page</title><meta property="og:title" content="Old page"><meta property="og:url" content="http://localhost:3000/old">';

    it('does not believe a head that is about another page', () => {
      expect(read({ head: stale, body: '<p>x</p>', navigated: true }).title).toBe('New page');
      expect(read({ head: stale, body: '<p>x</p>', navigated: false }).title).toBe('Old page');
    });

    it('believes a head that names the page', () => {
      const head = stale.replace('/old', '/');
      expect(read({ head, body: '<p>x</p>', navigated: true }).title).toBe('Old page');
    });
  });
});
