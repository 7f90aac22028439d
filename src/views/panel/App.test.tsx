// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComparisonView, TabAnswer } from '../../protocol/shapes.ts';
import { settle, untilDrawn } from '../../testing/settle.ts';
import { summary, viewStates } from '../../testing/view-states.ts';
import type { PanelGateway, PanelListeners } from '../gateway.ts';
import { App } from './App.tsx';

vi.mock('../gateway.ts', () => {
  const failed = (code: string) => ({ view: { state: 'failed', code }, host: '', marks: true });
  return { noTab: failed('Open a page.'), failedAnswer: failed('Try again.') };
});

const toAnswer = (view: ComparisonView): TabAnswer => ({ view, host: 'news.example', marks: true });
const nothing = toAnswer({ state: 'nothing-selected' });

let root: HTMLElement;
let heard: PanelListeners;
let closed: AbortSignal;

beforeEach(() => {
  // happy-dom draws nothing, so that everything counts as drawn.
  Element.prototype.checkVisibility = () => true;
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function createGateway(answers: Partial<PanelGateway> = {}) {
  const gateway: PanelGateway = {
    findTab: vi.fn(async () => 7),
    comparePage: vi.fn(async () => toAnswer(viewStates.page)),
    compareSelection: vi.fn(async () => nothing),
    compareText: vi.fn(async () => viewStates.comparison),
    showSentence: vi.fn(async () => true),
    followTab: vi.fn(),
    requestSite: vi.fn(async () => true),
    resumeSite: vi.fn(async () => {}),
    pauseSite: vi.fn(async () => {}),
    switchMarks: vi.fn(async () => {}),
    makeReceipt: vi.fn(async () => undefined),
    copy: vi.fn(async () => {}),
    listen: (listeners, signal) => {
      heard = listeners;
      closed = signal;
    },
    ...answers,
  };
  return vi.mocked(gateway);
}

async function open<G extends PanelGateway>(gateway: G): Promise<G> {
  await settle(() => render(<App gateway={gateway} />, root));
  return gateway;
}

function findButton(label: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(
    (button) => button.textContent?.includes(label) || button.getAttribute('aria-label') === label,
  );
  if (!found) throw new Error(`no button “${label}” in: ${root.textContent}`);
  return found;
}

const press = (label: string) => settle(() => findButton(label).click());
const key = (name: string, init: KeyboardEventInit = {}) =>
  settle(() => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
const said = () => root.querySelector('[role=status]')?.textContent;
const current = () => root.querySelector('[aria-current]')?.textContent;
const highlight = () => root.querySelector('main > div:not([hidden]) .highlight blockquote')?.textContent;
const shownSentences = (gateway: ReturnType<typeof createGateway>) =>
  gateway.showSentence.mock.calls.map(([, { text }]) => text);

const [friday, length, ferry] = summary.sentences;
if (!friday || !length || !ferry) throw new Error('the example page is too short');

describe('the list', () => {
  it('has a heading for each relation, with its count, and says the result once', async () => {
    await open(createGateway());
    expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      '1 conflicts with a report',
      '1 corroborated',
      '1 agrees in part',
    ]);
    expect(root.querySelector('.position')?.textContent).toBe('3 marked');
    expect(said()).toContain('1 conflicts with a report');
    expect(root.querySelectorAll('[role=status], [role=alert], [aria-live]')).toHaveLength(1);
  });

  it('shows a sentence on the page and stays', async () => {
    const gateway = await open(createGateway());
    await press('Minister Ada Lund');
    expect(gateway.showSentence).toHaveBeenCalledExactlyOnceWith(7, friday);
    expect(current()).toBe(friday.text);
    expect(root.querySelector('.position')?.textContent).toBe('1 of 3');
    expect(highlight()).toBeUndefined();
  });

  it('says it where the sentence is gone', async () => {
    await open(createGateway({ showSentence: async () => false }));
    await press('Minister Ada Lund');
    expect(said()).toBe('That sentence is no longer on the page.');
  });

  it('is gone through with the arrow keys, across its groups, and the page follows', async () => {
    const gateway = await open(createGateway());
    findButton('Minister Ada Lund').focus();
    await key('ArrowDown');
    await key('ArrowDown');
    await key('ArrowUp');
    expect(shownSentences(gateway)).toEqual([length.text, ferry.text, length.text]);
    expect(document.activeElement?.textContent).toBe(length.text);
  });

  it('is gone through with the buttons, to either end and no further', async () => {
    const gateway = await open(createGateway());
    for (const _ of [1, 2, 3, 4]) await press('Next sentence');
    await press('Previous sentence');
    expect(shownSentences(gateway)).toEqual([friday.text, length.text, ferry.text, length.text]);
  });
});

describe('a comparison', () => {
  it('of a sentence goes along with the steps, and Escape leads back', async () => {
    const gateway = await open(createGateway());
    await press('Compare');
    expect(gateway.compareText).toHaveBeenCalledExactlyOnceWith(
      friday.text,
      expect.objectContaining({ published: '2025-12-12', own: null }),
    );
    expect(highlight()).toContain('Minister Ada Lund');
    await key('ArrowDown', { altKey: true });
    expect(gateway.compareText).toHaveBeenLastCalledWith(
      length.text,
      expect.objectContaining({ published: '2025-12-12', own: null }),
    );
    await key('Escape');
    expect(highlight()).toBeUndefined();
    expect(current()).toBe(length.text);
  });

  it('hears the keys as soon as it is drawn', async () => {
    const gateway = await open(createGateway());
    const press = (init: KeyboardEventInit): boolean =>
      document.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init }));
    findButton('Compare').click();
    await untilDrawn(() => highlight() !== undefined);
    press({ key: 'ArrowDown', altKey: true });
    expect(gateway.compareText.mock.calls.map(([text]) => text)).toEqual([friday.text, length.text]);
    await settle(() => press({ key: 'Escape' }));
    expect(highlight()).toBeUndefined();
    findButton('Compare').click();
    await untilDrawn(() => highlight() !== undefined);
    expect(press({ key: 'Escape' })).toBe(false);
    await untilDrawn(() => highlight() === undefined);
  });

  it('of a selection comes when the page says that there is one, and goes with it', async () => {
    const gateway = await open(createGateway());
    gateway.compareSelection.mockResolvedValueOnce(toAnswer(viewStates.comparison));
    await settle(() => heard.onSelection());
    expect(gateway.compareSelection).toHaveBeenLastCalledWith(7, false);
    expect(highlight()).toContain('Minister Ada Lund');
    expect(said()).toContain('1 of 5 reports conflicts: date');
    expect(gateway.comparePage).toHaveBeenCalledTimes(1);
    await settle(() => heard.onSelection());
    expect(highlight()).toBeUndefined();
  });

  it('takes the focus from nobody when it comes by itself', async () => {
    const gateway = await open(createGateway());
    gateway.compareSelection.mockResolvedValueOnce(toAnswer(viewStates.comparison));
    await settle(() => heard.onSelection());
    expect(document.activeElement).toBe(document.body);
  });

  it('of a sentence is not taken away by a selection that ends', async () => {
    await open(createGateway());
    await press('Compare');
    await settle(() => heard.onSelection());
    expect(highlight()).toContain('Minister Ada Lund');
  });

  it('that comes late gives way to what was asked after it', async () => {
    let answerLate = (_: TabAnswer): void => {};
    const gateway = await open(createGateway());
    gateway.compareSelection.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answerLate = resolve;
        }),
    );
    await settle(() => heard.onSelection());
    await settle(() => heard.onSelection());
    await settle(() => answerLate(toAnswer(viewStates.comparison)));
    expect(highlight()).toBeUndefined();
  });

  it('of a selection on another page is made anyway when the reader says so', async () => {
    const gateway = await open(
      createGateway({ comparePage: async () => toAnswer(viewStates['not-covered']) }),
    );
    gateway.compareSelection.mockResolvedValueOnce(toAnswer(viewStates['selection-not-covered']));
    await settle(() => heard.onSelection());
    const anyway = [...root.querySelectorAll<HTMLElement>('main > div:not([hidden]) button')];
    await settle(() => anyway[0]?.click());
    expect(gateway.compareSelection).toHaveBeenLastCalledWith(7, true);
  });
});

describe('following', () => {
  it('turns to the tab in front and leaves the one before', async () => {
    const gateway = await open(createGateway());
    expect(gateway.followTab.mock.calls).toEqual([[7, true]]);
    expect([heard.isFollowed(7), heard.isFollowed(8)]).toEqual([true, false]);
    gateway.findTab.mockResolvedValue(8);
    await settle(() => heard.onTab());
    expect(gateway.followTab.mock.calls.slice(1)).toEqual([
      [7, false],
      [8, true],
    ]);
    expect(gateway.comparePage).toHaveBeenLastCalledWith(8, false);
  });

  it('asks nothing when the tab in front is still the same', async () => {
    const gateway = await open(createGateway());
    await settle(() => heard.onTab());
    expect(gateway.comparePage).toHaveBeenCalledTimes(1);
  });

  it('keeps the current sentence while it is on the page, wherever it has moved', async () => {
    const gateway = await open(createGateway());
    await press('Minister Ada Lund');
    const moved = { ...friday, block: friday.block + 40 };
    const sentences = [...summary.sentences.slice(1), moved];
    gateway.comparePage.mockResolvedValueOnce(
      toAnswer({ state: 'page', summary: { ...summary, sentences } }),
    );
    await settle(() => heard.onPage());
    expect(current()).toBe(friday.text);
    gateway.comparePage.mockResolvedValueOnce(
      toAnswer({ state: 'page', summary: { ...summary, sentences: summary.sentences.slice(1) } }),
    );
    await settle(() => heard.onPage());
    expect(current()).toBeUndefined();
  });

  it('ends when the panel is closed', async () => {
    await open(createGateway());
    expect(closed.aborted).toBe(false);
    await settle(() => render(null, root));
    expect(closed.aborted).toBe(true);
  });

  it('has a view where there is no tab, and where the question breaks', async () => {
    await open(createGateway({ findTab: async () => undefined }));
    expect(root.textContent).toContain('Open a page.');
    render(null, root);
    await open(createGateway({ comparePage: () => Promise.reject(new Error('gone')) }));
    expect(root.textContent).toContain('Try again.');
  });

  it('tries a page again that could not be read, when the reader comes back to the panel', async () => {
    const comparePage = vi
      .fn<PanelGateway['comparePage']>(async () => toAnswer(viewStates.page))
      .mockResolvedValueOnce(toAnswer(viewStates['permission-missing']));
    await open(createGateway({ comparePage }));
    expect(root.querySelector('.marks')).toBeNull();
    await settle(() => window.dispatchEvent(new Event('focus')));
    expect(root.querySelector('.marks')).not.toBeNull();
  });
});

describe('switching off', () => {
  it('pauses the site of the page', async () => {
    const gateway = await open(createGateway());
    gateway.comparePage.mockResolvedValueOnce(toAnswer(viewStates.paused));
    await press('Pause on this site');
    expect(gateway.pauseSite).toHaveBeenCalledExactlyOnceWith('news.example');
    expect(root.querySelector('h1')?.textContent).toBe('Paused on this site');
    expect(() => findButton('Pause on')).toThrow();
    await press('Resume on this site');
    expect(gateway.resumeSite).toHaveBeenCalledOnce();
  });

  it('takes the marks off, and says so', async () => {
    const gateway = await open(createGateway());
    await settle(() => root.querySelector<HTMLElement>('.site input')?.click());
    expect(gateway.switchMarks).toHaveBeenCalledExactlyOnceWith(false);
    expect(said()).toBe('No sentence is underlined any more.');
  });
});
