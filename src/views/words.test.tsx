import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));
vi.mock('./text.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('./text.ts')>();
  return { ...original, text: bracket(original.text) };
});

import { viewStates } from '../testing/view-states.ts';
import { createPopupGateway } from './gateway.ts';
import { OptionsPage } from './options/OptionsPage.tsx';
import { App } from './popup/App.tsx';
import { StateView } from './popup/StateView.tsx';

/** The text table with every string in brackets, so that words from anywhere else are seen. */
function bracket(value: unknown): unknown {
  if (typeof value === 'string') return `⟪${value}⟫`;
  if (typeof value === 'function')
    return (...inputs: unknown[]) => bracket(Reflect.apply(value, undefined, inputs));
  if (Array.isArray(value)) return value.map(bracket);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, bracket(part)]));
}

/** What stands in the markup beside foreign strings and the text table, labels and titles included. */
function findOtherWords(html: string): string[] {
  const labels = [...html.matchAll(/(?:title|aria-label|placeholder)="([^"]*)"/g)].map((match) => match[1]);
  const shown = html.replace(/<(bdi|kbd)\b[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '');
  return (
    [shown, ...labels]
      .join(' ')
      .replace(/⟪[^⟪⟫]*⟫/g, ' ')
      .match(/\p{L}+/gu) ?? []
  );
}

const nothing = () => {};

describe('the text table is the only place with words of the interface', () => {
  it.each(Object.entries(viewStates))('in the state %s', (_, view) => {
    const actions = {
      onRetry: nothing,
      onCompareAnyway: nothing,
      onAllow: nothing,
      onResume: nothing,
      onShow: nothing,
      onCompare: nothing,
    };
    const html = renderToString(<StateView view={view} actions={actions} asked={false} of="selection" />);
    expect(html).toContain('⟪');
    expect(findOtherWords(html)).toEqual([]);
  });

  it('around the states of the popup', () => {
    const html = renderToString(<App gateway={createPopupGateway(new URL('https://popup.example/'))} />);
    expect(html).toContain('⟪Options⟫');
    expect(findOtherWords(html)).toEqual([]);
  });

  it.each([
    undefined,
    { marks: true, button: false, notice: true, history: true, pausedSites: ['news.example'] },
  ])('on the options page, with the settings %o', (settings) => {
    const state = { settings, everySite: false, shortcuts: {}, said: '', hostError: '' };
    const html = renderToString(
      <OptionsPage
        state={state}
        version="1.2.3"
        actions={{
          onChange: nothing,
          onPause: async () => true,
          onUnpause: nothing,
          onAskEverySite: nothing,
          onWithdrawEverySite: nothing,
        }}
      />,
    );
    expect(html).toContain('⟪Privacy⟫');
    expect(findOtherWords(html)).toEqual([]);
  });
});
