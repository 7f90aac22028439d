import type { Name } from '../names/name.ts';
import type { Token } from '../tokens.ts';

/** A pronoun with the person it stands for. */
export interface Pronoun {
  at: number;
  key: string;
}

const SUBJECT = new Set(['he', 'she']);
const OBJECT = new Set(['him']);

/**
 * Resolves "he", "she" and "him" inside one sentence, and only where one reading is left: "he" is the first person
 * named before it, "him" the last one who is not that first. Anything else stays open: a wrong antecedent would swap roles.
 * @param subject key of the person the sentence before was about, or null
 */
export function findPronouns(
  tokens: readonly Token[],
  names: readonly Name[],
  subject: string | null,
): Pronoun[] {
  const found: Pronoun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (!SUBJECT.has(lower) && !OBJECT.has(lower)) continue;
    const persons = [
      ...new Set(
        names.filter((name) => name.kind === 'person' && name.range.to <= at).map((name) => name.key),
      ),
    ];
    const key = OBJECT.has(lower) ? persons.slice(1).at(-1) : (persons[0] ?? subject);
    if (key) found.push({ at, key });
  }
  return found;
}
