// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const tellPanel = vi.hoisted(() => vi.fn<(what: string) => Promise<boolean>>());
vi.mock('../../protocol/page-side.ts', () => ({ tellPanel }));

import { PanelLink } from './panel-link.ts';

let link: PanelLink;

beforeEach(() => {
  vi.useFakeTimers();
  tellPanel.mockReset().mockResolvedValue(true);
  link = new PanelLink(document);
});

afterEach(() => {
  link.follow(false);
  vi.useRealTimers();
});

async function select(): Promise<void> {
  const event = new Event('selectionchange');
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.dispatchEvent(event);
  await vi.runAllTimersAsync();
}

it('says nothing and listens to nothing while no panel follows', async () => {
  const listening = vi.spyOn(document, 'addEventListener');
  link = new PanelLink(document);
  link.tell('page');
  await select();
  expect(tellPanel).not.toHaveBeenCalled();
  expect(listening).not.toHaveBeenCalled();
});

it('tells a panel that follows, also one that asks twice to follow, once', async () => {
  link.follow(true);
  link.follow(true);
  await select();
  expect(tellPanel.mock.calls).toEqual([['selection']]);
  link.tell('page');
  expect(tellPanel).toHaveBeenLastCalledWith('page');
});

it('tells of ten selections that a page makes by itself, and of no more until the reader acts, whatever a panel asks for', async () => {
  link.follow(true);
  const selectOften = async () => {
    for (let count = 0; count < 30; count++) {
      await select();
      link.follow(true);
    }
  };
  await selectOften();
  expect(tellPanel).toHaveBeenCalledTimes(10);
  document.dispatchEvent(Object.defineProperty(new Event('keyup'), 'isTrusted', { value: true }));
  await selectOften();
  expect(tellPanel).toHaveBeenCalledTimes(20);
});

it('stops when the panel does', async () => {
  link.follow(true);
  link.follow(false);
  link.tell('page');
  await select();
  expect(tellPanel).not.toHaveBeenCalled();
});

it('stops by itself when no panel answers any more', async () => {
  link.follow(true);
  tellPanel.mockResolvedValue(false);
  await select();
  expect(link.isFollowing).toBe(false);
  await select();
  expect(tellPanel).toHaveBeenCalledTimes(1);
});

it('goes on for a panel that came while the one before was found gone', async () => {
  link.follow(true);
  tellPanel.mockResolvedValueOnce(false);
  link.tell('page');
  link.follow(false);
  link.follow(true);
  await vi.runAllTimersAsync();
  expect(link.isFollowing).toBe(true);
});
