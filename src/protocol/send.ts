import { findExtensionId, sendMessage } from '../platform/runtime.ts';
import { findTabs, sendToTab } from '../platform/tabs.ts';
import type { Answered, AnswerOf, FromViews, PayloadOf, ToContent } from './answers.ts';
import { ask } from './ask.ts';
import { fromViews, toContent } from './messages.ts';

/** A content script reads a page of the largest size it takes within a second. */
const TAB_TRY_MS = [5_000] as const;

const isOpen = (): boolean => findExtensionId() !== undefined;

/** Popup, panel or options to background: sends one request of `fromViews` and returns its parsed answer; never rejects. */
export function sendFromView<K extends keyof FromViews>(
  kind: K,
  payload: PayloadOf<FromViews[K]>,
): Promise<Answered<AnswerOf<FromViews[K]>>> {
  return ask(fromViews[kind], { ...payload, kind }, { send: sendMessage, isOpen });
}

/**
 * Background to the content script of one tab; never rejects. A tab without a content script answers `no-answer`; that is
 * an ordinary case here, so it is not tried twice.
 */
export function sendToContent<K extends keyof ToContent>(
  tab: number,
  kind: K,
  payload: PayloadOf<ToContent[K]>,
): Promise<Answered<AnswerOf<ToContent[K]>>> {
  const channel = { send: (message: unknown) => sendToTab(tab, message), isOpen, tryMs: TAB_TRY_MS };
  return ask(toContent[kind], { ...payload, kind }, channel);
}

/** Background to the content scripts of every tab. Most tabs have none; their silence is no failure. */
export async function sendToContents<K extends keyof ToContent>(
  kind: K,
  payload: PayloadOf<ToContent[K]>,
): Promise<void> {
  const tabs = await findTabs();
  await Promise.all(tabs.map(({ id }) => sendToContent(id, kind, payload)));
}
