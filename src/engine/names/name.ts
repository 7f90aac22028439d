import type { TokenRange } from '../facts/types.ts';
import type { Language } from '../languages/language.ts';
import type { PackNames } from '../pack-names.ts';

/** A person, body or place named in a text, or referred to by role ("the American president"). */
export interface Name {
  range: TokenRange;
  /**
   * What it was resolved to. `e:` a name of the pack, `p:` a country or city, `n:` any other name (lower-case words),
   * `all:participants` and `all:parties` for "both leaders" and "the two countries".
   */
  key: string;
  kind: 'person' | 'body' | 'place' | 'thing' | 'unknown' | 'group';
  /** The full title beside the name ("commerce minister", "deputy trade representative"), or null. */
  title: string | null;
  /** The place the title belongs to ("p:norway" in "Norwegian Fisheries Minister"), or null. */
  of: string | null;
  /** A pronoun that stands for the name. */
  pronoun?: boolean;
}

export interface NameContext {
  language: Language;
  names: PackNames;
  /** Tokens of times and quantities: "Thursday" is no name. */
  taken?: ReadonlySet<number>;
}
