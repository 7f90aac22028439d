import { stemmer } from 'stemmer';
import type { Analysis } from '../analyse.ts';
import { parseDay } from '../facts/calendar.ts';
import { CLOSING, INQUIRY } from '../languages/en/clash-words.ts';
import type { Language } from '../languages/language.ts';
import { GROUND_STAGE } from '../limits.ts';
import { oncePerSentence } from '../memo.ts';
import type { Frame, Stage } from '../structure/frames.ts';
import { isNarrowed } from './narrowed.ts';
import { type Clash, ground, like, otherTime, type Pair, strangers } from './pair.ts';
import { areApart, arePlacedApart } from './which.ts';

/** A stage of a thing ("the agreement"), and the word that tells it ("signed"). */
interface Staged {
  thing: number;
  word: number;
  stage: Stage;
  /** Told by a denial: "has not signed". */
  denied: boolean;
}

/** Planned, under way, done, off: one rules the other out, for the same thing. */
export function findStageClashes(pair: Pair): Clash[] {
  if (apart(pair.h.published, pair.s.published)) return [];
  return [...stagedThings(pair), ...stagedActs(pair)].slice(0, 1);
}

/** Texts weeks apart tell of different stages because time has passed. */
function apart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > SAME_STAGE_DAYS * 86_400_000;
}
const SAME_STAGE_DAYS = 14;

/** "visited" / "will visit": the same act by the same doer, done on one side and only planned on the other. */
function stagedActs(pair: Pair): Clash[] {
  for (const a of pair.h.frames) {
    if (a.negated || a.infinitive || !pair.clause.includes(a.verb)) continue;
    for (const b of pair.s.frames) {
      if (b.negated || b.infinitive || like(pair, a.verb, b.verb) < 0.9 || !isDoneAgainstPlan(pair, a, b))
        continue;
      const doers = a.subject.some((x) => b.subject.some((y) => like(pair, x, y) >= 0.9));
      const others = [...a.object, ...a.oblique.flatMap(({ terms }) => terms)];
      const theirs = [...b.object, ...b.oblique.flatMap(({ terms }) => terms)];
      const matched = others.filter((x) => theirs.some((y) => like(pair, x, y) >= 0.9));
      if (!doers || matched.length === 0 || otherTime(pair, 60)) continue;
      const grounded = ground(pair, []);
      if (grounded < GROUND_ACT || strangers(pair, []).length > 0) continue;
      return [{ kind: 'stage', h: rangeOf(pair.h, a.verb), s: rangeOf(pair.s, b.verb), grounded }];
    }
  }
  return [];
}
const GROUND_ACT = 0.65;

/** Done on one side and planned on the other, where the plan rules the deed out. */
function isDoneAgainstPlan({ h, s }: Pair, a: Frame, b: Frame): boolean {
  const isDone = (analysis: Analysis, frame: Frame) =>
    frame.stage === 'done' || (frame.stage === null && !frame.hedged && isPast(analysis, frame.verb));
  const isPlanned = (frame: Frame) => frame.stage === 'planned' && !frame.hedged;
  return (isDone(h, a) && isPlanned(b) && rulesOut(s, h)) || (isPlanned(a) && isDone(s, b) && rulesOut(h, s));
}

/**
 * Whether what one text plans cannot be done already in another: the plan came out no earlier. A plan that came out first may have
 * been carried out, also ahead of its time, or be for once more; where a text has no day none knows which is the later one.
 */
function rulesOut(plan: Analysis, deed: Analysis): boolean {
  const [planned, told] = [parseDay(plan.published), parseDay(deed.published)];
  if (planned === null || told === null) return false;
  return planned >= told;
}

function isPast(analysis: Analysis, verb: number): boolean {
  const range = rangeOf(analysis, verb);
  const token = analysis.tokens[range.from];
  return (
    analysis.tags[range.from] === 'verb' &&
    token !== undefined &&
    (/ed$/.test(token.lower) || (stemmer(token.lower) !== token.stem && !/(?:s|ing)$/.test(token.lower)))
  );
}

function stagedThings(pair: Pair): Clash[] {
  const { language } = pair.knowledge;
  const mine = stagesOf(pair.h, language).filter(
    ({ word, thing }) => pair.clause.includes(word) || pair.clause.includes(thing),
  );
  if (mine.length === 0) return [];
  const theirs = stagesOf(pair.s, language);
  for (const a of mine) {
    const about = theirs.filter((b) => like(pair, a.thing, b.thing) >= 0.9);
    if (about.some((b) => !excludes(a.stage, b.stage))) continue;
    const rival = about.find(
      (b) =>
        excludes(a.stage, b.stage) &&
        oneCourse(pair, a, b) &&
        !areApart(pair, a.thing, b.thing, { before: 'on both sides' }) &&
        sameOccasion(pair, a, b) &&
        // What was not yet done on one day may be done the next.
        !((a.denied || b.denied) && otherTime(pair, 0)),
    );
    if (!rival) continue;
    const grounded = ground(pair, [a.word]);
    if (grounded < GROUND_STAGE || strangers(pair, []).length > 0) continue;
    return [{ kind: 'stage', h: rangeOf(pair.h, a.word), s: rangeOf(pair.s, rival.word), grounded }];
  }
  return [];
}

/** Done rules out planned and under way; off rules out done and under way. Planned and under way go together. */
function excludes(a: Stage, b: Stage): boolean {
  if (a === b) return false;
  return (
    a === 'done' ||
    b === 'done' ||
    ((a === 'off') !== (b === 'off') && (a === 'under-way' || b === 'under-way'))
  );
}

/** Both words are stages of one course; a plan may have been carried out since, and who calls a thing off must be who does it. */
function oneCourse(pair: Pair, a: Staged, b: Staged): boolean {
  if (a.stage === 'planned' && b.stage === 'done' && !rulesOut(pair.h, pair.s)) return false;
  if (a.stage === 'done' && b.stage === 'planned' && !rulesOut(pair.s, pair.h)) return false;
  if (a.stage === 'under-way' || b.stage === 'under-way') {
    const [going, other] =
      a.stage === 'under-way' ? [keyOf(pair.h, a), keyOf(pair.s, b)] : [keyOf(pair.s, b), keyOf(pair.h, a)];
    return !INQUIRY.has(going) || CLOSING.has(other);
  }
  if (a.stage === 'off' || b.stage === 'off') return sameDoers(pair, a.word, b.word);
  return like(pair, a.word, b.word) >= 0.6 || (isClosing(pair.h, a.word) && isClosing(pair.s, b.word));
}

const keyOf = (analysis: Analysis, { word }: Staged): string => analysis.terms[word]?.key ?? '';

const isClosing = (analysis: Analysis, term: number): boolean =>
  CLOSING.has(analysis.terms[term]?.key ?? '') || analysis.terms[term]?.tag === 'noun';

/** Neither of other matters behind one preposition ("for children" / "for adults"), nor denied of some only. */
function sameOccasion(pair: Pair, a: Staged, b: Staged): boolean {
  const frame = ({ frames }: Analysis, { word }: Staged) => frames.find(({ verb }) => verb === word);
  const [mine, theirs] = [frame(pair.h, a), frame(pair.s, b)];
  if (mine?.negated && isNarrowed(pair, 'h', mine)) return false;
  if (theirs?.negated && isNarrowed(pair, 's', theirs)) return false;
  return !mine || !theirs || !arePlacedApart(pair, mine, theirs);
}

function sameDoers(pair: Pair, mine: number, theirs: number): boolean {
  const [a, b] = [
    pair.h.frames.find(({ verb }) => verb === mine),
    pair.s.frames.find(({ verb }) => verb === theirs),
  ];
  if (!a || !b || a.subject.length === 0 || b.subject.length === 0) return true;
  return a.subject.some((x) => b.subject.some((y) => like(pair, x, y) >= 0.6 && !areApart(pair, x, y)));
}

const stagesOf = oncePerSentence(readStages);

function readStages(analysis: Analysis, { stages }: Language): Staged[] {
  const found: Staged[] = [];
  for (const frame of analysis.frames) {
    const own = stages.get(analysis.terms[frame.verb]?.key ?? '');
    const stage = own && stageOf(analysis, frame, own);
    if (!stage) continue;
    for (const thing of thingsOf(frame, stage))
      if (isThing(analysis, thing) && !isOfAnother(analysis, thing))
        found.push({ thing, word: frame.verb, stage, denied: frame.negated });
  }
  return [...found, ...nominal(analysis, stages)];
}

/** The stage that a verb's word and its form tell together; undefined where they leave it open. */
function stageOf(analysis: Analysis, frame: Frame, own: Stage): Stage | undefined {
  if (frame.infinitive && frame.stage !== 'planned' && !frame.negated) return undefined;
  if (frame.negated) return own === 'done' ? 'under-way' : undefined;
  if (own === 'done' && isAnnounced(analysis, frame)) return undefined;
  if (own === 'done') return frame.stage === 'planned' ? 'planned' : frame.hedged ? undefined : own;
  // "was negotiated" is over; "is negotiated", "are negotiating" goes on.
  if (
    own === 'under-way' &&
    isPast(analysis, frame.verb) &&
    frame.stage === null &&
    !isPresent(analysis, frame.verb)
  )
    return undefined;
  return own;
}

/** "X buys Y", as headlines have it of what is only agreed: a purchase or an appointment still to come. */
function isAnnounced(analysis: Analysis, { verb, stage, passive }: Frame): boolean {
  const key = analysis.terms[verb]?.key ?? '';
  return stage === null && !passive && !CLOSING.has(key) && !isPast(analysis, verb);
}

function isPresent(analysis: Analysis, verb: number): boolean {
  const at = rangeOf(analysis, verb).from;
  return analysis.tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => /^(?:is|are|has|have|being)$/.test(token.lower));
}

/** What the verb does something to; of what goes on, also its subject ("the talks continue"). */
function thingsOf(frame: Frame, stage: Stage): number[] {
  if (frame.object.length > 0) return frame.object;
  return stage === 'under-way'
    ? [...frame.subject, ...frame.oblique.flatMap(({ terms }) => terms)]
    : frame.oblique
        .filter(({ preposition }) => /^(?:from|to|with|on)$/.test(preposition))
        .flatMap(({ terms }) => terms);
}

/** "negotiations for a trade agreement", "his intention to visit": a noun that tells the stage of what follows it. */
function nominal(analysis: Analysis, stages: ReadonlyMap<string, Stage>): Staged[] {
  const found: Staged[] = [];
  analysis.terms.forEach((term, word) => {
    const stage = term.kind === 'word' && term.tag !== 'verb' ? stages.get(term.key) : undefined;
    if (!stage || stage === 'done' || isDenied(analysis, term.range.from)) return;
    const next = analysis.tokens[term.range.to]?.lower ?? '';
    if (!/^(?:for|on|of|to|towards|toward|over|about)$/.test(next)) return;
    for (let index = word + 1; index < Math.min(analysis.terms.length, word + 6); index++) {
      const other = analysis.terms[index];
      if (!other || analysis.tags.slice(term.range.to + 1, other.range.from).includes('verb')) break;
      if (isThing(analysis, index)) found.push({ thing: index, word, stage, denied: false });
    }
  });
  return found;
}

/** A noun that heads its phrase (the "visit" of "state visit"), a verb, or a named thing. */
function isThing(analysis: Analysis, term: number): boolean {
  const found = analysis.terms[term];
  if (!found) return false;
  if (found.kind === 'name') return ['thing', 'unknown'].includes(analysis.names[found.ref]?.kind ?? '');
  if (found.kind !== 'word' || (found.tag !== 'noun' && found.tag !== 'verb' && found.tag !== 'gerund'))
    return false;
  const next = analysis.terms[term + 1];
  return !(next?.kind === 'word' && next.tag === 'noun' && next.range.from === found.range.to);
}

/** "the first phase *of the bridge* was completed": the bridge was not. */
function isOfAnother({ terms, tokens }: Analysis, term: number): boolean {
  const from = terms[term]?.range.from ?? 0;
  return tokens.slice(Math.max(0, from - OF_TOKENS), from).some(({ lower }) => lower === 'of');
}
const OF_TOKENS = 3;

const isDenied = (analysis: Analysis, from: number): boolean => analysis.tags[from - 1] === 'negator';

function rangeOf(analysis: Analysis, term: number) {
  return analysis.terms[term]?.range ?? { from: 0, to: 0 };
}
