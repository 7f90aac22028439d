import * as z from 'zod/mini';
import { findExtensionId, onMessage, type Sender, toExtensionUrl } from '../platform/runtime.ts';
import {
  type Answered,
  type AnswerOf,
  type Exchange,
  type FromContent,
  type FromViews,
  type RequestOf,
  type ToContent,
  toFailure,
} from './answers.ts';
import { fromContent, fromViews, toContent } from './messages.ts';

type Table = Record<string, Exchange>;

/** One async function per request kind of a direction; the compiler refuses a table that leaves one out. */
export type Handlers<T extends Table> = {
  [K in keyof T]: (request: RequestOf<T[K]>, sender: Sender) => Promise<AnswerOf<T[K]>>;
};

type Route = (message: unknown, sender: Sender) => Promise<Answered<unknown>>;

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

/** Has a content script answer the background until the signal aborts. */
export function receiveInContent(handlers: Handlers<ToContent>, signal: AbortSignal): void {
  const routes = new Map(toRoutes(toContent, handlers, isOurBackground));
  onMessage((message, sender) => answer(routes, message, sender), signal);
}

/**
 * Finds the route of a message and takes it; refuses, with a code and without doing anything, what has no route or may
 * not be asked by this sender. Never rejects.
 */
async function answer(
  routes: ReadonlyMap<string, Route>,
  message: unknown,
  sender: Sender,
): Promise<Answered<unknown>> {
  const named = z.safeParse(kindOnly, message);
  const route = named.success ? routes.get(named.data.kind) : undefined;
  if (route === undefined) return toFailure(named.success ? 'unknown-request' : 'malformed');
  try {
    return await route(message, sender);
  } catch {
    return toFailure('failed');
  }
}

const kindOnly = z.object({ kind: z.string() });

function toRoutes<T extends Table>(
  table: T,
  handlers: Handlers<T>,
  isAllowed: (sender: Sender) => boolean,
): [string, Route][] {
  return Object.keys(table).map((kind: keyof T & string) => [
    kind,
    toRoute<T[typeof kind]>(table[kind], handlers[kind], isAllowed),
  ]);
}

function toRoute<E extends Exchange>(
  exchange: E,
  handle: (request: RequestOf<E>, sender: Sender) => Promise<AnswerOf<E>>,
  isAllowed: (sender: Sender) => boolean,
): Route {
  return async (message, sender) => {
    if (!isAllowed(sender)) return toFailure('not-allowed');
    const request = z.safeParse<E['request']>(exchange.request, message);
    if (!request.success) return toFailure('malformed');
    return { ok: true, value: await handle(request.data, sender) };
  };
}

/** The top frame of a tab that shows a page of the web. It may be compromised: what it may ask for changes nothing. */
function isOurContentScript(sender: Sender): boolean {
  return isOurs(sender) && sender.tab !== undefined && sender.frame === 0 && !isExtensionUrl(sender.url);
}

/** Popup, panel or options, in a window of their own or in a tab. */
function isOurPage(sender: Sender): boolean {
  return isOurs(sender) && isExtensionUrl(sender.url);
}

function isOurBackground(sender: Sender): boolean {
  return isOurs(sender) && sender.tab === undefined;
}

function isOurs(sender: Sender): boolean {
  const id = findExtensionId();
  return id !== undefined && sender.id === id;
}

function isExtensionUrl(url: string | undefined): boolean {
  return url?.startsWith(toExtensionUrl('')) ?? false;
}
