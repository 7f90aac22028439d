import type { ComponentChildren } from 'preact';

/** A string of the text table with its `{name}` pieces put in; strings from elsewhere are isolated from its direction. */
export function Fill({ pattern, pieces }: { pattern: string; pieces: Record<string, ComponentChildren> }) {
  return (
    <>
      {pattern.split(/(\{[a-z]+\})/).map((part) => {
        const piece = part.startsWith('{') ? pieces[part.slice(1, -1)] : undefined;
        return piece === undefined ? part : <bdi key={part}>{piece}</bdi>;
      })}
    </>
  );
}
