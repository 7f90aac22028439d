import { renderToString } from 'preact-render-to-string';
import { renderStory, type Story } from './hydrated-article.ts';

const toPlain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The page of a report as a server with a framework sends it. */
export function serverRendered(report: string): string {
  const all = (tag: string): string[] =>
    [...report.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, inner = '']) =>
      toPlain(inner),
    );
  const story: Story = { title: all('h1')[0] ?? '', paragraphs: all('p') };
  const data = JSON.stringify(story).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title></head><body><div id="root">${renderToString(renderStory(story))}</div><script type="application/json" id="story">${data}</script></body></html>`;
}
