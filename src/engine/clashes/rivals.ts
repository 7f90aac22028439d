import type { Analysis } from '../analyse.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { describeTime } from '../facts/describe.ts';
import { findQuantities } from '../facts/quantities.ts';
import type { Time } from '../facts/types.ts';
import { KIN } from '../languages/en/clash-words.ts';
import type { Language } from '../languages/language.ts';
import { RELATED } from '../limits.ts';
import { nameStrength } from '../match.ts';
import type { Name } from '../names/name.ts';
import type { ConflictKind } from '../types.ts';
import { wordStrength } from '../word-strengths.ts';
import { relationOf, type Unit } from './edits.ts';
import type { Sides } from './pair.ts';
import { describeValues, KIND_OF_VALUE, sameCount } from './values.ts';

/** What two differing units are to each other: of one kind and against each other, saying the same, or anything else. */
export type Rivalry = { kind: ConflictKind; resolved?: [string, string] } | 'harmless' | 'foreign';

/** How two units that stand in the same place of two otherwise like sentences differ. */
export function rivalry(pair: Sides, a: Unit, b: Unit): Rivalry {
  const kinds = `${a.kind}/${b.kind}`;
  if (kinds === 'quantity/quantity') return figures(pair, a, b);
  if (kinds === 'time/time') return times(pair, a, b);
  if (kinds === 'name/name') return names(pair, a, b);
  return kinds === 'word/word' ? words(pair, a, b) : 'foreign';
}

function figures({ h, s }: Sides, a: Unit, b: Unit): Rivalry {
  const [mine, theirs] = [h.quantities[a.ref], s.quantities[b.ref]];
  if (!mine || !theirs) return 'foreign';
  if (relationOf(h, a, s, b) !== 'clash' || !sameCount({ h, s }, mine, theirs)) return 'foreign';
  return { kind: KIND_OF_VALUE[mine.kind], resolved: describeValues(mine, theirs) };
}

function times({ h, s }: Sides, a: Unit, b: Unit): Rivalry {
  const [mine, theirs] = [h.times[a.ref], s.times[b.ref]];
  if (!mine || !theirs) return 'foreign';
  const resolved: [string, string] = [describeTime(mine), describeTime(theirs)];
  if (relationOf(h, a, s, b) === 'clash') return { kind: 'date', resolved };
  if (/before\/after|after\/before/.test(`${mine.relation}/${theirs.relation}`)) return { kind: 'order' };
  if (h.published !== null || s.published !== null) return 'foreign';
  return otherWeekday(mine, theirs) ? { kind: 'date' } : otherLength(h, mine, s, theirs);
}

/** Where neither text has a day, "on Monday" and "on Friday" resolve to nothing: in the same sentence the words differ. */
const otherWeekday = (mine: Time, theirs: Time): boolean =>
  mine.weekday !== null && theirs.weekday !== null && mine.weekday !== theirs.weekday;

/** "two weeks ago" / "six weeks ago", "over the past four years" / "… ten years", in texts without a day. */
function otherLength(h: Analysis, mine: Time, s: Analysis, theirs: Time): Rivalry {
  const lengthIn = ({ tokens }: Analysis, { range }: Time) =>
    findQuantities(tokens.slice(range.from, range.to).filter(({ lower }) => !PLACING.has(lower))).find(
      ({ kind }) => kind === 'duration',
    );
  const [a, b] = [lengthIn(h, mine), lengthIn(s, theirs)];
  if (!a || !b || compareQuantities(a, b) !== 'clash') return 'foreign';
  const ago = h.tokens[mine.range.to - 1]?.lower === 'ago';
  return { kind: ago ? 'date' : 'duration', resolved: describeValues(a, b) };
}

/** Words that lay a length of time before or behind today. */
const PLACING = new Set('ago earlier later last past next coming previous the'.split(' '));

/** Two persons, each by more than one word; bodies and places share parts and have other names. */
function names({ h, s, knowledge }: Sides, a: Unit, b: Unit): Rivalry {
  const [mine, theirs] = [h.names[a.ref], s.names[b.ref]];
  if (!mine || !theirs) return 'foreign';
  if (nameStrength(mine.key, theirs.key, knowledge.names) > 0) return 'harmless';
  const theirWords = b.text.split(' ');
  const shared = a.text.split(' ').some((word) => theirWords.includes(word));
  return isPerson(mine) && isPerson(theirs) && !shared ? { kind: 'name' } : 'foreign';
}

const isPerson = ({ kind, key, title }: Name): boolean =>
  kind === 'person' && (title !== null || key.includes(' ') || !key.startsWith('n:'));

function words(pair: Sides, a: Unit, b: Unit): Rivalry {
  const { h, s, knowledge } = pair;
  const [x, y] = [h.tokens[a.range.from], s.tokens[b.range.from]];
  if (!x || !y) return 'foreign';
  const kind =
    opposed(x.lower, y.lower, h.tags[a.range.to] === 'value') ?? oppositeStems(pair, x.stem, y.stem);
  if (kind) return { kind };
  if (x.kind === 'number' && y.kind === 'number') return { kind: 'number' };
  if (x.stem === y.stem || wordStrength(x.stem, y.stem, knowledge.language) >= RELATED) return 'harmless';
  return isOffice(pair, a.text) && isOffice(pair, b.text) ? { kind: 'role' } : 'foreign';
}

/** Opposite movement, opposite judgement, or one of two opposites of another sort. */
function oppositeStems({ knowledge: { language } }: Sides, x: string, y: string): ConflictKind | undefined {
  const signed = [language.direction, language.tone].some(
    (signs) => (signs.get(x) ?? 0) * (signs.get(y) ?? 0) < 0,
  );
  const listed = language.antonyms.get(x)?.has(y) || language.converses.get(x)?.has(y);
  return signed || listed ? 'direction' : undefined;
}

/** A word that can turn a sentence round by its opposite: the only differences of which a copy may have more than one. */
export function turnsRound({ text, stem }: Pick<Unit, 'text' | 'stem'>, language: Language): boolean {
  return (
    JOINING_WORDS.has(text) ||
    language.direction.has(stem) ||
    language.tone.has(stem) ||
    language.antonyms.has(stem) ||
    language.converses.has(stem)
  );
}

/** An office or a tie of kinship: one holder is not the other in the same place. */
function isOffice({ knowledge: { language } }: Sides, word: string): boolean {
  return KIN.has(word) || language.titles.some(([first, ...rest]) => first === word && rest.length === 0);
}
/** Opposites among the words that only join: content words have theirs in the language's lists. */
const JOINING: readonly (readonly [string, string, ConflictKind])[] = [
  ['before', 'after', 'order'],
  ['before', 'following', 'order'],
  ['with', 'without', 'negation'],
  ['more', 'less', 'direction'],
  ['more', 'fewer', 'direction'],
  ['most', 'least', 'direction'],
  ['up', 'down', 'direction'],
  ['above', 'below', 'direction'],
  ['over', 'under', 'direction'],
  ['for', 'against', 'direction'],
];

const JOINING_WORDS = new Set<string>(JOINING.flatMap((opposites) => opposites.slice(0, 2)));

/** "up 3%", "below 40": of these only before a figure, since one may walk up and down a hill. */
const OF_FIGURES = new Set('up down above below over under'.split(' '));

function opposed(x: string, y: string, figure: boolean): ConflictKind | undefined {
  if (OF_FIGURES.has(x) && !figure) return undefined;
  return JOINING.find(([a, b]) => (a === x && b === y) || (a === y && b === x))?.[2];
}
