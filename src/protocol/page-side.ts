import { findOwnId, isExtensionAlive, readLocal, sendToExtension } from '../platform/page-runtime.ts';
import type { MessageListener } from '../platform/runtime.ts';
import type { Answered, AnswerOf, FromContent, PayloadOf, RequestOf, ToContent, ToPanel } from './answers.ts';
import { ask } from './ask.ts';
import { fromContent, toContent, toPanel } from './messages.ts';
import { answer, type Handlers, toRoutes } from './routes.ts';
import { parseSettings, settingsKeys } from './settings.ts';
import type { ReaderSettings } from './shapes.ts';

/*
 * The content script's side of the protocol. It goes without the polyfill: what a content script needs of the browser is the
 * same in all of them, and every page would carry it.
 */

/** Content script to background: sends one request of `fromContent` and returns its parsed answer; never rejects. */
export function sendFromContent<K extends keyof FromContent>(
  kind: K,
  payload: PayloadOf<FromContent[K]>,
): Promise<Answered<AnswerOf<FromContent[K]>>> {
  return ask(fromContent[kind], { ...payload, kind }, { send: sendToExtension, isOpen: isExtensionAlive });
}

/** Long enough for a panel that draws a long answer just now. */
const PANEL_TRY_MS = [3_000] as const;

/** Content script to the panel that follows its page; answers whether there is one. */
export async function tellPanel(what: RequestOf<ToPanel['pageChanged']>['what']): Promise<boolean> {
  const channel = { send: sendToExtension, isOpen: isExtensionAlive, tryMs: PANEL_TRY_MS };
  const answer = await ask(toPanel.pageChanged, { kind: 'pageChanged', what }, channel);
  return answer.ok && answer.value.following;
}

/** Makes what answers the background, and nobody else, in a content script. */
export function answerInContent(handlers: Handlers<ToContent>): MessageListener {
  const isOurBackground = (sender: { id: string | undefined; tab: number | undefined }) =>
    sender.tab === undefined && sender.id !== undefined && sender.id === findOwnId();
  const routes = new Map(toRoutes(toContent, handlers, isOurBackground));
  return (message, sender) => answer(routes, message, sender);
}

/** The reader's settings now; the defaults when storage fails or hangs, so that no page waits for it. */
export async function readSettings(): Promise<ReaderSettings> {
  const stored = await readLocal(settingsKeys).catch(() => ({}));
  return parseSettings(stored).settings;
}
