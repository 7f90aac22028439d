import type { ComponentChildren } from 'preact';
import type { MessageKey, ValuesOf } from '../../locales/messages.ts';
import { say } from '../../locales/say.ts';

type PiecesOf<K extends MessageKey> =
  ValuesOf<K> extends [infer V] ? Record<keyof V, ComponentChildren> : never;

/** A message with its placeholders filled by what comes from elsewhere; each piece is isolated from its direction. */
export function Fill<K extends MessageKey>({ message, pieces }: { message: K; pieces: PiecesOf<K> }) {
  const names = Object.keys(pieces);
  const pattern = sayPattern(message, names);
  const byMark = new Map<string, ComponentChildren>(
    Object.entries<ComponentChildren>(pieces).map(([name, piece]) => [toMark(name), piece]),
  );
  return (
    <>
      {pattern
        .split(/(\{[a-z]+\})/)
        .map((part) => (byMark.has(part) ? <bdi key={part}>{byMark.get(part)}</bdi> : part))}
    </>
  );
}

const toMark = (name: string): string => `{${name}}`;

/** The message with `{name}` where each piece belongs. */
function sayPattern(message: MessageKey, names: readonly string[]): string {
  const marks = Object.fromEntries(names.map((name) => [name, toMark(name)]));
  return Reflect.apply(say, undefined, [message, marks]);
}
