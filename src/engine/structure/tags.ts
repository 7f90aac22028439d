import { BE } from '../languages/en/grammar-words.ts';
import type { Language } from '../languages/language.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../tokens.ts';

/** What a token is in its sentence, as far as cheap rules can tell. */
export type Tag =
  | 'verb'
  | 'gerund'
  | 'aux'
  | 'name'
  | 'value'
  | 'stop'
  | 'negator'
  | 'noun'
  | 'modifier'
  | 'sign';

export const AUXILIARIES = new Set(
  'is are was were be been being am has have had having do does did will would shall should can could may might must'.split(
    ' ',
  ),
);
const BEFORE_NOUN = new Set(
  'a an the this that these those his her its their our my your some any no each every another such of in on at by for with from over under into about between among against during after before per as both all most many several few'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('he she it they we i you who which'.split(' '));

/**
 * Tags every token. Verbs are told from nouns by the words beside them; where that fails the word is a noun, since a
 * missed verb costs a clause border and a false one breaks a noun phrase in two.
 */
export function tag(
  tokens: readonly Token[],
  names: readonly Name[],
  values: ReadonlySet<number>,
  language: Language,
): Tag[] {
  const named = new Set<number>();
  for (const name of names) for (let i = name.range.from; i < name.range.to; i++) named.add(i);
  const tags: Tag[] = [];
  for (let i = 0; i < tokens.length; i++) tags.push(tagOne(i, { tokens, named, values, language, tags }));
  promote(tags, { tokens, named, values, language, tags });
  return tags;
}

/**
 * A stretch between commas with no verb found has one all the same, most of the time ("The talks on the pact aim for
 * spring, he said"): the last word that can be one, between a noun and what opens an object or a phrase.
 */
function promote(tags: Tag[], at: Tagging): void {
  let from = 0;
  for (let to = 0; to <= tags.length; to++) {
    if (to < tags.length && !/^[,;:]$/.test(at.tokens[to]?.text ?? '')) continue;
    if (to - from >= SHORTEST_STRETCH) promoteIn(tags, { from, to }, at);
    from = to + 1;
  }
}
const SHORTEST_STRETCH = 6;

function promoteIn(tags: Tag[], { from, to }: { from: number; to: number }, at: Tagging): void {
  if (tags.slice(from, to).some((one) => one === 'verb' || one === 'aux' || one === 'gerund')) return;
  if (PREPOSITIONAL.has(at.tokens[from]?.lower ?? '')) return;
  for (let i = to - 2; i > from; i--) {
    const token = at.tokens[i];
    if (tags[i] !== 'noun' || !token || !at.language.verbs.has(token.stem)) continue;
    const right = at.tokens[i + 1]?.lower ?? '';
    const opens =
      right !== 'of' &&
      (at.tags[i + 1] === 'modifier' ||
        ADVERBS.has(right) ||
        BEFORE_NOUN.has(right) ||
        OPENS_OBJECT.has(right) ||
        at.named.has(i + 1) ||
        at.values.has(i + 1));
    if (opens && (tags[i - 1] === 'noun' || tags[i - 1] === 'name' || tags[i - 1] === 'modifier')) {
      tags[i] = 'verb';
      return;
    }
  }
  promotePlural(tags, { from, to }, at);
}

/** "the bank sells bonds": a name or a noun in the singular, a word in -s that can be a verb, another noun. */
function promotePlural(tags: Tag[], { from, to }: { from: number; to: number }, at: Tagging): void {
  for (let i = from + 1; i < to - 1; i++) {
    const token = at.tokens[i];
    const before = at.tokens[i - 1];
    if (
      tags[i] !== 'noun' ||
      !token ||
      !at.language.verbs.has(token.stem) ||
      formOf(token, at.language) !== 's'
    )
      continue;
    const subject = tags[i - 1] === 'name' || (tags[i - 1] === 'noun' && !/s$/.test(before?.lower ?? ''));
    if (subject && tags[i + 1] === 'noun' && !/s$/.test(at.tokens[i + 1]?.lower ?? '')) {
      tags[i] = 'verb';
      return;
    }
  }
}
const ADVERBS = new Set('next again today tomorrow later early late soon back together away'.split(' '));
/** Verbs whose past is their base form: "the bank cut rates". */
const UNCHANGED = new Set('cut put set hit let shut cost spread quit bet rid split hurt'.split(' '));
const PREPOSITIONAL = new Set(
  'with in on at after before during for from by under despite amid following of to'.split(' '),
);

interface Tagging {
  tokens: readonly Token[];
  named: ReadonlySet<number>;
  values: ReadonlySet<number>;
  language: Language;
  tags: readonly Tag[];
}

function tagOne(i: number, at: Tagging): Tag {
  const token = at.tokens[i];
  if (!token || token.kind === 'sign') return 'sign';
  if (at.named.has(i)) return 'name';
  if (at.values.has(i)) return 'value';
  if (at.language.negators.has(token.lower)) return isNumberSign(i, at.tokens) ? 'stop' : 'negator';
  if (AUXILIARIES.has(token.lower)) return 'aux';
  if (token.kind === 'number') return 'value';
  if (at.language.stopWords.has(token.lower)) return 'stop';
  if (/ly$/.test(token.lower) && token.lower.length > 4 && !at.language.onlyVerbs.has(token.stem))
    return 'modifier';
  return verbOrNoun(i, token, at);
}

/** "No. 5", "No 10": short for number, and no denial. */
function isNumberSign(i: number, tokens: readonly Token[]): boolean {
  if (tokens[i]?.text !== 'No') return false;
  return tokens[tokens[i + 1]?.text === '.' ? i + 2 : i + 1]?.kind === 'number';
}

function verbOrNoun(i: number, token: Token, at: Tagging): Tag {
  if (!at.language.verbs.has(token.stem)) return 'noun';
  const form = formOf(token, at.language);
  const left = leftOf(i, at);
  if (form === 'ing') {
    if (left.aux) return 'verb';
    return BEFORE_NOUN.has(left.lower) &&
      !/^(?:of|in|on|at|by|for|with|from|after|before|without|into|about|against)$/.test(left.lower)
      ? 'noun'
      : 'gerund';
  }
  // "was warm": behind "to be" only a participle is a verb.
  if (BE.has(left.lower) && form === 'base' && !UNCHANGED.has(token.lower)) return 'noun';
  if (left.lower === 'that') return followsNoun(left.at, at) || form === 'past' ? 'verb' : 'noun';
  if (left.lower === 'to' || left.aux || left.negated) return 'verb';
  if (BEFORE_NOUN.has(left.lower) && !PRONOUNS.has(left.lower)) return 'noun';
  if (PRONOUNS.has(left.lower) || form === 'past') return 'verb';
  if (UNCHANGED.has(token.lower) && (left.tag === 'noun' || left.tag === 'name'))
    return at.tokens[i + 1]?.kind === 'word' && !finiteAhead(i, at) ? 'verb' : 'noun';
  return looksFinite(i, form, at) ? 'verb' : 'noun';
}

function formOf(token: Token, language: Language): 'ing' | 'past' | 's' | 'base' {
  if (/ing$/.test(token.lower) && token.lower.length > 5) return 'ing';
  if (/ed$/.test(token.lower) && token.lower.length > 3) return 'past';
  const lemma = language.spellings.has(token.lower) ? undefined : language.irregular.get(token.lower);
  // Irregular too, but no past: "people", "men", "closer", "best".
  if (lemma && lemma !== token.lower && !/(?:s|er|est|people|men|feet)$/.test(token.lower)) return 'past';
  return /[^s]s$/.test(token.lower) ? 's' : 'base';
}

/** "rules that cut costs": behind a noun "that" stands for it; behind a verb it opens what was said. */
const followsNoun = (that: number, at: Tagging): boolean =>
  at.tags[that - 1] === 'noun' || at.tags[that - 1] === 'name';

/** The word to the left, adverbs passed over; whether an auxiliary or a negation governs this place. */
function leftOf(
  i: number,
  at: Tagging,
): { lower: string; aux: boolean; negated: boolean; tag: Tag | undefined; at: number } {
  let j = i - 1;
  while (j >= 0 && at.tags[j] === 'modifier') j--;
  const lower = at.tokens[j]?.lower ?? '';
  return {
    lower,
    aux: at.tags[j] === 'aux',
    negated: at.tags[j] === 'negator' && lower !== 'no' && lower !== 'without',
    tag: at.tags[j],
    at: j,
  };
}

/**
 * "Oslo wants the bridge", "leaders discuss trade": a noun or name before, an object after, and no other finite verb ahead
 * that the word could be the subject of ("trade talks with the union were …").
 */
function looksFinite(i: number, form: 's' | 'base', at: Tagging): boolean {
  const left = leftOf(i, at);
  if (left.tag !== 'noun' && left.tag !== 'name') return false;
  const token = at.tokens[i];
  const only = token !== undefined && at.language.onlyVerbs.has(token.stem);
  const right = at.tokens[i + 1]?.lower ?? '';
  if (right === 'of' || finiteAhead(i, at)) return false;
  // ", the union says." ends with its verb.
  if (only && (right === '' || at.tokens[i + 1]?.kind === 'sign') && at.language.clauseSpeech.has(token.stem))
    return true;
  const object = OPENS_OBJECT.has(right) || at.named.has(i + 1) || at.values.has(i + 1);
  if (!object && !(only && (BEFORE_NOUN.has(right) || at.tokens[i + 1]?.kind === 'word'))) return false;
  return form === 's' || left.tag === 'name' || (/s$/.test(left.lower) && !/ss$/.test(left.lower));
}

const OPENS_OBJECT = new Set(
  'a an the this that these those his her its their our no to each every another both all'.split(' '),
);

function finiteAhead(i: number, at: Tagging): boolean {
  for (let j = i + 1; j < Math.min(at.tokens.length, i + 9); j++) {
    const token = at.tokens[j];
    if (!token || /^[,;:."-]$/.test(token.text) || STOPS_LOOKING.has(token.lower)) return false;
    if (/^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|did|does|do)$/.test(token.lower))
      return true;
    if (
      !at.named.has(j) &&
      at.language.verbs.has(token.stem) &&
      formOf(token, at.language) === 'past' &&
      !BEFORE_NOUN.has(at.tokens[j - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}
const STOPS_LOOKING = new Set(
  'and but or that which who as while when after before because although if'.split(' '),
);
