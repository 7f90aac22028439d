import type { Analysis } from '../analyse.ts';
import { type Knowledge, strengthOf } from '../match.ts';
import type { Place } from './finding.ts';

/** Tokens behind an undertaking or a measure in which its topic stands: "talks on a new fishing treaty". */
const TOPIC_TOKENS = 6;

/** What a noun is about: the noun right before it, and what "on" or "for" leads up to; indices of terms. */
export function topicOf({ terms, tokens, names }: Analysis, noun: number): number[] {
  const own = terms[noun]?.range;
  if (!own) return [];
  const leads = /^(?:on|for|about|of|to)$/.test(tokens[own.to]?.lower ?? '');
  return terms.flatMap((term, index) => {
    const thing =
      (term.kind === 'word' && term.tag === 'noun') ||
      names[term.ref]?.kind === 'thing' ||
      term.tag === 'gerund';
    const before = term.range.to === own.from;
    const behind = leads && term.range.from > own.to && term.range.from <= own.to + TOPIC_TOKENS;
    return thing && (before || behind) ? [index] : [];
  });
}

interface WithTopic extends Place {
  topic: number[];
}

/** Whether two topics may be one: they share a word, or one is not told. */
export function sameTopic(a: WithTopic, b: WithTopic, knowledge: Knowledge): boolean {
  const [h, s] = [a.statement.analysis, b.statement.analysis];
  if (a.topic.length === 0 || b.topic.length === 0) return true;
  return a.topic.some((x) =>
    b.topic.some((y) => {
      const [one, other] = [h.terms[x], s.terms[y]];
      return one && other && strengthOf(h, one, s, other, knowledge) >= 0.9;
    }),
  );
}

/** Where an assertion ends behind a token: at a sign but a comma, or a form that begins another assertion. */
export function endOf({ tokens }: Analysis, from: number, ends: ReadonlySet<string>): number {
  const end = tokens.findIndex(
    ({ text, lower }, i) => i >= from && (/^[.;:]$/.test(text) || ends.has(lower)),
  );
  return end < 0 ? tokens.length : end;
}
