// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import practice from '../../../seeds/practice.json' with { type: 'json' };
import type { ComparisonView } from '../../protocol/shapes.ts';
import { settle } from '../../testing/settle.ts';
import { viewStates } from '../../testing/view-states.ts';
import type { WelcomeGateway } from '../gateway.ts';
import { Welcome } from './Welcome.tsx';

let root: HTMLElement;
const compareText = vi.fn<WelcomeGateway['compareText']>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  root = document.createElement('div');
  document.body.append(root);
  compareText.mockReset().mockResolvedValue(viewStates.comparison as ComparisonView);
});

afterEach(() => {
  render(null, root);
  root.remove();
  document.getSelection()?.removeAllRanges();
  vi.useRealTimers();
});

const open = (key?: string) =>
  settle(() => render(<Welcome gateway={{ compareText, findShortcut: async () => key }} />, root));
const sentences = () => [...root.querySelectorAll('article p bdi')];
const said = () => root.querySelector('[role=status]')?.textContent;

/** Selects from a place in one node to a place in another, and lets the selection rest. */
async function select(from: [Node, number], to: [Node, number]): Promise<void> {
  await settle(() => {
    document.getSelection()?.setBaseAndExtent(...from, ...to);
    document.dispatchEvent(new Event('selectionchange'));
    vi.runAllTimers();
  });
}

const textOf = (n: number): Node => sentences()[n]?.firstChild ?? root;

describe('the welcome page', () => {
  it('has fewer than 150 words beside the article', async () => {
    await open('Alt+Shift+K');
    const words = root.cloneNode(true) as HTMLElement;
    words.querySelector('article')?.remove();
    const spaced = words.innerHTML.replace(/<[^>]*>/g, ' ');
    expect(spaced.match(/[\p{L}\d][\p{L}\d’+-]*/gu)?.length).toBeLessThan(150);
  });

  it('names the key that is bound, and none where none is', async () => {
    await open('Alt+Shift+K');
    expect(root.textContent).toContain('Alt+Shift+K');
    render(null, root);
    await open();
    expect(root.textContent).not.toContain('Alt');
  });

  it('says that a list is kept and can be switched off', async () => {
    await open();
    expect(root.textContent).toMatch(/keeps a list of what you compared.*switch that off/);
  });

  it('compares the sentence that is selected, with the day of the article', async () => {
    await open();
    await select([textOf(0), 0], [textOf(0), 20]);
    expect(compareText).toHaveBeenCalledExactlyOnceWith(practice.paragraphs[0]?.[0]?.slice(0, 20), {
      published: practice.published,
      own: null,
    });
    expect(root.querySelector('.answer')?.textContent).toContain('The Tamsel Courier');
    expect(said()).toContain('conflict');
  });

  it('joins what is selected across sentences and leaves out what stands around them', async () => {
    await open();
    await select([root.querySelector('h3') ?? root, 0], [textOf(1), 4]);
    expect(compareText.mock.calls[0]?.[0]).toBe(`${practice.paragraphs[0]?.[0]} Thei`);
  });

  it('leaves selections elsewhere alone, and keeps the answer when the selection ends', async () => {
    await open();
    const heading = root.querySelector('h2')?.firstChild ?? root;
    await select([heading, 0], [heading, 3]);
    expect(compareText).not.toHaveBeenCalled();
    await select([textOf(0), 0], [textOf(0), 20]);
    await select([heading, 0], [heading, 0]);
    expect(compareText).toHaveBeenCalledOnce();
    expect(root.querySelector('.answer')?.textContent).toContain('The Tamsel Courier');
  });

  it('selects one sentence after the other at the press of a button, and begins again', async () => {
    await open();
    const press = async () => {
      await settle(() => {
        root.querySelector('button')?.click();
        document.dispatchEvent(new Event('selectionchange'));
        vi.runAllTimers();
      });
      return compareText.mock.lastCall?.[0];
    };
    const pressed: unknown[] = [];
    for (const _ of [...sentences(), 'one more']) pressed.push(await press());
    const all = practice.paragraphs.flat();
    expect(pressed).toEqual([...all, all[0]]);
  });

  it('says why a selection is not compared, and tries again after a failure', async () => {
    await open();
    compareText.mockResolvedValue({ state: 'too-short', text: 'Prime', minimum: 8 });
    await select([textOf(0), 0], [textOf(0), 5]);
    expect(root.querySelector('.answer h1')?.textContent).toBe('The selection is too short');
    compareText.mockRejectedValue(new Error('gone'));
    await select([textOf(0), 0], [textOf(0), 9]);
    await select([textOf(0), 0], [textOf(0), 9]);
    expect(compareText).toHaveBeenCalledTimes(3);
    expect(root.querySelector('.answer h1')?.textContent).toBe('The comparison did not work');
  });
});
