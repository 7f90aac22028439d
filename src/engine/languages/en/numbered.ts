import { toVlq, VlqReader } from '../../packed/vlq.ts';

/*
 * Sets and groups of words that are numbered by a sorted list: whole numbers in text (packed/vlq.ts), small ones, since
 * each is told by its distance from the one before it.
 */

/** Groups by three rows: how many members each has, the first of each, the steps to its further ones. */
export interface PackedGroups {
  sizes: string;
  firsts: string;
  steps: string;
}

/**
 * Numbers as one text, each by its step from the one before it.
 * @param numbers whole, from 0, ascending
 */
export function packSteps(numbers: readonly number[]): string {
  return numbers.map((number, n) => toVlq(number - (numbers[n - 1] ?? 0))).join('');
}

/** Gives back the numbers of packSteps. */
export function unpackSteps(packed: string): number[] {
  const reader = new VlqReader(packed);
  const numbers: number[] = [];
  for (let last = 0; !reader.done; numbers.push(last)) last += reader.next();
  return numbers;
}

/**
 * Groups of numbers as three rows of steps.
 * @param groups in any order, which is not kept; one that stands there twice is packed once
 */
export function packGroups(groups: Iterable<readonly number[]>): PackedGroups {
  const sorted = [...groups]
    .map((group) => [...group].sort((a, b) => a - b))
    .sort(byMembers)
    .filter((group, n, all) => n === 0 || byMembers(group, all[n - 1] ?? []) !== 0);
  return {
    sizes: sorted.map(({ length }) => toVlq(length)).join(''),
    firsts: packSteps(sorted.map(([first = 0]) => first)),
    steps: sorted
      .map((group) =>
        group
          .slice(1)
          .map((number, n) => toVlq(number - (group[n] ?? 0)))
          .join(''),
      )
      .join(''),
  };
}

/** Calls for every member of every group, group by group. */
export function eachMember(
  { sizes, firsts, steps }: PackedGroups,
  take: (member: number, group: number) => void,
): void {
  const [size, further] = [new VlqReader(sizes), new VlqReader(steps)];
  for (const [group, first] of unpackSteps(firsts).entries()) {
    let member = first;
    take(member, group);
    for (let left = size.next() - 1; left > 0; left--) {
      member += further.next();
      take(member, group);
    }
  }
}

function byMembers(a: readonly number[], b: readonly number[]): number {
  for (let n = 0; n < Math.min(a.length, b.length); n++) if (a[n] !== b[n]) return (a[n] ?? 0) - (b[n] ?? 0);
  return a.length - b.length;
}

/** Expressions of numbered words: how many words each has, its first (as a step), its further ones, what it stands for. */
export interface PackedPhrases {
  sizes: string;
  firsts: string;
  further: string;
  meanings: string;
}

/**
 * Phrases with what they stand for, their words by number.
 * @param phrases words apart by spaces -> the word that they stand for
 */
export function packPhrases(
  phrases: ReadonlyMap<string, string>,
  numberOf: (word: string) => number,
): PackedPhrases {
  const rows = [...phrases]
    .map(([phrase, word]) => ({ words: phrase.split(' ').map(numberOf), meaning: numberOf(word) }))
    .sort((a, b) => byMembers(a.words, b.words));
  return {
    sizes: rows.map(({ words }) => toVlq(words.length)).join(''),
    firsts: packSteps(rows.map(({ words: [first = 0] }) => first)),
    further: rows.map(({ words }) => words.slice(1).map(toVlq).join('')).join(''),
    meanings: rows.map(({ meaning }) => toVlq(meaning)).join(''),
  };
}

/** Gives each phrase of packPhrases back with what it stands for. */
export function unpackPhrases(
  { sizes, firsts, further, meanings }: PackedPhrases,
  wordAt: (number: number) => string,
): Map<string, string> {
  const [size, next, meaning] = [new VlqReader(sizes), new VlqReader(further), new VlqReader(meanings)];
  return new Map(
    unpackSteps(firsts).map((first) => {
      let phrase = wordAt(first);
      for (let left = size.next() - 1; left > 0; left--) phrase += ` ${wordAt(next.next())}`;
      return [phrase, wordAt(meaning.next())];
    }),
  );
}
