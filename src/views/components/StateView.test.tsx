import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { ComparisonView } from '../../protocol/shapes.ts';
import { comparisonView } from '../../protocol/shapes.ts';
import { noActions } from '../../testing/state-actions.ts';
import { viewStates } from '../../testing/view-states.ts';
import { toAnnouncement } from '../announce.ts';
import { StateView } from './StateView.tsx';

function draw(view: ComparisonView, asked = false): string {
  return renderToString(<StateView view={view} actions={noActions} asked={asked} of="selection" />);
}

const isolated = /<bdi\b[^>]*>.*?<\/bdi>/gs;
const toText = (html: string): string =>
  html
    .replace(/<(bdi|mark)\b[^>]*>|<\/(bdi|mark)>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&amp;', '&');
/** What a reader reads of the interface itself, and the labels and titles of its parts. */
const ownWords = (html: string): string =>
  `${toText(html.replace(isolated, ''))} ${[...html.matchAll(/(?:title|aria-label)="([^"]*)"/g)].map((m) => m[1]).join(' ')}`;

const cases: [string, ComparisonView][] = Object.entries(viewStates);

describe('every state', () => {
  it('of the protocol has an example here', () => {
    const states = comparisonView.def.options.map((option) => option.shape.state.def.values[0]);
    expect(new Set(cases.map(([, view]) => view.state))).toEqual(new Set(states));
  });

  it.each(cases)('%s is a shape that the protocol lets through', (_, view) => {
    expect(comparisonView.parse(view)).toEqual(view);
  });

  it.each(cases)('%s has one first heading and skips no level', (_, view) => {
    const levels = [...draw(view).matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it.each(cases)('%s is announced in words that stand in it', (_, view) => {
    const announced = toAnnouncement(view);
    expect(announced).not.toBe('');
    const shown = toText(draw(view))
      .split('\n')
      .map((line) => line.replace(/\.$/, ''));
    for (const part of announced.replace(/\.$/, '').split('. ')) expect(shown).toContain(part);
  });

  it.each(cases)('%s never says what is true, and never scores', (_, view) => {
    const forbidden =
      /\b(true|false|truth|verified|verify|debunk\w*|mislead\w*|biased?|score\w*|trust\w*|fake|wrong|correct|confirmed|contradict\w*|article|story|claim|match\w*|verdict)\b|%|[✓✔✗✘]|all sources agree/i;
    expect(ownWords(draw(view))).not.toMatch(forbidden);
    expect(toAnnouncement(view)).not.toMatch(forbidden);
  });

  it.each(cases)('%s keeps every foreign string apart from its direction', (_, view) => {
    const html = draw(markForeign(view));
    expect(html.replace(isolated, '')).not.toContain('⟦');
  });

  it.each(cases)('%s puts foreign markup in as text', (_, view) => {
    expect(draw(markForeign(view, '<img src=x onerror=go()>'))).not.toContain('<img');
  });

  it.each(cases)('%s has no style attribute, which the policy of the pages would drop', (_, view) => {
    expect(draw(view)).not.toMatch(/\sstyle=/);
  });
});

/** The view with every string from elsewhere made recognisable; what names a kind, a day or an address stays. */
function markForeign<T>(value: T, mark = '⟦'): T {
  const kept = new Set([
    'state',
    'status',
    'relation',
    'rule',
    'kind',
    'kinds',
    'published',
    'date',
    'link',
    'resolved',
    'notCheckable',
    'what',
    'id',
    'report',
  ]);
  const walk = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return kept.has(key) ? part : `${mark}${part}`;
    if (Array.isArray(part)) return part.map((item) => walk(item, key));
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(value, '') as T;
}

describe('a state that asks for an act', () => {
  it.each([
    ['not-covered', 'Compare anyway'],
    ['selection-not-covered', 'Compare anyway'],
    ['permission-missing', 'Allow on this site'],
    ['paused', 'Resume on this site'],
    ['failed', 'Try again'],
  ] as const)('%s offers “%s”', (name, label) => {
    expect(draw(viewStates[name])).toMatch(new RegExp(`<button[^>]*>${label}</button>`));
  });

  it('does not offer again what was just tried', () => {
    expect(draw(viewStates['not-covered'], true)).not.toContain('<button');
  });
});
