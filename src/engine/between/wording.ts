import type { ComparablePack } from '../compare.ts';
import { tokenise } from '../tokens.ts';
import type { Group } from './facts.ts';
import type { StatementPair } from './pairs.ts';
import type { SharedWording } from './types.ts';

/** Words in a row that two reports share before one text is taken to stand behind both; fewer are common speech. */
const WORDS_IN_ROW = 8;
/** Where less than a sentence is known verbatim, fewer will do if they are nearly all that is known. */
const WORDS_OF_STRETCH = 5;
const SHARE_OF_STRETCH = 0.8;
/** Of the words, those that are neither names nor function words. */
const TELLING_WORDS = 2;
/** Likeness that two statements must have, so that the words say the same thing. */
const SAME_FACT = 0.6;
/** Facts that two reports tell in one order, before the order is no chance: 6 in order happen by chance once in 720. */
const FACTS_IN_ORDER = 6;
/** Share of all facts that two reports share which must stand in that order. */
const SHARE_IN_ORDER = 0.8;

/**
 * What shows that two reports give the words of one text: the same words in a row in statements of the same fact, and the
 * same facts in the same order.
 * @param verbatim the words of statement number n that are the report's own, in stretches: where a pack renders a report in
 *   other words, only what it quotes
 */
export function findSharedWording(
  pack: ComparablePack,
  pairs: readonly StatementPair[],
  of: { groups: readonly Group[]; verbatim: (statement: number) => readonly string[] },
): SharedWording[] {
  const byWords = pairs.flatMap(({ a, b, likeness }): SharedWording[] => {
    const shown = likeness >= SAME_FACT ? wordsInRow(pack, of.verbatim(a.number), of.verbatim(b.number)) : '';
    return shown ? [{ statements: [a.id, b.id], evidence: 'words', shown }] : [];
  });
  return [...byWords, ...factsInOrder(pack, of.groups)];
}

function wordsInRow(pack: ComparablePack, mine: readonly string[], theirs: readonly string[]): string {
  let best: string[] = [];
  for (const a of mine.map((text) => wordsOf(pack, text))) {
    for (const b of theirs.map((text) => wordsOf(pack, text))) {
      const row = longestRow(a, b);
      const most = row.length >= SHARE_OF_STRETCH * Math.min(a.length, b.length);
      if (row.length >= (most ? WORDS_OF_STRETCH : WORDS_IN_ROW) && row.length > best.length) best = row;
    }
  }
  const telling = best.filter((word) => !pack.language.stopWords.has(word) && !/^\p{Lu}/u.test(word));
  return new Set(telling).size >= TELLING_WORDS ? best.join(' ') : '';
}

function wordsOf({ language }: ComparablePack, text: string): string[] {
  return tokenise(text, language.irregular)
    .filter(({ kind }) => kind !== 'sign')
    .map((token) => token.text);
}

/** The longest row of words that stands in both, as the first has it. */
function longestRow(a: readonly string[], b: readonly string[]): string[] {
  let [best, end] = [0, 0];
  let before = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const here = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1]?.toLowerCase() !== b[j - 1]?.toLowerCase()) continue;
      here[j] = (before[j - 1] ?? 0) + 1;
      if ((here[j] ?? 0) > best) [best, end] = [here[j] ?? 0, i];
    }
    before = here;
  }
  return a.slice(end - best, end);
}

/** For each two reports, the longest row of facts that both tell in one order. */
function factsInOrder(pack: ComparablePack, groups: readonly Group[]): SharedWording[] {
  return pack.reports.flatMap((_, one) =>
    pack.reports.slice(one + 1).flatMap((__, n) => {
      const other = one + 1 + n;
      const shared = groups.flatMap((group) => {
        const first = (report: number) => group.find((number) => pack.statements[number]?.report === report);
        const [mine, theirs] = [first(one), first(other)];
        return mine === undefined || theirs === undefined ? [] : [{ mine, theirs }];
      });
      const row = longestRising(shared.sort((x, y) => x.mine - y.mine));
      if (row.length < FACTS_IN_ORDER || row.length < SHARE_IN_ORDER * shared.length) return [];
      const id = (number: number) => pack.statements[number]?.id ?? '';
      return row.map(({ mine, theirs }) => ({
        statements: [id(mine), id(theirs)] as [string, string],
        evidence: 'order' as const,
        shown: `${row.length} of ${shared.length} facts in one order`,
      }));
    }),
  );
}

/** Longest increasing subsequence of `theirs`. */
function longestRising<T extends { theirs: number }>(facts: readonly T[]): T[] {
  const length = facts.map(() => 1);
  const previous = facts.map(() => -1);
  facts.forEach((fact, i) => {
    for (let j = 0; j < i; j++) {
      if ((facts[j]?.theirs ?? 0) < fact.theirs && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        previous[i] = j;
      }
    }
  });
  const row: T[] = [];
  for (let i = length.indexOf(Math.max(...length, 0)); i >= 0; i = previous[i] ?? -1) {
    const fact = facts[i];
    if (fact) row.unshift(fact);
  }
  return row;
}
