import { anyOf } from './patterns.ts';
import { buildSignature, type EventFacts } from './signature.ts';

/**
 * The cheap test that decides whether a page is read at all.
 * @param event an event as its pack describes it
 * @returns the source of one expression for the flags `iu`: true for texts that name every participant and the act
 * somewhere. One pass a participant and one for the act, each linear in the length of the text.
 */
export function eventGate(event: EventFacts): string {
  const { participants, acts, loose } = buildSignature(event);
  const needed = [...participants.map(({ aliases }) => anyOf(aliases)), anyOf([...acts, ...loose])];
  return `^${needed.map((source) => `(?=[\\s\\S]*?${source})`).join('')}`;
}
