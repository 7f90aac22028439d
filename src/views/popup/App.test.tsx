// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComparisonView } from '../../protocol/shapes.ts';
import { settle, untilDrawn } from '../../testing/settle.ts';
import { summary, viewStates } from '../../testing/view-states.ts';
import type { PopupGateway } from '../gateway.ts';
import { App } from './App.tsx';

vi.mock('../gateway.ts', () => {
  const failed = (code: string) => ({ view: { state: 'failed', code }, host: '', marks: true });
  return { noTab: failed('Open a page.'), failedAnswer: failed('Try again.') };
});

const toAnswer = (view: ComparisonView) => ({ view, host: 'news.example', marks: true });

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

function createGateway(answers: Partial<PopupGateway>, view: ComparisonView = viewStates.page): PopupGateway {
  return {
    findTab: vi.fn(async () => 7),
    compareTab: vi.fn(async () => toAnswer(view)),
    compareText: vi.fn(async () => viewStates.comparison),
    showSentence: vi.fn(async () => true),
    requestSite: vi.fn(async () => true),
    resumeSite: vi.fn(async () => {}),
    pauseSite: vi.fn(async () => {}),
    switchMarks: vi.fn(async () => {}),
    openPanel: vi.fn(async () => {}),
    close: vi.fn(),
    makeReceipt: vi.fn(async () => undefined),
    copy: vi.fn(async () => {}),
    ...answers,
  };
}

async function open(gateway: PopupGateway): Promise<void> {
  await settle(() => render(<App gateway={gateway} />, root));
}

function findButton(label: string): HTMLElement {
  const found = [...root.querySelectorAll('button')].find((button) => button.textContent?.includes(label));
  if (!found) throw new Error(`no button “${label}” in: ${root.textContent}`);
  return found;
}

const press = (label: string) => settle(() => findButton(label).click());
const said = () => root.querySelector('[role=status]')?.textContent;
const titles = () =>
  [...root.querySelectorAll('h1')]
    .filter((title) => !title.closest('[hidden]'))
    .map((title) => title.textContent);

describe('opening', () => {
  it('asks about the tab in front, and says the result once', async () => {
    const gateway = createGateway({});
    await open(gateway);
    expect(gateway.compareTab).toHaveBeenCalledExactlyOnceWith(7, false);
    expect(said()).toContain('1 conflicts with a report');
    expect(root.querySelectorAll('[role=status], [role=alert], [aria-live]')).toHaveLength(1);
  });

  it('takes the focus from nobody', async () => {
    await open(createGateway({}));
    expect(document.activeElement).toBe(document.body);
  });

  it('says that it compares only when the answer is slow', async () => {
    vi.useFakeTimers();
    await open(createGateway({ compareTab: () => new Promise(() => {}) }));
    await settle(() => void vi.advanceTimersByTime(149));
    expect(root.textContent).not.toContain('Comparing');
    await settle(() => void vi.advanceTimersByTime(1));
    expect(root.textContent).toContain('Comparing');
  });

  it('has a view when there is no tab, and when the question itself breaks', async () => {
    await open(createGateway({ findTab: async () => undefined }));
    expect(root.textContent).toContain('Open a page.');
    await settle(() => render(null, root));
    await open(createGateway({ compareTab: () => Promise.reject(new Error('gone')) }));
    expect(titles()).toEqual(['The comparison did not work']);
  });
});

describe('a sentence of the page', () => {
  it('is compared on the day of the page, and the focus goes to the answer', async () => {
    const gateway = createGateway({});
    await open(gateway);
    await press('Compare');
    expect(gateway.compareText).toHaveBeenCalledExactlyOnceWith(
      summary.sentences[0]?.text,
      expect.objectContaining({ published: '2025-12-12', own: null }),
    );
    expect(titles()).toEqual(['This sentence']);
    expect(document.activeElement?.textContent).toBe('This sentence');
  });

  it.each([
    ['the button', () => press('Back to the page')],
    [
      'Escape',
      () =>
        act(
          async () =>
            void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
        ),
    ],
  ])('is left with %s, and the focus goes back to where it came from', async (_, leave) => {
    await open(createGateway({}));
    await press('Compare');
    await leave();
    expect(titles()).toEqual(['The opening of the Tamsel bridge']);
    expect(document.activeElement?.id).toBe('sentence-1-0');
  });

  it('hears Escape as soon as it is drawn: one that nobody hears would close the popup', async () => {
    await open(createGateway({}));
    const isOpen = () => !titles().includes('The opening of the Tamsel bridge');
    findButton('Compare').click();
    await untilDrawn(isOpen);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await settle(() => document.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(isOpen()).toBe(false);
  });

  it('does not come up when the reader has gone back before its answer', async () => {
    let answer: (view: ComparisonView) => void = () => {};
    const late = new Promise<ComparisonView>((resolve) => {
      answer = resolve;
    });
    const compareText = vi
      .fn<PopupGateway['compareText']>(async () => viewStates.comparison)
      .mockReturnValueOnce(late);
    await open(createGateway({ compareText }));
    await press('Compare');
    await press('Compare');
    await settle(() => answer(viewStates['nothing-selected']));
    expect(titles()).toEqual(['This sentence']);
  });

  it('is no longer waited for once another has been answered', async () => {
    vi.useFakeTimers();
    const compareText = vi
      .fn<PopupGateway['compareText']>(async () => viewStates.comparison)
      .mockReturnValueOnce(new Promise(() => {}));
    await open(createGateway({ compareText }));
    await press('Compare');
    await press('Compare');
    await settle(() => void vi.advanceTimersByTime(1_000));
    expect(titles()).toEqual(['This sentence']);
    expect(root.textContent).not.toContain('Comparing');
  });

  it('is shown on the page, or said to be gone', async () => {
    const showSentence = vi.fn<PopupGateway['showSentence']>(async () => true).mockResolvedValueOnce(false);
    await open(createGateway({ showSentence }));
    await press('Minister Ada Lund');
    expect(said()).toBe('That sentence is no longer on the page.');
    await press('Minister Ada Lund');
    expect(said()).toBe('Shown on the page.');
  });
});

describe('what stands in the way', () => {
  it('compares anyway when the reader says so', async () => {
    const compareTab = vi.fn<PopupGateway['compareTab']>(async (_, anyway) =>
      toAnswer(anyway ? viewStates.page : viewStates['not-covered']),
    );
    await open(createGateway({ compareTab }));
    await press('Compare anyway');
    expect(titles()).toEqual(['The opening of the Tamsel bridge']);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('asks for a site in the task of the click, and compares when it is allowed', async () => {
    const compareTab = vi
      .fn<PopupGateway['compareTab']>(async () => toAnswer(viewStates.page))
      .mockResolvedValueOnce(toAnswer(viewStates['permission-missing']));
    const gateway = createGateway({ compareTab });
    await open(gateway);
    await settle(() => {
      findButton('Allow on this site').click();
      expect(gateway.requestSite).toHaveBeenCalledExactlyOnceWith('northern-post.example');
    });
    expect(titles()).toEqual(['The opening of the Tamsel bridge']);
  });

  it('says so when the site is refused', async () => {
    await open(createGateway({ requestSite: async () => false }, viewStates['permission-missing']));
    await press('Allow on this site');
    expect(said()).toBe('Not allowed. Nothing was read.');
  });

  it('resumes a paused site', async () => {
    const gateway = createGateway({}, viewStates.paused);
    await open(gateway);
    await press('Resume on this site');
    expect(gateway.resumeSite).toHaveBeenCalledExactlyOnceWith('northern-post.example');
    expect(gateway.compareTab).toHaveBeenCalledTimes(2);
  });

  it('tries again after a failure', async () => {
    const compareTab = vi
      .fn<PopupGateway['compareTab']>(async () => toAnswer(viewStates.comparison))
      .mockResolvedValueOnce(toAnswer(viewStates.failed));
    await open(createGateway({ compareTab }));
    await press('Try again');
    expect(titles()).toEqual(['Your selection']);
  });
});

describe('the foot', () => {
  it('opens the panel in the task of the click, and closes the popup', async () => {
    const gateway = createGateway({});
    await open(gateway);
    await settle(() => {
      findButton('Open in the panel').click();
      expect(gateway.openPanel).toHaveBeenCalledExactlyOnceWith(7);
    });
    expect(gateway.close).toHaveBeenCalledOnce();
  });

  it('says so when the browser opens no panel, and stays', async () => {
    const gateway = createGateway({ openPanel: () => Promise.reject(new Error('no panels')) });
    await open(gateway);
    await press('Open in the panel');
    expect(said()).toBe('The browser did not open the panel.');
    expect(gateway.close).not.toHaveBeenCalled();
  });

  it('has nothing to open a panel beside where there is no tab', async () => {
    await open(createGateway({ findTab: async () => undefined }));
    expect(() => findButton('Open in the panel')).toThrow();
  });

  it('pauses the site, and offers no pause where it is paused', async () => {
    const gateway = createGateway({});
    await open(gateway);
    await press('Pause on this site');
    expect(gateway.pauseSite).toHaveBeenCalledExactlyOnceWith('news.example');
    expect(gateway.compareTab).toHaveBeenCalledTimes(2);
    render(null, root);
    await open(createGateway({}, viewStates.paused));
    expect(() => findButton('Pause on')).toThrow();
  });

  it('switches the marks', async () => {
    const gateway = createGateway({});
    await open(gateway);
    await settle(() => root.querySelector<HTMLElement>('.site input')?.click());
    expect(gateway.switchMarks).toHaveBeenCalledExactlyOnceWith(false);
    expect(said()).toBe('No sentence is underlined any more.');
  });
});
