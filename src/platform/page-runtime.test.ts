import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerMessages } from './page-runtime.ts';
import type { MessageListener } from './runtime.ts';

type Heard = (message: unknown, sender: object, answer: (value: unknown) => void) => true;

const listeners = new Set<Heard>();
const onMessage = {
  addListener: (listener: Heard) => listeners.add(listener),
  removeListener: (listener: Heard) => listeners.delete(listener),
};
let life: AbortController;

beforeEach(() => {
  listeners.clear();
  life = new AbortController();
  vi.stubGlobal('chrome', { runtime: { id: 'own', onMessage } });
});
afterEach(() => vi.unstubAllGlobals());

/** Sends a message the way the browser does, and waits for the answer. */
const emit = (message: unknown, sender: object) =>
  new Promise((resolve) => {
    for (const listener of listeners) expect(listener(message, sender, resolve)).toBe(true);
  });

test('answers with what the listener says, and hands the sender on', async () => {
  const listener: MessageListener = async (message, sender) => ({ message, sender });
  answerMessages(async () => listener, life.signal);
  expect(await emit('hello', { id: 'own', url: 'u', tab: { id: 4 }, frameId: 0 })).toEqual({
    message: 'hello',
    sender: { id: 'own', url: 'u', tab: 4, frame: 0 },
  });
});

test('fetches nothing before the first message', async () => {
  const find = vi.fn(async (): Promise<MessageListener> => async () => 'x');
  answerMessages(find, life.signal);
  expect(find).not.toHaveBeenCalled();
  await emit('hello', {});
  expect(find).toHaveBeenCalledTimes(1);
});

test('gives no answer when the listener cannot', async () => {
  answerMessages(() => Promise.reject(new Error('broken')), life.signal);
  expect(await emit('hello', {})).toBeUndefined();
});

test('stops with its signal', () => {
  answerMessages(async () => async () => 'x', life.signal);
  expect(listeners.size).toBe(1);
  life.abort();
  expect(listeners.size).toBe(0);
});

test('is quiet in a script that its extension has left behind', () => {
  answerMessages(async () => async () => 'x', life.signal);
  vi.stubGlobal('chrome', {});
  expect(() => life.abort()).not.toThrow();
});
