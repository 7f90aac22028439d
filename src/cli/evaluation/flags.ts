import type { ConflictKind, Relation } from '../../engine/index.ts';
import { type Answer, predictedKinds } from './scores.ts';

/** One conflict that was answered, with all that a person needs to judge it by reading. */
export interface Flag {
  set: string;
  id: string;
  report: string;
  highlight: string;
  statement: string;
  kinds: ConflictKind[];
  /** For each reason the words on both sides, and what they were resolved to. */
  words: { highlight: string; report: string; resolved?: [string, string] }[];
  /** Acceptable relations where the set labels them. */
  gold?: readonly Relation[];
}

/** The conflicts among answers, for reading by hand. */
export function flagsOf(
  set: string,
  answers: readonly (Answer & {
    id: string;
    report: string;
    highlight: string;
    gold?: readonly Relation[];
  })[],
): Flag[] {
  return answers
    .filter(({ predicted }) => predicted === 'conflicts')
    .map((answer) => ({
      set,
      id: answer.id,
      report: answer.report,
      highlight: answer.highlight,
      statement: answer.statement ?? '',
      kinds: predictedKinds(answer),
      words: answer.clashes.map(({ highlight, report, resolved }) => ({
        highlight,
        report,
        ...(resolved && { resolved }),
      })),
      ...(answer.gold && { gold: answer.gold }),
    }));
}
