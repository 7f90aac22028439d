/**
 * What the engine knows of one language: data only, built once from the JSON files beside it.
 * All words are lower case. "Stem" is `stemmer(lemma)` as in tokens.ts: look words up by Token.stem unless it says "form".
 */
export interface Language {
  code: string;
  /** Forms that carry no content of their own: articles, prepositions, auxiliaries, pronouns, particles. */
  stopWords: ReadonlySet<string>;
  /** Phrases that carry no content of their own, stems joined by a space: "in the wake of", "with regard to". */
  stopPhrases: ReadonlySet<string>;
  /** Irregular form -> lemma ("rang" -> "ring", "men" -> "man", "better" -> "good"). */
  irregular: ReadonlyMap<string, string>;
  /** Of the forms in `irregular`, base forms in another spelling of the same word: "programme", "defence". */
  spellings: ReadonlySet<string>;
  /** Stem -> ids of the near-synonym groups it is in (hand-made news thesaurus): "accord" and "pact" share one. */
  synonyms: ReadonlyMap<string, readonly number[]>;
  /** Stem -> ids of looser relations (WordNet synsets of the commonest senses, derivational families, one step up). */
  related: ReadonlyMap<string, readonly number[]>;
  /** Several words that mean one thing: stems joined by a space -> stem of the word they stand for ("be in touch" -> "contact"). */
  phrases: ReadonlyMap<string, string>;
  /** Stems of verbs; a word may be noun and verb. */
  verbs: ReadonlySet<string>;
  /** Stems of words that are verbs only (or nearly always): "impose", "say", "reaffirm". */
  onlyVerbs: ReadonlySet<string>;
  /** Stem -> +1 (up, more, forward) or -1 (down, less, back): movement of an amount or of a process. */
  direction: ReadonlyMap<string, 1 | -1>;
  /** Stem -> +1 or -1: evaluation of a talk, tie, offer, mood ("warm" / "tense"). */
  tone: ReadonlyMap<string, 1 | -1>;
  /** Stem -> stems of which it is the opposite ("open" -> "close"), direction and tone left out. */
  antonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stem -> stems that tell the same deed with the parties swapped: "buy" (A from B) and "sell" (B to A). */
  converses: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stem -> stage of the thing done: "sign" -> done, "negotiate" -> under-way, "plan" -> planned, "scrap" -> off. */
  stages: ReadonlyMap<string, 'planned' | 'under-way' | 'done' | 'off'>;
  /** Forms that hedge: "could", "likely", "reportedly"; and forms that plan: "will", "intends". */
  hedges: ReadonlySet<string>;
  /** Forms that negate what follows: "not", "no", "never", "without", "n't", "neither". */
  negators: ReadonlySet<string>;
  /** Stems of verbs and nouns that deny or lack: "deny", "refuse", "fail", "lack", "absence", "rule out". */
  denials: ReadonlySet<string>;
  /** Stems of verbs that put words in a mouth: "say", "tell", "write", "describe", "claim". */
  speech: ReadonlySet<string>;
  /** Of the verbs of speech, stems of those that take a clause with no "that": "said talks were over". */
  clauseSpeech: ReadonlySet<string>;
  /** Titles and roles as lists of lower-case words, longest first: ["prime","minister"], ["secretary","of","state"]. */
  titles: readonly (readonly string[])[];
  /** Abbreviated or varying titles -> full: "pm" -> "prime minister", "premier" -> "prime minister". */
  titleAliases: ReadonlyMap<string, string>;
  /** Words that change a title and are no title: "former", "acting", "deputy", "newly elected". */
  titleModifiers: ReadonlySet<string>;
  /** Form (possibly several words) -> canonical lower-case country/place name: "indian" -> "india", "washington" -> "united states". */
  places: ReadonlyMap<string, string>;
  /** Of the forms in `places`, those that are the government by its seat ("washington", "the kremlin"): weaker evidence. */
  metonyms: ReadonlySet<string>;
  /** Abbreviations whose full stop does not end a sentence, with the stop: "dr.", "u.s.", "no.". */
  abbreviations: ReadonlySet<string>;
  /** First names (lower case), to tell persons from bodies and places. */
  firstNames: ReadonlySet<string>;
  /** Last words that make a capitalised name a body: "ministry", "committee", "party", "bank". */
  bodyNouns: ReadonlySet<string>;
}
