/** What may stand between two words of a matter: at most two short words, and no end of a clause. What is longer says something of its own. */
const JOINT = /^(?:[^\p{L}\p{N}.;:]{1,3}[\p{L}\p{N}]{1,4}){0,2}[^\p{L}\p{N}.;:]{1,3}$/u;
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}]/u;

/**
 * What a point is about, in words that stand so in one of its statements: `trade` and `deal` as `trade deal`.
 * @param about the words that name it, in the order of a statement
 * @returns the shortest such stretch; null where no statement has them close together: a row of words is no matter to read
 */
export function findMatter(about: readonly string[], statements: readonly string[]): string | null {
  const found = statements.flatMap((text) => findStretch(text, about) ?? []);
  return found.sort((a, b) => a.length - b.length)[0] ?? null;
}

function findStretch(text: string, [first = '', ...others]: readonly string[]): string | undefined {
  if (first === '') return undefined;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    if (LETTER_BEFORE.test(text.slice(0, start))) continue;
    const end = followTo(text, start + first.length, others);
    if (end !== undefined && !LETTER_AFTER.test(text.slice(end))) return text.slice(start, end);
  }
  return undefined;
}

/** Where the last of the words ends, when each stands close behind the one before. */
function followTo(text: string, from: number, others: readonly string[]): number | undefined {
  let end = from;
  for (const words of others) {
    const next = text.indexOf(words, end);
    if (next < 0 || !JOINT.test(text.slice(end, next))) return undefined;
    end = next + words.length;
  }
  return end;
}
