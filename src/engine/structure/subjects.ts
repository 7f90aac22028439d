import {
  DETERMINERS,
  JOINS_CLAUSE,
  NOBODY,
  NOMINATIVE,
  OPENS_CLAUSE,
  PREPOSITIONS,
} from '../languages/en/grammar-words.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './clauses.ts';
import type { Tag } from './tags.ts';
import type { Term } from './terms.ts';

/** A sentence as its frames are read from. */
export interface Reading {
  tokens: readonly Token[];
  tags: readonly Tag[];
  terms: readonly Term[];
  clauses: readonly Clause[];
  language: Language;
  /** Term index at each token, -1 where there is none. */
  termAt: Int32Array;
}

/** A token of a clause. */
export interface Place {
  place: number;
  /** Token indices of the clause, in order. */
  line: readonly number[];
  number: number;
  at: Reading;
}

/**
 * The subject of a verb: names and nouns of the phrase to its left. What hangs on a preposition there is left out ("the
 * talks *with X* were …", "*in August* the state imposed …"). A relative clause takes the word before it, a "to" that
 * follows another verb takes that verb's subject.
 */
export function subjectBefore(start: number, where: Place): number[] {
  const { line, at, number } = where;
  const { found, blocked } = phraseBefore(start, where);
  const infinitive = at.tokens[line[start] ?? -1]?.lower === 'to';
  if (blocked >= 0 && (infinitive || found.length === 0)) return subjectBefore(blocked, where);
  return found.length > 0 ? found : inherited(at.clauses[number]?.parts[0]?.from ?? 0, at);
}

function phraseBefore(start: number, { line, at }: Place): { found: number[]; blocked: number } {
  const found: number[] = [];
  let phrase: number[] = [];
  // "… after Y came": such a word may open the clause itself, and then its subject follows.
  let opened: number[] = [];
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
    if (PREPOSITIONS.has(lower)) {
      if (OPENS_CLAUSE.has(lower)) opened = phrase;
      phrase = [];
    } else if (at.terms[term]?.kind === 'time') {
      keep();
      if (found.length > 0) return { found, blocked: -1 };
    } else if (term >= 0 && !phrase.includes(term)) phrase.unshift(term);
    else if (DETERMINERS.has(lower) && endsPhrase(at.tokens[line[n - 1] ?? -1]?.lower ?? '')) {
      keep();
      return { found, blocked: -1 };
    }
  }
  keep();
  return { found: found.length > 0 ? found : opened, blocked: -1 };
}

/** A determiner begins the subject unless a preposition or a joining word stands before it. */
const endsPhrase = (before: string): boolean =>
  !PREPOSITIONS.has(before) && before !== 'and' && before !== 'or' && before !== ',';

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

/** "Nobody on the ferry survived", "no one was hurt": whoever the subject is, nobody did it. */
export function deniesSubject(start: number, { place, line, at }: Place): boolean {
  if (describes(line[place] ?? -1, at)) return false;
  for (let n = start - 1; n >= 0; n--) {
    const token = line[n] ?? -1;
    const lower = at.tokens[token]?.lower ?? '';
    const nobody = NOBODY.has(lower) || (lower === 'one' && at.tokens[token - 1]?.lower === 'no');
    if (nobody) return true;
    if (isBorder(token, at) || JOINS_CLAUSE.has(lower) || token + 1 !== line[n + 1]) return false;
  }
  return false;
}

function isBorder(token: number, at: Reading): boolean {
  const tag = at.tags[token];
  if (tag === 'sign') return !/^['’]/.test(at.tokens[token]?.text ?? '');
  return tag === 'aux' || (tag === 'verb' && !describes(token, at));
}

/** "two dozen *nominated* players": nobody nominates them here. */
function describes(token: number, { tags }: Reading): boolean {
  const [before, tag, next] = [tags[token - 1], tags[token], tags[token + 1]];
  return (
    tag === 'verb' && (before === 'value' || before === 'modifier') && (next === 'noun' || next === 'name')
  );
}
