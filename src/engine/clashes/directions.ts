import type { Analysis } from '../analyse.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import type { Language } from '../languages/language.ts';
import { GROUND_DIRECTION, SYNONYM } from '../limits.ts';
import { oncePerSentence } from '../memo.ts';
import { isNarrowed } from './narrowed.ts';
import { toldFromBothSides } from './order.ts';
import { type Clash, framesOf, ground, like, otherTime, type Pair, scopeOf, strangers } from './pair.ts';
import { areApart, arePlacedApart, isOwner, sameDoer } from './which.ts';

/** Opposite movement of the same thing, or opposite evaluation of it. */
export function findDirectionClashes(pair: Pair): Clash[] {
  return [...opposed(pair, 'direction'), ...opposed(pair, 'tone'), ...antonyms(pair)].slice(0, 1);
}

/** Signed words of opposite sign that speak of the same thing, where neither side has a word of the other sign for it. */
function opposed(pair: Pair, scale: 'direction' | 'tone'): Clash[] {
  const { language } = pair.knowledge;
  const [here, there] = [SIGNS[scale](pair.h, language), SIGNS[scale](pair.s, language)];
  for (const index of pair.clause) {
    const mine = here[index] ?? 0;
    if (mine === 0) continue;
    const rival = there.findIndex(
      (sign, other) =>
        sign === -mine &&
        sameClass(pair, index, other) &&
        sameObject(pair, index, other) &&
        sameBearer(pair, index, other),
    );
    if (rival < 0) continue;
    const agreeing = there.some((sign, other) => sign === mine && sameBearer(pair, index, other));
    if (agreeing || tellTwoMatters(pair, index, rival)) continue;
    const grounded = ground(pair, [index]);
    if (grounded < GROUND_DIRECTION || otherMatter(pair, index)) continue;
    return [{ kind: 'direction', h: rangeOf(pair.h, index), s: rangeOf(pair.s, rival), grounded }];
  }
  return [];
}

/** By two doers, before and after one happening, behind one preposition, or where one side denies of some only. */
function tellTwoMatters(pair: Pair, mine: number, theirs: number): boolean {
  const [left, right] = [framesOf(pair.h, mine), framesOf(pair.s, theirs)];
  return (
    toldFromBothSides(pair) ||
    left.some((a) => right.some((b) => arePlacedApart(pair, a, b))) ||
    left.some((a) => a.verb === mine && right.some((b) => b.verb === theirs && !sameDoer(pair, a, b))) ||
    left.some((a) => a.negated && isNarrowed(pair, 'h', a)) ||
    right.some((b) => b.negated && isNarrowed(pair, 's', b))
  );
}

/** A verb is set against a verb ("rose" / "fell"), a description against a description ("warm" / "tense"). */
function sameClass(pair: Pair, mine: number, theirs: number): boolean {
  const acts = (analysis: Analysis, term: number) =>
    ['verb', 'gerund'].includes(analysis.terms[term]?.tag ?? '');
  return acts(pair.h, mine) === acts(pair.s, theirs);
}

/** For each term of a sentence its sign on a scale, or 0. */
const SIGNS = {
  direction: oncePerSentence((analysis: Analysis, { direction }: Language) => signsOf(analysis, direction)),
  tone: oncePerSentence((analysis: Analysis, { tone }: Language) => signsOf(analysis, tone)),
};

const signsOf = (analysis: Analysis, signs: ReadonlyMap<string, 1 | -1>): Int8Array =>
  Int8Array.from(analysis.terms, (_, term) => signOf(analysis, term, signs));

/** The sign of a word, turned round by a negation of its frame; hedged and planned movement has none. */
function signOf(analysis: Analysis, term: number, signs: ReadonlyMap<string, 1 | -1>): number {
  const found = analysis.terms[term];
  const sign = found?.kind === 'word' ? (signs.get(found.key) ?? 0) : 0;
  if (!found || sign === 0 || (found.tag === 'noun' && !moves(analysis, found.range))) return 0;
  if (analysis.tokens[found.range.to]?.lower === 'to' && analysis.tags[found.range.to + 1] === 'verb')
    return 0;
  if (found.tag === 'gerund' && !isParticipial(analysis, found.range.from)) return 0;
  const own = analysis.frames.find((frame) => frame.verb === term);
  if (own?.hedged || own?.stage === 'planned') return 0;
  return own?.negated ? -sign : sign;
}

/** "…, falling by a tenth": a participle behind a comma and a verb; elsewhere an -ing word describes or names. */
function isParticipial(analysis: Analysis, from: number): boolean {
  return (
    analysis.tokens[from - 1]?.text === ',' &&
    analysis.tags.slice(0, from).some((tag) => tag === 'verb' || tag === 'aux')
  );
}

/**
 * A word that is no verb carries its sign only as "a rise in", before the noun it describes ("weak demand"), or as what a
 * copula says ("the mood was tense"). "A contract" and "keep up momentum" tell no movement.
 */
function moves(analysis: Analysis, range: { from: number; to: number }): boolean {
  const next = analysis.tokens[range.to]?.lower ?? '';
  if (/[^s]s$/.test(analysis.tokens[range.from]?.lower ?? '')) return false;
  if (/^(?:in|of|by)$/.test(next)) return analysis.tags[range.from - 1] === 'stop';
  return analysis.tags[range.to] === 'noun' || isPredicate(analysis, range.from);
}

/** Adjectives, "very", "and" and quotation marks may stand between the word and its copula or "as". */
function isPredicate(analysis: Analysis, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - PREDICATE_TOKENS); i--) {
    const lower = analysis.tokens[i]?.lower ?? '';
    if (analysis.tags[i] === 'aux' || lower === 'as') return true;
    const passes =
      ['modifier', 'negator', 'noun', 'gerund'].includes(analysis.tags[i] ?? '') ||
      /^(?:"|'|,|and|very|more|a|an|the|in)$/.test(lower);
    if (!passes) return false;
  }
  return false;
}
const PREDICATE_TOKENS = 6;

/** What the word is said of: the subject of its verb, the noun beside it, the object it moves. */
function bearers(analysis: Analysis, term: number): number[] {
  const found = new Set<number>();
  for (const frame of framesOf(analysis, term)) {
    if (frame.verb === term) for (const one of [...frame.subject, ...frame.object]) found.add(one);
    else if (frame.object.includes(term)) for (const one of frame.object) found.add(one);
  }
  const here = analysis.terms[term];
  analysis.terms.forEach((other, index) => {
    if (!here || other.kind !== 'word' || index === term) return;
    const gap =
      other.range.from >= here.range.to ? other.range.from - here.range.to : here.range.from - other.range.to;
    if (gap === 0) found.add(index);
  });
  found.delete(term);
  return [...found];
}

/** The noun that a phrase is about, not one that only says which: "barriers" of "trade barriers". */
function isHead(analysis: Analysis, term: number): boolean {
  const [here, next] = [analysis.terms[term], analysis.terms[term + 1]];
  if (here?.kind !== 'word' || isOwner(analysis, term)) return false;
  return !(next?.kind === 'word' && next.tag === 'noun' && next.range.from === here.range.to);
}

function sameBearer(pair: Pair, mine: number, theirs: number): boolean {
  const left = bearers(pair.h, mine).filter((term) => isHead(pair.h, term));
  const right = bearers(pair.s, theirs).filter((term) => isHead(pair.s, term));
  return left.some((a) =>
    right.some((b) => like(pair, a, b) >= 0.9 && !areApart(pair, a, b, { h: mine, s: theirs })),
  );
}

/** "opened" / "closed": listed opposites with the same bearer. */
function antonyms(pair: Pair): Clash[] {
  const opposites = pair.knowledge.language.antonyms;
  for (const index of pair.clause) {
    const term = pair.h.terms[index];
    const against =
      term?.kind === 'word' && !LIGHT.has(term.key) && (pair.alignment.strength[index] ?? 0) < 0.6
        ? opposites.get(term.key)
        : undefined;
    if (!against) continue;
    const rival = pair.s.terms.findIndex(
      (other, place) =>
        other.kind === 'word' &&
        !LIGHT.has(other.key) &&
        against.has(other.key) &&
        !isConverse(pair, term?.key ?? '', other.key) &&
        // "the ban that was imposed … was lifted" tells both.
        !pair.h.terms.some((_, own) => own !== index && like(pair, own, place) >= SYNONYM) &&
        sameObject(pair, index, place) &&
        sameBearer(pair, index, place),
    );
    if (rival < 0 || negated(pair.h, index) !== negated(pair.s, rival) || tellTwoMatters(pair, index, rival))
      continue;
    const grounded = ground(pair, [index]);
    if (grounded < GROUND_DIRECTION + 0.15 || otherMatter(pair, index)) continue;
    return [{ kind: 'direction', h: rangeOf(pair.h, index), s: rangeOf(pair.s, rival), grounded }];
  }
  return [];
}

/** "threaten jobs" / "protect routes": where both verbs have an object it must be the same one. */
function sameObject(pair: Pair, mine: number, theirs: number): boolean {
  const objects = (analysis: Analysis, term: number) =>
    (analysis.frames.find(({ verb }) => verb === term)?.object ?? []).filter((one) => isHead(analysis, one));
  const [left, right] = [objects(pair.h, mine), objects(pair.s, theirs)];
  return (
    left.length === 0 ||
    right.length === 0 ||
    left.some((a) => right.some((b) => like(pair, a, b) >= 0.9 && !areApart(pair, a, b)))
  );
}

/** "bought from" / "sold to": one deed told from its two sides. */
const isConverse = (pair: Pair, a: string, b: string): boolean =>
  pair.knowledge.language.converses.get(a)?.has(b) === true;

/** Verbs of so many senses that their opposites oppose nothing by themselves ("stay" / "leave", "owe" / "pay"). */
const LIGHT = new Set(
  'stai leav ow pai give take come go hold keep get put make bring send receiv begin end start stop'.split(
    ' ',
  ),
);

/** Another scope, another day, or amounts that differ too: two movements, not two versions of one. */
function otherMatter(pair: Pair, index: number): boolean {
  if (strangers(pair, [index], scopeOf(pair)).length > 0 || otherTime(pair, 0, [], scopeOf(pair)))
    return true;
  const amounts = (analysis: Analysis) =>
    analysis.quantities.filter(({ kind }) => kind === 'percent' || kind === 'money');
  const [mine, theirs] = [amounts(pair.h), amounts(pair.s)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((a) => theirs.some((b) => ['equal', 'compatible'].includes(compareQuantities(a, b))))
  );
}

const negated = (analysis: Analysis, term: number): boolean =>
  analysis.frames.some((frame) => frame.verb === term && frame.negated);

function rangeOf(analysis: Analysis, term: number) {
  return analysis.terms[term]?.range ?? { from: 0, to: 0 };
}
