import { COMMON_OFFICES, HELD_BY_MANY, SIDE_BY_SIDE } from '../languages/en/clash-words.ts';
import { GROUND_NAME } from '../limits.ts';
import { nameStrength } from '../match.ts';
import type { Name } from '../names/name.ts';
import {
  type Clash,
  framesOf,
  ground,
  isOfOtherDays,
  like,
  otherTime,
  type Pair,
  strangers,
  termAt,
} from './pair.ts';
import { arePlacedApart, isOwned } from './which.ts';

/** A different person or body in the same part. */
export function findNameClashes(pair: Pair): Clash[] {
  for (const index of pair.clause) {
    const mine = nameOf(pair, index);
    if (!mine || (pair.alignment.strength[index] ?? 0) > 0) continue;
    for (const theirs of pair.s.names) {
      if (theirs.pronoun || !canRival(pair, mine, theirs)) continue;
      const sameOffice = mine.title !== null && holdsOffice(pair, mine, theirs);
      if (!sameOffice && !samePart(pair, index, theirs)) continue;
      const grounded = ground(pair, [index]);
      if (
        grounded < GROUND_NAME + (sameOffice ? 0 : 0.15) ||
        strangers(pair, [index]).length > 0 ||
        otherTime(pair, 30) ||
        framesOf(pair.s, termAt(pair.s, theirs.range)).some((deed) => isOfOtherDays(pair, deed))
      )
        continue;
      return [{ kind: 'name', h: mine.range, s: theirs.range, grounded }];
    }
  }
  return [];
}

function nameOf(pair: Pair, index: number): Name | undefined {
  const term = pair.h.terms[index];
  const name = term?.kind === 'name' ? pair.h.names[term.ref] : undefined;
  return name && !name.pronoun && name.kind !== 'group' && name.kind !== 'place' ? name : undefined;
}

/** Both persons or both bodies, not the same, and neither named on the other side. */
function canRival(pair: Pair, mine: Name, theirs: Name): boolean {
  if (mine.kind !== theirs.kind || theirs.kind === 'unknown') return false;
  return (
    !pair.s.names.some((name) => nameStrength(mine.key, name.key, pair.knowledge.names) > 0) &&
    !pair.h.names.some((name) => nameStrength(theirs.key, name.key, pair.knowledge.names) > 0)
  );
}

/** By the statement's own words, or by what another statement of the pack calls the person. */
function holdsOffice(pair: Pair, mine: Name, theirs: Name): boolean {
  if (mine.of === null && HELD_BY_MANY.has(mine.title ?? '')) return false;
  if (mine.title === theirs.title && samePlace(pair, mine, theirs)) return true;
  return pair.knowledge.names.holders(mine.title ?? '', mine.of).includes(theirs.key);
}

/** Every state has a president: an office many hold must be that of one place on both sides. */
function samePlace(pair: Pair, a: Name, b: Name): boolean {
  const of = (name: Name) => name.of ?? pair.knowledge.names.placeOf(name.key) ?? null;
  const [mine, theirs] = [of(a), of(b)];
  return mine === null || theirs === null ? !COMMON_OFFICES.has(a.title ?? '') : mine === theirs;
}

/** Subject of the same verb on both sides, or its object: and the verb is not one that many do side by side. */
function samePart(pair: Pair, mine: number, theirs: Name): boolean {
  const rival = pair.s.terms.findIndex((term) => term.kind === 'name' && pair.s.names[term.ref] === theirs);
  return framesOf(pair.h, mine).some((a) =>
    framesOf(pair.s, rival).some((b) => {
      if (a.negated !== b.negated || like(pair, a.verb, b.verb) < 0.9) return false;
      if (SIDE_BY_SIDE.has(pair.h.terms[a.verb]?.key ?? '') || arePlacedApart(pair, a, b)) return false;
      const subjects =
        a.subject.includes(mine) &&
        b.subject.includes(rival) &&
        a.object.some((x) =>
          b.object.some((y) => like(pair, x, y) >= 0.9 && !isOwned(pair.h, x) && !isOwned(pair.s, y)),
        );
      const objects =
        a.object.includes(mine) &&
        b.object.includes(rival) &&
        a.subject.some((x) => b.subject.some((y) => like(pair, x, y) >= 0.9));
      return subjects || objects;
    }),
  );
}
