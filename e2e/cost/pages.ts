import type { ServedPage } from '../pages/server.ts';
import { pages } from '../pages/site.ts';
import { longPage } from './long-page.ts';

const HOST = 'www.news18.com';

/** The pages on which costs are taken; none has a script of its own. */
export const addresses = {
  /** 1 MB that are not coverage. */
  other: `http://${HOST}/long-column`,
  /** 10 MB that are not coverage. */
  huge: `http://${HOST}/very-long-column`,
  /** Coverage, and 1 MB after it. */
  coverage: `http://${HOST}/long-report`,
  /** Not coverage, and short. */
  short: `http://${HOST}/cricket`,
} as const;

export function costPages(): ReadonlyMap<string, ServedPage> {
  const report = pages.get(`${HOST}/demonstration`)?.html ?? '';
  const [article = ''] = /<article>.*<\/article>/s.exec(report) ?? [];
  if (article === '') throw new Error('the demonstration page has no article to take costs on');
  const long = longPage();
  const column = /<article>(.*)<\/article>/s.exec(long)?.[1] ?? '';
  const made: Partial<Record<keyof typeof addresses, string>> = {
    other: long,
    huge: longPage(10_000_000),
    coverage: report.replace(article, `${article}<footer>${column}</footer>`),
  };
  const served = Object.entries(made).map(([name, html]): [string, ServedPage] => [
    addresses[name as keyof typeof addresses].replace('http://', ''),
    { html },
  ]);
  return new Map([...pages, ...served]);
}
