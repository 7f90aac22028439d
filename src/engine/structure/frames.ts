import type { TokenRange } from '../facts/types.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './clauses.ts';
import { AUXILIARIES, type Tag } from './tags.ts';
import type { Term } from './terms.ts';

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

interface Reading {
  tokens: readonly Token[];
  tags: readonly Tag[];
  terms: readonly Term[];
  clauses: readonly Clause[];
  language: Language;
  /** Term index at each token, -1 where there is none. */
  termAt: Int32Array;
}

const PREPOSITIONS = new Set(
  'of in on at by for with from about into over under against between among during after before to towards toward as than through across amid within without since until despite following'.split(
    ' ',
  ),
);
const HAVE = new Set(['has', 'have', 'had', 'having']);
/** Words that may stand inside a verb group; "has yet to decide" denies. */
const PASSED = new Set('yet ever also still already just now even once since always'.split(' '));
const NOMINATIVE = new Set(['he', 'she', 'they', 'it', 'we', 'i']);
const BE = new Set('is are was were be been being am'.split(' '));
const FUTURE = new Set(['will', 'would', 'shall', 'to']);
const MAYBE = new Set(['could', 'may', 'might', 'should', 'can']);

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

interface Place {
  place: number;
  /** Token indices of the clause, in order. */
  line: readonly number[];
  number: number;
  at: Reading;
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
  const passive = participle && (group.be || at.tokens[line[place + 1] ?? -1]?.lower === 'by');
  const after = argumentsAfter(copula ? line.indexOf(right[0] ?? token) : place, where);
  const before = subjectBefore(group.start, where);
  const agent = passive ? after.oblique.find((one) => one.preposition === 'by')?.terms : undefined;
  return {
    verb,
    clause: where.number,
    negated: group.negated || after.noObject,
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

/** The adjective or noun that a copula predicates: the last noun of the phrase behind it. */
function predicate({ place, line, at }: Place): number[] {
  let last = -1;
  for (let n = place + 1; n < Math.min(line.length, place + 9); n++) {
    const token = line[n] ?? -1;
    const tag = at.tags[token];
    if (tag === 'noun' || tag === 'gerund') last = token;
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

/**
 * The subject of a verb: names and nouns of the phrase to its left. What hangs on a preposition there is left out ("the
 * talks *with X* were …", "*in August* the state imposed …"). A relative clause takes the word before it, a "to" that
 * follows another verb takes that verb's subject.
 */
function subjectBefore(start: number, where: Place): number[] {
  const { line, at, number } = where;
  const { found, blocked } = phraseBefore(start, where);
  const infinitive = at.tokens[line[start] ?? -1]?.lower === 'to';
  if (blocked >= 0 && (infinitive || found.length === 0)) return subjectBefore(blocked, where);
  return found.length > 0 ? found : inherited(at.clauses[number]?.parts[0]?.from ?? 0, at);
}

function phraseBefore(start: number, { line, at }: Place): { found: number[]; blocked: number } {
  const found: number[] = [];
  let phrase: number[] = [];
  const keep = () => {
    found.unshift(...phrase.filter((term) => !found.includes(term)));
    phrase = [];
  };
  for (let n = start - 1; n >= 0; n--) {
    const token = line[n] ?? -1;
    const tag = at.tags[token];
    const lower = at.tokens[token]?.lower ?? '';
    const term = at.termAt[token] ?? -1;
    // What was fronted and joined ("In the talks, they …") ends where its comma stood.
    if (phrase.length + found.length > 0 && (line[n + 1] ?? 0) - token > 1) {
      keep();
      return { found, blocked: -1 };
    }
    if (NOMINATIVE.has(lower)) return { found: term >= 0 ? [term] : inherited(token, at), blocked: -1 };
    if (tag === 'verb' || tag === 'aux') {
      keep();
      return { found, blocked: n };
    }
    if (lower === 'of') continue;
    if (PREPOSITIONS.has(lower)) phrase = [];
    else if (at.terms[term]?.kind === 'time') {
      keep();
      if (found.length > 0) return { found, blocked: -1 };
    } else if (term >= 0 && !phrase.includes(term)) phrase.unshift(term);
    else if (DETERMINERS.has(lower) && endsPhrase(at.tokens[line[n - 1] ?? -1]?.lower ?? '')) {
      keep();
      return { found, blocked: -1 };
    }
  }
  keep();
  return { found, blocked: -1 };
}

/** A determiner begins the subject unless a preposition or a joining word stands before it. */
const endsPhrase = (before: string): boolean =>
  !PREPOSITIONS.has(before) && before !== 'and' && before !== 'or' && before !== ',';
const DETERMINERS = new Set('the a an this that these those his her its their our my your'.split(' '));

function inherited(first: number, at: Reading): number[] {
  const relative = /^(?:who|which|whose)$/.test(at.tokens[first]?.lower ?? '');
  if (relative) {
    for (let i = first - 1; i >= 0; i--) if ((at.termAt[i] ?? -1) >= 0) return [at.termAt[i] ?? -1];
    return [];
  }
  // "X reviewed …, marking …" and "… and agreed …": the subject of the sentence carries on.
  const found: number[] = [];
  for (let i = 0; i < first; i++) {
    if (at.tags[i] === 'verb' || at.tags[i] === 'aux') break;
    const term = at.termAt[i] ?? -1;
    if (term >= 0 && !found.includes(term)) found.push(term);
  }
  return found;
}

function range({ from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}
