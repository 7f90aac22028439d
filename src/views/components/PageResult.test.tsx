import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { PageSummary } from '../../protocol/shapes.ts';
import { summary } from '../../testing/view-states.ts';
import { PageResult } from './PageResult.tsx';

const draw = (changes: Partial<PageSummary> = {}): string =>
  renderToString(
    <PageResult summary={{ ...summary, ...changes }} actions={{ onShow: () => {}, onCompare: () => {} }} />,
  );

describe('PageResult', () => {
  it('counts the sentences that can be checked, and no others', () => {
    const html = draw();
    expect(html).toContain('4 sentences compared with 5 reports');
    expect(html).not.toContain('Who would not want');
    const lines = [...html.matchAll(/class="tally [a-z]+">.*?<span>(.*?)<\/span>/gs)].map(
      (match) => match[1],
    );
    expect(lines).toEqual([
      '1 conflicts with a report',
      '1 corroborated',
      '1 agrees in part',
      '1 stands in no report',
    ]);
  });

  it('lists the conflicts open and the others folded, when there are conflicts', () => {
    const [conflicts = '', others = ''] = draw().split('<details class="others">');
    expect(conflicts).toContain('1 of 5 reports conflicts: date, amount');
    expect(conflicts).toContain('2 of 5 reports corroborate it (1 origin)');
    expect(conflicts).not.toContain('two kilometres');
    expect(others).toContain('The other 3 sentences');
    expect(others).toContain('3 of 5 reports corroborate it (2 origins)');
  });

  it('unfolds the sentences when none conflicts', () => {
    expect(draw({ sentences: summary.sentences.slice(1) })).toContain('<details class="others" open>');
  });

  it('tells the day of the event, unless its title does', () => {
    expect(draw()).toContain('11 Dec 2025');
    const event = { ...summary.event, title: 'The opening of the bridge, December 2025' };
    expect(draw({ event })).not.toContain('11 Dec 2025');
  });

  it('says how much of a very long page was compared', () => {
    expect(draw({ cut: { examined: 120, of: 400 } })).toContain('first 120 of its 400 paragraphs');
  });

  it('gives each sentence two buttons, described by the sentence', () => {
    const html = draw();
    for (const [, id] of html.matchAll(/aria-describedby="([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
    expect(html.match(/<button/g)).toHaveLength(8);
  });
});
