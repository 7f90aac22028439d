import type { TokenRange } from '../facts/types.ts';
import type { Token } from '../tokens.ts';
import type { Tag } from './tags.ts';

/** One assertion of a sentence, cut out by cheap rules. A clause that was interrupted has several parts. */
export interface Clause {
  parts: TokenRange[];
  /** So far only a fronted phrase ("In October,"): what follows will be joined to it. */
  fronted: boolean;
  /** Hangs on its neighbour ("… when the other ship burned"): it says which matter is meant. */
  attached: boolean;
  /** Begins with "who", "which", "whose": its subject is the name or noun before it. */
  relative: boolean;
}

const OPENERS = new Set(
  'and but while as after before when which who whose where although though because since with despite until unless whereas amid following including'.split(
    ' ',
  ),
);
const SPLITS_WITHOUT_COMMA = new Set(
  'while although though because but after before when which who whose where whereas since until as'.split(
    ' ',
  ),
);
/** Words that only ever join clauses: the verb behind one is not that of the phrase before it ("after the vote while …"). */
const CONJUNCTIONS = new Set('while although though because whereas unless'.split(' '));
const SUBORDINATE = new Set('when where as after before until since if'.split(' '));
const APPOSITIVE = new Set('a an the their his her its one both'.split(' '));
const FRONTED = new Set('in during after at following with amid on before since under despite as'.split(' '));

interface Sentence {
  tokens: readonly Token[];
  tags: readonly Tag[];
  wrapper: ReadonlySet<number>;
  /** Tokens inside quotation marks: what is quoted is one assertion. */
  quoted: ReadonlySet<number>;
}

interface Reading extends Sentence {
  /** How many verbs, and how many words that say something, stand before each token: a stretch is asked for them again and again. */
  verbs: Uint32Array;
  content: Uint32Array;
}

/**
 * Cuts a sentence into its assertions.
 * @param at tokens with their tags; `wrapper` are tokens that only say who speaks, they belong to no clause
 */
export function findClauses(sentence: Sentence): Clause[] {
  const { tokens } = sentence;
  const at: Reading = {
    ...sentence,
    verbs: countBefore(tokens.length, (i) => isVerb(i, sentence)),
    content: countBefore(tokens.length, (i) => isContent(i, sentence)),
  };
  const cuts = [0];
  for (let i = 1; i < tokens.length; i++) if (cutsBefore(i, cuts.at(-1) ?? 0, at)) cuts.push(i);
  cuts.push(tokens.length);
  const clauses: Clause[] = [];
  for (let n = 0; n + 1 < cuts.length; n++) {
    const part = shrink({ from: cuts[n] ?? 0, to: cuts[n + 1] ?? 0 }, at);
    if (part.to > part.from) addPart(clauses, part, at);
  }
  return clauses.filter((clause) => clause.parts.some((part) => contentIn(part, at) > 0));
}

function cutsBefore(i: number, from: number, at: Reading): boolean {
  const token = at.tokens[i];
  const before = at.tokens[i - 1];
  if (!token || !before) return false;
  if (at.quoted.has(i)) return false;
  if (before.text === ';') return true;
  if (before.text === ':')
    return contentIn({ from, to: i }, at) >= 1 && hasVerb({ from: i, to: reach(i, at) }, at);
  if (before.text === '-' && before.spaced && token.spaced) return contentIn({ from, to: i }, at) >= 2;
  if (before.text === ',') return cutsAfterComma(i, from, at);
  if (token.lower === 'and' || token.lower === 'or') {
    const gerunds = at.tags[i + 1] === 'gerund' && at.tags.slice(from, i).includes('gerund');
    return gerunds || (verbFollows(i, at) && hasVerb({ from, to: i }, at));
  }
  if (at.tokens[i + 1]?.lower === 'which' && at.tags[i] === 'stop') return hasVerb({ from, to: i }, at);
  if (token.lower === 'which' && at.tags[i - 1] === 'stop') return false;
  if (SPLITS_WITHOUT_COMMA.has(token.lower)) {
    return hasVerb({ from, to: i }, at) && finiteAhead(i, at);
  }
  return false;
}

function cutsAfterComma(i: number, from: number, at: Reading): boolean {
  const lower = at.tokens[i]?.lower ?? '';
  const end = reach(i, at);
  const rest = { from: i, to: end };
  const adverb = at.tags[i] === 'modifier' ? 1 : 0;
  if (at.tags[i + adverb] === 'gerund' && lower !== 'including') return true;
  if (at.tags[i + adverb] === 'verb') return hasVerb({ from, to: i }, at) || interrupted(from, at);
  if (lower === 'and' && !verbFollows(i, at))
    return hasVerb(rest, at) && hasVerb({ from, to: i }, at) && finiteAhead(i, at);
  if (OPENERS.has(lower)) return hasVerb(rest, at) || (lower === 'with' && contentIn(rest, at) >= 2);
  if (isFronted({ from, to: i }, at)) return true;
  if (APPOSITIVE.has(lower)) return contentIn(rest, at) >= 2 && hasVerb({ from, to: i }, at);
  return hasVerb({ from, to: i }, at) && finiteAhead(i, at) && at.tags[i] === 'name';
}

const interrupted = (from: number, at: Reading): boolean =>
  /^(?:who|which|whose|where)$/.test(at.tokens[from]?.lower ?? '');

/** First sign that can end the stretch that begins at `i`. */
function reach(i: number, at: Reading): number {
  let to = i + 1;
  while (to < at.tokens.length && !/^[,;:]$/.test(at.tokens[to]?.text ?? '')) to++;
  return to;
}

function countBefore(length: number, counts: (i: number) => boolean): Uint32Array {
  const before = new Uint32Array(length + 1);
  for (let i = 0; i < length; i++) before[i + 1] = (before[i] ?? 0) + (counts(i) ? 1 : 0);
  return before;
}

/** How many of those counted stand in a stretch. */
function within(before: Uint32Array, { from, to }: TokenRange): number {
  return to > from ? (before[to] ?? 0) - (before[from] ?? 0) : 0;
}

const hasVerb = (range: TokenRange, { verbs }: Reading): boolean => within(verbs, range) > 0;
const contentIn = (range: TokenRange, { content }: Reading): number => within(content, range);

function isVerb(i: number, { tokens, tags, wrapper }: Sentence): boolean {
  if (wrapper.has(i)) return false;
  if (tags[i] === 'verb' || tags[i] === 'gerund') return true;
  return tags[i] === 'aux' && !/^(?:to|be|been|being)$/.test(tokens[i]?.lower ?? '');
}

function isContent(i: number, { tags, wrapper }: Sentence): boolean {
  const tag = tags[i];
  return (
    !wrapper.has(i) &&
    (tag === 'verb' || tag === 'gerund' || tag === 'noun' || tag === 'name' || tag === 'value')
  );
}

function finiteAhead(i: number, at: Reading): boolean {
  for (let j = i + 1; j < Math.min(at.tokens.length, i + 14); j++) {
    const token = at.tokens[j];
    if (/^[;:,]$/.test(token?.text ?? '') || CONJUNCTIONS.has(token?.lower ?? '')) return false;
    if (at.tags[j] === 'verb' || at.tags[j] === 'aux') return true;
  }
  return false;
}

function verbFollows(i: number, at: Reading): boolean {
  let j = i + 1;
  while (at.tags[j] === 'modifier' || at.tokens[j]?.lower === 'then' || at.tokens[j]?.lower === 'also') j++;
  return at.tags[j] === 'verb' || at.tags[j] === 'aux';
}

/** "In their call," "After the visit,": a phrase with no verb and no value before the first comma. */
function isFronted(range: TokenRange, at: Reading): boolean {
  return FRONTED.has(at.tokens[range.from]?.lower ?? '') && !hasVerb(range, at);
}

function shrink(range: TokenRange, at: Reading): TokenRange {
  let { from, to } = range;
  const skip = (i: number) => at.tags[i] === 'sign' || at.wrapper.has(i);
  while (from < to && skip(from)) from++;
  while (to > from && skip(to - 1)) to--;
  return { from, to };
}

function addPart(clauses: Clause[], part: TokenRange, at: Reading): void {
  const lower = at.tokens[part.from]?.lower ?? '';
  const previous = clauses.at(-1);
  const beforeThat = clauses.at(-2);
  const verb = hasVerb(part, at);
  const resumes = at.tags[part.from] === 'verb' || at.tags[part.from] === 'aux';
  if (resumes && previous?.relative && beforeThat && !beforeThat.parts.some((other) => hasVerb(other, at))) {
    beforeThat.parts.push(part);
    return;
  }
  // What was fronted ("In October,") belongs to the assertion that follows it.
  if (previous?.fronted && previous.parts.length === 1) {
    previous.parts.push(part);
    previous.fronted = FRONTED.has(lower) && !verb;
    return;
  }
  const fronted = FRONTED.has(lower) && !verb && contentIn(part, at) <= LONGEST_FRONTED;
  const small = contentIn(part, at) < 2 && !hasValue(part, at);
  if (previous && !verb && (small || trails(part, at))) {
    previous.parts.push(part);
    return;
  }
  const attached =
    SUBORDINATE.has(lower) ||
    (part.from > 0 && at.tags[part.from - 1] !== 'sign' && !/^(?:and|or|but)$/.test(lower));
  clauses.push({ parts: [part], fronted, attached, relative: /^(?:who|which|whose)$/.test(lower) });
}

/** Words of content; a longer fronted phrase ("With tariffs of 75% on imports from …,") asserts something of its own. */
const LONGEST_FRONTED = 6;

/** A phrase behind a comma that holds only a time or hangs on a preposition: a detail of the assertion before it. */
function trails(part: TokenRange, at: Reading): boolean {
  return FRONTED.has(at.tokens[part.from]?.lower ?? '') && contentIn(part, at) <= 3;
}

function hasValue(range: TokenRange, at: Reading): boolean {
  for (let i = range.from; i < range.to; i++) if (at.tags[i] === 'value') return true;
  return false;
}
