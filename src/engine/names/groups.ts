import { stemmer } from 'stemmer';
import type { Token } from '../tokens.ts';
import type { Name } from './name.ts';

/** "both leaders", "the two countries", "the pair": all that an event is between, found before any counting. */
export function findGroups(tokens: readonly Token[]): Name[] {
  return tokens.flatMap((_, i) => groupAt(tokens, i) ?? []);
}

export function groupAt(tokens: readonly Token[], i: number): Name | undefined {
  const lead = tokens[i]?.lower ?? '';
  const group = (to: number, key: string): Name => ({
    range: { from: i, to },
    key,
    kind: 'group',
    title: null,
    of: null,
  });
  if (lead === 'pair' || lead === 'duo')
    return tokens[i - 1]?.lower === 'the' && tokens[i + 1]?.lower !== 'of'
      ? group(i + 1, 'all:participants')
      : undefined;
  if (lead === 'two' && tokens[i - 1]?.lower === 'the' && actsNext(tokens, i + 1))
    return group(i + 1, 'all:participants');
  if (lead === 'leaders' && /^(?:the|:|)$/.test(tokens[i - 1]?.lower ?? ''))
    return group(i + 1, 'all:participants');
  if (lead !== 'both' && lead !== 'two') return undefined;
  for (let j = i + 1; j < Math.min(tokens.length, i + 4); j++) {
    const lower = tokens[j]?.lower ?? '';
    if (LEADERS.has(lower)) return group(j + 1, 'all:participants');
    if (PARTIES.has(lower)) return group(j + 1, 'all:parties');
    if (tokens[j]?.kind === 'sign') return undefined;
  }
  return undefined;
}
/** "the two last spoke", "the two have agreed": what follows is what they do. */
function actsNext(tokens: readonly Token[], i: number): boolean {
  const at = /^(?:last|also|then|now|later|first|both|had|have|has)$/.test(tokens[i]?.lower ?? '')
    ? i + 1
    : i;
  const token = tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (/(?:ed|will|are|were)$/.test(token.lower) ||
      (token.lower !== token.stem && !/s$/.test(token.lower) && stemmer(token.lower) !== token.stem))
  );
}

const LEADERS = new Set(['leaders', 'men', 'statesmen', 'presidents', 'premiers', 'counterparts']);
const PARTIES = new Set(
  'countries nations sides governments capitals states parties democracies economies partners'.split(' '),
);
