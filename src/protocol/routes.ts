import * as z from 'zod/mini';
import type { Sender } from '../platform/runtime.ts';
import { type Answered, type AnswerOf, type Exchange, type RequestOf, toFailure } from './answers.ts';

type Table = Record<string, Exchange>;

/** One async function per request kind of a direction; the compiler refuses a table that leaves one out. */
export type Handlers<T extends Table> = {
  [K in keyof T]: (request: RequestOf<T[K]>, sender: Sender) => Promise<AnswerOf<T[K]>>;
};

export type Route = (message: unknown, sender: Sender) => Promise<Answered<unknown>>;

/**
 * Finds the route of a message and takes it; refuses, with a code and without doing anything, what has no route or may
 * not be asked by this sender. Never rejects.
 */
export async function answer(
  routes: ReadonlyMap<string, Route>,
  message: unknown,
  sender: Sender,
): Promise<Answered<unknown>> {
  const named = z.safeParse(kindOnly, message);
  const route = named.success ? routes.get(named.data.kind) : undefined;
  if (route === undefined) return toFailure(named.success ? 'unknown-request' : 'malformed');
  try {
    return await route(message, sender);
  } catch (error) {
    // The asker learns only that it failed; whoever looks into it finds the reason in this context's console.
    console.error('Parallax:', named.data?.kind, error);
    return toFailure('failed');
  }
}

const kindOnly = z.object({ kind: z.string() });

/** Makes the routes of one direction: who may ask, what the request looks like, and who handles it. */
export function toRoutes<T extends Table>(
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
