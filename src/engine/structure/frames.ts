import type { TokenRange } from '../facts/types.ts';
import {
  ADDED_TO,
  BE,
  FUTURE,
  HALF_DENIED,
  HAVE,
  LEAVES_OUT,
  MAYBE,
  NOBODY,
  PASSED,
  PREPOSITIONS,
  STATES,
} from '../languages/en/grammar-words.ts';
import { deniesSubject, type Place, type Reading, subjectBefore } from './subjects.ts';
import { AUXILIARIES } from './tags.ts';

export type Stage = 'planned' | 'under-way' | 'done' | 'off';

/** Who does what to whom, as far as word order tells. Arguments are indices into the sentence's terms. */
export interface Frame {
  /** Term of the verb, or of the adjective or noun a copula predicates. */
  verb: number;
  clause: number;
  negated: boolean;
  /** "could", "is expected to", "likely". */
  hedged: boolean;
  /** From auxiliaries and governing verbs: "will sign" is planned, "has signed" done. null: not told. */
  stage: Stage | null;
  /** "to sign", with nothing that plans or did it: whether it came about is not told. */
  infinitive: boolean;
  subject: number[];
  object: number[];
  /** Arguments behind prepositions. */
  oblique: { preposition: string; terms: number[] }[];
  passive: boolean;
}

/** The verb and all its arguments. */
export const termsOfFrame = ({ verb, subject, object, oblique }: Frame): number[] => [
  verb,
  ...subject,
  ...object,
  ...oblique.flatMap(({ terms }) => terms),
];

/** Finds the frames of a sentence, one for each verb and each copula with its predicate. */
export function findFrames(input: Omit<Reading, 'termAt'>): Frame[] {
  const termAt = new Int32Array(input.tokens.length).fill(-1);
  input.terms.forEach((term, index) => {
    for (let i = term.range.from; i < term.range.to; i++) termAt[i] = index;
  });
  const at: Reading = { ...input, termAt };
  const frames: Frame[] = [];
  at.clauses.forEach((clause, number) => {
    const line = clause.parts.flatMap((part) => range(part));
    line.forEach((token, place) => {
      const frame = frameAt(token, { place, line, number, at });
      if (frame) frames.push(frame);
    });
  });
  return frames;
}

function frameAt(token: number, where: Place): Frame | undefined {
  const { at, line, place } = where;
  const tag = at.tags[token];
  // "had a warm talk": to have is a copula too, what is had is what the sentence says.
  const lower = at.tokens[token]?.lower ?? '';
  const copula = tag === 'aux' && (BE.has(lower) || HAVE.has(lower)) && !verbAfter(where);
  if (tag !== 'verb' && tag !== 'gerund' && !copula) return undefined;
  const right = copula ? predicate(where) : [token];
  const verb = at.termAt[right[0] ?? token] ?? -1;
  if (verb < 0) return undefined;
  const group = verbGroup(where);
  const participle = tag === 'verb' && /(?:ed|en|wn|ght|ld|id|de|ne|ut|et|nt)$/.test(lower);
  const behindBe = tag === 'verb' && group.be && !group.infinitive && !/ing$/.test(lower);
  const passive = behindBe || (participle && (group.be || at.tokens[line[place + 1] ?? -1]?.lower === 'by'));
  const after = argumentsAfter(copula ? line.indexOf(right[0] ?? token) : place, where);
  const before = subjectBefore(group.start, where);
  const agent = passive ? after.oblique.find((one) => one.preposition === 'by')?.terms : undefined;
  return {
    verb,
    clause: where.number,
    negated:
      group.negated || after.noObject || deniesSubject(group.start, where) || (copula && isDenied(where)),
    hedged: group.hedged,
    stage: group.stage,
    infinitive: group.infinitive,
    subject: passive ? (agent ?? []) : before,
    object: passive ? before : after.object,
    oblique: after.oblique,
    passive,
  };
}

function verbAfter({ place, line, at }: Place): boolean {
  for (let n = place + 1; n < Math.min(line.length, place + 5); n++) {
    const tag = at.tags[line[n] ?? -1];
    if (tag === 'verb' || tag === 'gerund') return true;
    if (tag !== 'modifier' && tag !== 'negator' && tag !== 'aux') return false;
  }
  return false;
}

/** "was not tense": what denies a copula stands behind it; "not only …" and "not …, but …" say more than they deny. */
function isDenied({ place, line, at }: Place): boolean {
  const behind = line.slice(place + 1).map((token) => at.tokens[token]?.lower ?? '');
  const words = /^["'“‘]$/.test(behind[0] ?? '') ? behind.slice(1) : behind;
  const denier = line[place + 1 + behind.length - words.length] ?? -1;
  if (at.tags[denier] !== 'negator' || words[0] === 'no') return false;
  const next = words[1] ?? '';
  return (
    !HALF_DENIED.has(next) &&
    !ADDED_TO.has(next) &&
    !at.tokens.slice(denier).some(({ lower }) => lower === 'but')
  );
}

/** The adjective or noun that a copula predicates: the last noun of the phrase behind it. */
function predicate({ place, line, at }: Place): number[] {
  let last = -1;
  let leading = false;
  for (let n = place + 1; n < Math.min(line.length, place + 9); n++) {
    const token = line[n] ?? -1;
    const tag = at.tags[token];
    if (tag === 'noun' || tag === 'gerund') last = token;
    // "is in recession": what the economy is said to be stands behind one preposition.
    else if (STATES.has(at.tokens[token]?.lower ?? '') && !leading) leading = true;
    else if (last >= 0 || PREPOSITIONS.has(at.tokens[token]?.lower ?? '') || tag === 'verb') break;
  }
  return last >= 0 ? [last] : [];
}

interface Group {
  start: number;
  negated: boolean;
  hedged: boolean;
  be: boolean;
  infinitive: boolean;
  stage: Stage | null;
}

/** Auxiliaries, negation and governing verbs ("plans to", "failed to") to the left of a verb. */
function verbGroup({ place, line, at }: Place): Group {
  const group: Group = {
    start: place,
    negated: false,
    hedged: false,
    be: false,
    infinitive: false,
    stage: null,
  };
  for (let n = place - 1; n >= Math.max(0, place - 7); n--) {
    const token = line[n] ?? -1;
    const lower = at.tokens[token]?.lower ?? '';
    const tag = at.tags[token];
    if (tag === 'negator') group.negated = lower === 'no' ? group.negated : !group.negated;
    else if (PASSED.has(lower))
      group.negated ||= lower === 'yet' && at.tokens[line[n + 1] ?? -1]?.lower === 'to';
    else if (at.language.hedges.has(lower) && !AUXILIARIES.has(lower)) group.hedged = true;
    else if (tag === 'aux' || lower === 'to') readAuxiliary(lower, group);
    else if (
      at.tokens[line[n + 1] ?? -1]?.lower === 'to' &&
      (tag === 'verb' || tag === 'noun' || tag === 'gerund')
    ) {
      readGovernor(at.tokens[token]?.stem ?? '', group, at);
      if (tag === 'noun') break;
    } else if (tag !== 'modifier') break;
    group.start = n;
  }
  return group;
}

function readAuxiliary(lower: string, group: Group): void {
  if (BE.has(lower)) group.be = true;
  if (lower === 'to') group.infinitive = true;
  // "would have signed": what did not come about, or might have.
  if (MAYBE.has(lower) || (lower === 'would' && group.stage === 'done')) group.hedged = true;
  if (FUTURE.has(lower)) group.stage ??= lower === 'to' ? null : 'planned';
  if (/^(?:has|have|had|did)$/.test(lower)) group.stage ??= 'done';
}

function readGovernor(stem: string, group: Group, at: Reading): void {
  if (at.language.denials.has(stem)) group.negated = !group.negated;
  if (at.language.stages.get(stem) === 'planned') group.stage = 'planned';
  if (at.language.hedges.has(stem)) group.hedged = true;
}

/** "hurt nobody"; not "nothing but …", "… or nothing". */
function deniesObject(token: number, { tokens }: Reading): boolean {
  const [before, word, next] = [token - 1, token, token + 1].map((at) => tokens[at]?.lower ?? '');
  return NOBODY.has(word ?? '') && word !== 'neither' && before !== 'or' && !LEAVES_OUT.has(next ?? '');
}

function argumentsAfter(
  place: number,
  { line, at }: Place,
): Pick<Frame, 'object' | 'oblique'> & { noObject: boolean } {
  const object: number[] = [];
  const oblique: Frame['oblique'] = [];
  let into = object;
  let noObject = false;
  const own = at.termAt[line[place] ?? -1] ?? -1;
  for (let n = place + 1; n < line.length; n++) {
    const token = line[n] ?? -1;
    const lower = at.tokens[token]?.lower ?? '';
    const tag = at.tags[token];
    if (tag === 'verb' || (tag === 'aux' && n > place + 1)) break;
    if (lower === 'no' && tag === 'negator' && into === object) noObject = true;
    if (into === object && deniesObject(token, at)) noObject = true;
    const next = PREPOSITIONS.has(lower) && !(lower === 'to' && at.tags[line[n + 1] ?? -1] === 'verb');
    if (next) {
      into = [];
      oblique.push({ preposition: lower, terms: into });
    }
    const term = at.termAt[token] ?? -1;
    if (term >= 0 && term !== own && !into.includes(term)) into.push(term);
  }
  return { object, oblique, noObject };
}

function range({ from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}
