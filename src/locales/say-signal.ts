import type { MessageKey } from './messages.ts';
import { say } from './say.ts';

type SignalKey = Extract<MessageKey, `signal_${string}`>;

/** A signal of coverage by its name in the catalogues, with its number where it has one. */
export interface SaidSignal {
  name: SignalKey extends `signal_${infer Name}` ? Name : never;
  value?: number | undefined;
}

/** In words what was found about a page: `paragraph 2 tells of the event`. A share is no figure to show: it would read as a score. */
export function saySignal({ name, value = 0 }: SaidSignal): string {
  if (name === 'paragraph_tells') return say('signal_paragraph_tells', { paragraph: value });
  return say(`signal_${name}`);
}
