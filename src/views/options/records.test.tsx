// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HistoryEntry, ReplayView } from '../../protocol/record-shapes.ts';
import { settle } from '../../testing/settle.ts';
import type { RecordsGateway } from '../gateway.ts';
import { HistorySection } from './HistorySection.tsx';
import { ReceiptSection } from './ReceiptSection.tsx';

let root: HTMLElement;
const onTell = vi.fn();

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});

const none = { reports: 0, origins: 0 };

function entry(text: string, title: string): HistoryEntry {
  return {
    at: '2024-03-06T09:30:00.000Z',
    page: { address: 'https://www.news.example/a', title },
    text,
    published: null,
    event: { id: 'dam', title: 'Orrin dam closed' },
    checkable: true,
    tallies: { corroborates: { reports: 1, origins: 1 }, partly: none, conflicts: none, silent: none },
  };
}

function createGateway(gateway: Partial<RecordsGateway> = {}): RecordsGateway {
  return {
    readHistory: async () => [
      entry('The dam was closed.', 'Orrin today'),
      entry('Nobody was hurt.', 'Valley news'),
    ],
    clearHistory: async () => true,
    replayReceipt: async () => undefined,
    ...gateway,
  };
}

describe('the history', () => {
  const open = (gateway = createGateway()) =>
    settle(() => render(<HistorySection gateway={gateway} onTell={onTell} />, root));
  const shown = () => [...root.querySelectorAll('.history blockquote')].map(({ textContent }) => textContent);

  async function search(words: string): Promise<void> {
    const field = root.querySelector('input');
    if (!field) throw new Error('no field');
    await settle(() => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  const press = (label: string) =>
    settle(() => [...root.querySelectorAll('button')].find((one) => one.textContent === label)?.click());

  it('lists what was compared, with how it stood', async () => {
    await open();
    expect(shown()).toEqual(['The dam was closed.', 'Nobody was hurt.']);
    expect(root.textContent).toContain('1 of 1 report corroborates it');
  });

  it.each([
    ['dam', ['The dam was closed.']],
    ['VALLEY hurt', ['Nobody was hurt.']],
    ['news.example', ['The dam was closed.', 'Nobody was hurt.']],
    ['ferry', []],
  ])('a search for %j finds it in text, title and address', async (words, expected) => {
    await open();
    await search(words);
    expect(shown()).toEqual(expected);
    expect(root.textContent?.includes('None of them has these words.')).toBe(expected.length === 0);
  });

  it('has its line before it is read', async () => {
    await open(createGateway({ readHistory: () => new Promise(() => {}) }));
    expect(root.textContent).toBe('Reading what you compared…');
  });

  it('is empty once it is cleared', async () => {
    await open();
    await press('Clear the list');
    expect(onTell).toHaveBeenLastCalledWith('The list is cleared.');
    expect(root.textContent).toBe('Nothing has been compared yet.');
  });

  it('that cannot be cleared stays, and says so', async () => {
    await open(createGateway({ clearHistory: async () => false }));
    await press('Clear the list');
    expect(onTell).toHaveBeenLastCalledWith('The list could not be cleared. Try again.');
    expect(shown()).toHaveLength(2);
  });
});

describe('a receipt', () => {
  const replayed: ReplayView = {
    state: 'replayed',
    receipt: {
      comparedAt: '2024-03-06T09:30:00.000Z',
      engine: '1.0.0+0123456789ab',
      event: 'Orrin dam closed',
      version: null,
      digest: '0'.repeat(64),
      page: null,
      text: 'The dam was closed.',
      published: null,
      own: null,
    },
    same: false,
    differences: [{ what: 'relation', report: 'a', before: 'silent', now: 'conflicts' }],
  };

  async function choose(answer: ReplayView | undefined, name = 'r.json', shown = name): Promise<void> {
    const gateway = createGateway({ replayReceipt: vi.fn(async () => answer) });
    await settle(() => render(<ReceiptSection gateway={gateway} onTell={onTell} />, root));
    const field = root.querySelector('input');
    if (!field) throw new Error('no field');
    const file = new File(['{}'], name);
    Object.defineProperty(field, 'files', { value: [file] });
    await settle(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(onTell).toHaveBeenCalled());
    expect(gateway.replayReceipt).toHaveBeenCalledWith(shown, '{}');
  }

  const cells = () => [...root.querySelectorAll('tbody th, tbody td')].map(({ textContent }) => textContent);

  it('that comes out otherwise shows what differs', async () => {
    await choose(replayed);
    expect(onTell).toHaveBeenLastCalledWith('Compared again: the result differs.');
    expect(cells()).toEqual(['relation, a', 'silent', 'conflicts']);
    expect(root.textContent).not.toContain('Left out');
  });

  it('is called by a name that turns no direction and stays on its line', async () => {
    await choose(replayed, 'r\u202e\u2069\n.json', 'r\ufffd\ufffd\ufffd.json');
  });

  it('says which report was left out', async () => {
    const own = { report: '003', publisher: 'The Orrin Courier' };
    await choose({ ...replayed, receipt: { ...replayed.receipt, own } });
    expect(root.textContent).toContain('Left out: The Orrin Courier, since the words are from it.');
  });

  it('that comes out the same says so', async () => {
    await choose({ ...replayed, same: true, differences: [] });
    expect(root.querySelector('strong')?.textContent).toBe('Compared again: the same result.');
    expect(root.querySelector('table')).toBeNull();
  });

  it.each([
    [{ state: 'not-a-receipt', problem: 'r.json: is not JSON' } as const, 'r.json: is not JSON'],
    [undefined, 'That file could not be read.'],
  ])('that is none says what is wrong: %j', async (answer, words) => {
    await choose(answer);
    expect(root.textContent).toContain(words);
    expect(onTell).toHaveBeenLastCalledWith(words);
  });
});
