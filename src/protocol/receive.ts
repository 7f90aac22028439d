import * as z from 'zod/mini';
import { findExtensionId, onMessage, type Sender, toExtensionUrl } from '../platform/runtime.ts';
import type { FromContent, FromViews, ToPanel } from './answers.ts';
import { fromContent, fromViews, toPanel } from './messages.ts';
import { answer, type Handlers, toRoutes } from './routes.ts';

/**
 * Has the background answer both directions. Must be called in the first task of the worker, or the message that woke
 * it is lost.
 */
export function receiveInBackground(handlers: {
  fromContent: Handlers<FromContent>;
  fromViews: Handlers<FromViews>;
}): void {
  const routes = new Map([
    ...toRoutes(fromContent, handlers.fromContent, isOurContentScript),
    ...toRoutes(fromViews, handlers.fromViews, isOurPage),
  ]);
  // What a page says to a panel comes here too; where the background answered it, no page would notice that the panel is gone.
  onMessage((message, sender) => (isForPanel(message) ? undefined : answer(routes, message, sender)));
}

/**
 * Has a panel answer the page that it follows, until the signal aborts.
 * @param isFollowed whether the panel follows a tab now; what other tabs say is left to other panels
 */
export function receiveInPanel(
  handlers: Handlers<ToPanel>,
  isFollowed: (tab: number) => boolean,
  signal: AbortSignal,
): void {
  const routes = new Map(toRoutes(toPanel, handlers, isOurContentScript));
  onMessage((message, sender) => {
    const isMine = isForPanel(message) && sender.tab !== undefined && isFollowed(sender.tab);
    return isMine ? answer(routes, message, sender) : undefined;
  }, signal);
}

const panelMessage = z.object({ kind: z.enum(Object.keys(toPanel) as (keyof typeof toPanel)[]) });

function isForPanel(message: unknown): boolean {
  return z.safeParse(panelMessage, message).success;
}

/** The top frame of a tab that shows a page of the web. It may be compromised: what it may ask for changes nothing. */
function isOurContentScript(sender: Sender): boolean {
  return isOurs(sender) && sender.tab !== undefined && sender.frame === 0 && !isExtensionUrl(sender.url);
}

/** Popup, panel or options, in a window of their own or in a tab. */
function isOurPage(sender: Sender): boolean {
  return isOurs(sender) && isExtensionUrl(sender.url);
}

function isOurs(sender: Sender): boolean {
  const id = findExtensionId();
  return id !== undefined && sender.id === id;
}

function isExtensionUrl(url: string | undefined): boolean {
  return url?.startsWith(toExtensionUrl('')) ?? false;
}
