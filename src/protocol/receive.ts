import { findExtensionId, onMessage, type Sender, toExtensionUrl } from '../platform/runtime.ts';
import type { FromContent, FromViews } from './answers.ts';
import { fromContent, fromViews } from './messages.ts';
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
  onMessage((message, sender) => answer(routes, message, sender));
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
