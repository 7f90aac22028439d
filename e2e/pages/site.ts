import { readFileSync } from 'node:fs';
import { hostilePages } from './hostile.ts';
import type { ServedPage } from './server.ts';
import { serverRendered } from './server-rendered.ts';

/** A host of the built-in list, so that the content script runs there by itself. */
const newsHost = 'www.news18.com';
/** A host that no list names: there the extension may act only when the reader asks for it. */
const otherHost = 'village-gazette.example';

const read = (name: string): string => readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8');
const demonstration = read('demonstration');

/** The demonstration without its frame, to be put into other pages. */
const report = /<article>.*<\/article>/s.exec(demonstration)?.[0] ?? '';

/** Pages that are not coverage of the event, each for its own reason; the names are those of the files. */
export const otherMatters = [
  'call-in-june',
  'putin-call',
  'putin-summit',
  'passing-mention',
  'section-front',
  'live-blog',
  'cricket',
  'recipe',
  'shopping',
  'stock-market',
  'opinion',
  'hindi-putin-summit',
  'empty',
] as const;

const frame = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>${body}</body></html>`;

/** Goes from the front to the report and to another matter as single-page sites do: new address, new content, no load. */
const singlePage =
  frame(`<nav><a href="/app/report">The call</a> <a href="/app/cricket">Cricket</a></nav><main id="view"><h1>Front</h1><p>Pick a report.</p></main>
<template id="report">${report}</template><template id="cricket">${/<article>.*<\/article>/s.exec(read('cricket'))?.[0]}</template>
<script>
document.querySelector('nav').addEventListener('click', (event) => {
  event.preventDefault();
  const name = event.target.pathname.split('/').pop();
  history.pushState({}, '', event.target.href);
  document.querySelector('#view').replaceChildren(document.getElementById(name).content.cloneNode(true));
  document.title = document.querySelector('h1').textContent;
});
</script>`);

const shadowRoot =
  frame(`<main><h1>Modi and Trump talk by phone</h1><p>By our reporters, 12 December 2025. On Thursday US President Donald Trump and Prime Minister Narendra Modi held a phone call.</p>
<news-text><template shadowrootmode="open"><p id="inner">In August, Washington put tariffs of 25% on Indian imports over India's purchases of Russian oil.</p></template></news-text></main>`);

/** Appends more of the report whenever the reader nears the end. */
const infiniteScroll = demonstration.replace(
  '</body>',
  `<script>
let appended = 0;
addEventListener('scroll', () => {
  if (appended >= 5 || innerHeight + scrollY < document.documentElement.scrollHeight - 300) return;
  appended += 1;
  const section = document.createElement('section');
  section.innerHTML = '<h2>More on exports</h2><p>In October, merchandise exports from India to the US declined by 8.58%.</p>' + '<p>A long column about kites.</p>'.repeat(30);
  document.querySelector('article').append(section);
});
</script></body>`,
);

const strictPolicy = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const served: Record<string, ServedPage & { host?: string }> = {
  demonstration: { html: demonstration },
  'strict-policy': { html: demonstration, headers: strictPolicy },
  app: { html: singlePage },
  'shadow-root': { html: shadowRoot },
  'server-rendered': { html: serverRendered(report) },
  'infinite-scroll': { html: infiniteScroll },
  'other-host': { html: demonstration, host: otherHost },
  'other-host-cricket': { html: read('cricket'), host: otherHost },
  hindi: { html: read('hindi') },
  ...Object.fromEntries(otherMatters.map((name) => [name, { html: read(name) }])),
  ...hostilePages(demonstration, read('cricket')),
};

const addressPart = (name: string): string => `${served[name]?.host ?? newsHost}/${name}`;

/** Every page by host and path; each also where the extension does nothing by itself. */
export const pages: ReadonlyMap<string, ServedPage> = new Map(
  Object.entries(served).flatMap(([name, page]) => [
    [`${otherHost}/${name}`, page],
    [addressPart(name), page],
  ]),
);

/** The pages that stand as they are served: no script of theirs changes them. */
export const stillPages: readonly string[] = [
  'demonstration',
  'strict-policy',
  'shadow-root',
  'server-rendered',
  ...otherMatters,
];

/** The address of a page on a host of no list. */
export function addressElsewhere(name: string): string {
  return addressOfPage(name).replace(newsHost, otherHost);
}

/** The address of a page, as the browser is to be led to it. */
export function addressOfPage(name: string): string {
  if (!(name in served)) throw new Error(`no page is named ${name}`);
  return `http://${addressPart(name)}`;
}

/** Hosts that a browser must find at the local server to show the demonstration. */
export const demonstrationHosts = [newsHost];
