import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import en from '../locales/en/messages.json' with { type: 'json' };
import { lookUpIn } from '../locales/messages.ts';
import { speak } from '../locales/say.ts';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { defaultSettings } from '../protocol/settings.ts';
import { noActions } from '../testing/state-actions.ts';
import { summary, viewStates } from '../testing/view-states.ts';
import { StateView } from './components/StateView.tsx';
import { createPanelGateway, createPopupGateway } from './gateway.ts';
import { OptionsPage } from './options/OptionsPage.tsx';
import { App as Panel } from './panel/App.tsx';
import { MarkList } from './panel/MarkList.tsx';
import { App } from './popup/App.tsx';

const lookUp = lookUpIn(en);

/** Messages that tell about the catalogue itself and are shown nowhere. */
const isOwn = (key: string): boolean => key.startsWith('locale_');

// Every message in brackets, so that words from anywhere else are seen.
beforeAll(() =>
  speak({
    lookUp: (key, values) => (isOwn(key) ? lookUp(key, values) : `⟪${lookUp(key, values)}⟫`),
    browserLanguage: 'en-GB',
  }),
);
afterAll(() => speak({ lookUp, browserLanguage: 'en-GB' }));

/** What stands in the markup beside foreign strings and messages, labels and titles included. */
function findOtherWords(html: string): string[] {
  const labels = [...html.matchAll(/(?:title|aria-label|placeholder)="([^"]*)"/g)].map((match) => match[1]);
  const foreign = /<(bdi|kbd)\b[^>]*>.*?<\/\1>|<option [^>]*lang=[^>]*>.*?<\/option>/gs;
  const shown = html.replace(foreign, '').replace(/<[^>]*>/g, '');
  let rest = [shown, ...labels].join(' ');
  // From the inside out: messages stand in messages.
  while (/⟪[^⟪⟫]*⟫/.test(rest)) rest = rest.replace(/⟪[^⟪⟫]*⟫/g, ' ');
  return rest.match(/\p{L}+/gu) ?? [];
}

const nothing = () => {};
const records = {
  readHistory: async () => [],
  clearHistory: async () => true,
  replayReceipt: async () => undefined,
};

describe('the messages are the only words of the interface', () => {
  it.each(Object.entries(viewStates))('in the state %s', (_, view) => {
    const html = renderToString(<StateView view={view} actions={noActions} asked={false} of="selection" />);
    expect(html).toContain('⟪');
    expect(findOtherWords(html)).toEqual([]);
  });

  it('around the states of the popup', () => {
    const html = renderToString(<App gateway={createPopupGateway(new URL('https://popup.example/'))} />);
    expect(html).toContain('⟪Options⟫');
    expect(findOtherWords(html)).toEqual([]);
  });

  it('in the panel, around its list', () => {
    const actions = { onShow: nothing, onCompare: nothing };
    const html = renderToString(<MarkList summary={summary} current={undefined} actions={actions} />);
    expect(html).toContain('⟪');
    expect(findOtherWords(html)).toEqual([]);
    const around = renderToString(<Panel gateway={createPanelGateway(new URL('https://panel.example/'))} />);
    expect(around).toContain('⟪Options⟫');
    expect(findOtherWords(around)).toEqual([]);
  });

  it.each([undefined, { ...defaultSettings, pausedSites: ['news.example'] }])(
    'on the options page, with the settings %o',
    (settings) => {
      const state = { settings, everySite: false, shortcuts: {}, said: '', hostError: '' };
      const html = renderToString(
        <OptionsPage
          state={state}
          version="1.2.3"
          records={{ gateway: records, onTell: nothing }}
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
    },
  );
});
