import type { Analysis } from '../analyse.ts';
import { GROUND_STAGE } from '../limits.ts';
import type { Stage } from '../structure/frames.ts';
import { type Clash, ground, like, type Pair } from './pair.ts';

/** A stage of a thing ("the agreement"), and the word that tells it ("signed"). */
interface Staged {
  thing: number;
  word: number;
  stage: Stage;
}

/** Planned, under way, done, off: one rules the other out, for the same thing. */
export function findStageClashes(pair: Pair): Clash[] {
  const mine = stagesOf(pair.h, pair).filter(
    ({ word, thing }) => pair.clause.includes(word) || pair.clause.includes(thing),
  );
  if (mine.length === 0) return [];
  const theirs = stagesOf(pair.s, pair);
  for (const a of mine) {
    const about = theirs.filter((b) => like(pair, a.thing, b.thing) >= 0.9);
    if (about.some((b) => !excludes(a.stage, b.stage))) continue;
    const rival = about.find((b) => excludes(a.stage, b.stage) && sameSpecifics(pair, a.thing, b.thing));
    if (!rival) continue;
    const grounded = ground(pair, [a.word]);
    if (grounded < GROUND_STAGE) continue;
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

function stagesOf(analysis: Analysis, pair: Pair): Staged[] {
  const { stages } = pair.knowledge.language;
  const found: Staged[] = [];
  for (const frame of analysis.frames) {
    const own = stages.get(analysis.terms[frame.verb]?.key ?? '');
    if (!own) continue;
    const stage = frame.negated
      ? own === 'done'
        ? 'under-way'
        : undefined
      : (frame.stage === 'planned' || frame.hedged) && own === 'done'
        ? 'planned'
        : own;
    if (!stage) continue;
    const things = [
      ...frame.object,
      ...frame.oblique.flatMap(({ terms }) => terms),
      ...(frame.object.length === 0 ? frame.subject : []),
    ];
    for (const thing of things) if (isThing(analysis, thing)) found.push({ thing, word: frame.verb, stage });
  }
  return [...found, ...nominal(analysis, stages)];
}

/** "negotiations for a trade agreement", "his intention to visit": a noun that tells the stage of what follows it. */
function nominal(analysis: Analysis, stages: ReadonlyMap<string, Stage>): Staged[] {
  const found: Staged[] = [];
  analysis.terms.forEach((term, word) => {
    const stage = term.kind === 'word' && term.tag !== 'verb' ? stages.get(term.key) : undefined;
    if (!stage || stage === 'done') return;
    const next = analysis.tokens[term.range.to]?.lower ?? '';
    if (!/^(?:for|on|of|to|towards|toward|over|about)$/.test(next)) return;
    for (let index = word + 1; index < Math.min(analysis.terms.length, word + 6); index++) {
      const other = analysis.terms[index];
      if (!other || analysis.tags.slice(term.range.to + 1, other.range.from).includes('verb')) break;
      if (isThing(analysis, index)) found.push({ thing: index, word, stage });
    }
  });
  return found;
}

const isThing = (analysis: Analysis, term: number): boolean => {
  const found = analysis.terms[term];
  return found?.kind === 'word' && (found.tag === 'noun' || found.tag === 'verb');
};

/** The words right before the thing ("bilateral trade" agreement) do not name two different things. */
function sameSpecifics(pair: Pair, mine: number, theirs: number): boolean {
  const left = before(pair.h, mine);
  const right = before(pair.s, theirs);
  if (left.length === 0 || right.length === 0) return true;
  return left.some((a) => right.some((b) => like(pair, a, b) >= 0.6));
}

function before(analysis: Analysis, term: number): number[] {
  const found: number[] = [];
  let edge = analysis.terms[term]?.range.from ?? 0;
  for (let index = term - 1; index >= 0; index--) {
    const other = analysis.terms[index];
    if (!other || other.range.to !== edge || other.kind !== 'word' || other.tag === 'verb') break;
    found.push(index);
    edge = other.range.from;
  }
  return found;
}

function rangeOf(analysis: Analysis, term: number) {
  return analysis.terms[term]?.range ?? { from: 0, to: 0 };
}
