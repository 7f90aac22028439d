// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settle } from '../../testing/settle.ts';
import { viewStates } from '../../testing/view-states.ts';
import { TakeAway, type TakeAwayActions } from './TakeAway.tsx';

const view = viewStates.comparison;
let root: HTMLElement;
/** Files that the page had the browser save. */
let saved: { name: string; text: Promise<string> }[];

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  saved = [];
  let blob: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((object) => {
    blob = object instanceof Blob ? object : undefined;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (blob) saved.push({ name: this.download, text: blob.text() });
  });
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

const receipt = { name: 'parallax-receipt-1.json', type: 'application/json', text: '{"format":1}\n' };

function open(given: Partial<TakeAwayActions> = {}) {
  const actions = {
    onMakeReceipt: vi.fn(async () => receipt),
    onCopy: vi.fn(async (_text: string) => {}),
    onTell: vi.fn(),
  };
  render(<TakeAway view={view} actions={{ ...actions, ...given }} />, root);
  return actions;
}

async function press(label: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!button) throw new Error(`no button ${label}`);
  await settle(() => button.click());
}

it('copies the comparison with the citation of each report', async () => {
  const { onCopy, onTell } = open();
  await press('Copy as Markdown');
  const text = onCopy.mock.calls[0]?.[0] ?? '';
  for (const { publisher, statement } of view.comparison.reports) {
    if (publisher) expect(text).toContain(publisher);
    if (statement) expect(text).toContain(statement.text.slice(0, 20));
  }
  expect(text).toContain('The opening of the Tamsel bridge, 11 Dec 2025; 5 reports, version 3');
  expect(text).toContain('[Bridge opens](<https://www.tamsel.example/bridge>)');
  expect(onTell).toHaveBeenLastCalledWith('Copied.');
});

it.each([
  ['Save as Markdown', '.md', /^# How other reports tell it/],
  ['Save as HTML', '.html', /^<!doctype html>/],
  ['Save as JSON', '.json', /^\{/],
])('%s saves a file', async (label, ending, start) => {
  const { onTell } = open();
  await press(label);
  expect(saved.map(({ name }) => name)).toEqual([`parallax-bridge-2025-12-11${ending}`]);
  expect(await saved[0]?.text).toMatch(start);
  expect(onTell).toHaveBeenLastCalledWith('Saved among your downloads.');
});

it('the JSON holds the comparison and its page', async () => {
  open();
  await press('Save as JSON');
  expect(JSON.parse((await saved[0]?.text) ?? '')).toEqual({
    page: view.page,
    ...view.comparison,
    cut: view.cut,
    points: view.points,
  });
});

it('saves the receipt that the background makes', async () => {
  const { onMakeReceipt } = open();
  await press('Save a receipt');
  expect(onMakeReceipt).toHaveBeenCalledWith(view);
  expect(saved.map(({ name }) => name)).toEqual([receipt.name]);
  expect(await saved[0]?.text).toBe(receipt.text);
});

it('a report of a mistake is copied with the receipt, and nothing else is done with it', async () => {
  const { onCopy } = open();
  await press('Copy a report of a mistake');
  expect(onCopy.mock.calls[0]?.[0]).toMatch(/seems to be a mistake[\s\S]*```json\n\{"format":1\}\n```/);
  expect(saved).toEqual([]);
});

it.each([
  ['Copy as Markdown', { onCopy: () => Promise.reject(new Error('not focused')) }],
  ['Save a receipt', { onMakeReceipt: async () => undefined }],
])('%s that does not work says so', async (label, given) => {
  const { onTell } = open(given);
  await press(label);
  expect(onTell).toHaveBeenLastCalledWith('That did not work. Try again.');
});
