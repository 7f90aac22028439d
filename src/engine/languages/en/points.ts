import type { Language } from '../language.ts';
import data from './points.json' with { type: 'json' };
import { entries, Stems } from './read.ts';

/** What English has to say about how undertakings go and what reports date. Stems, as Token.stem. */
export interface PointWords {
  /** Stem of an undertaking (talks, repairs, an inquiry) -> number of its group. */
  undertakings: ReadonlyMap<string, number>;
  /** What an undertaking does that goes well. */
  forward: ReadonlySet<string>;
  /** What it does, or is in, when it does not. */
  stuck: ReadonlySet<string>;
  /** Words of what stands in the way. */
  hindrances: ReadonlySet<string>;
  /** Nouns for getting on: what is hindered, besides undertakings. */
  advance: ReadonlySet<string>;
  /** Forms that put what follows into the future, or leave it open. */
  ahead: ReadonlySet<string>;
  /** Words for one visit, from the guest's side and from the host's. */
  visits: ReadonlySet<string>;
  /** Words of speaking about subjects, before a list of them. */
  speaking: ReadonlySet<string>;
}

const known = new WeakMap<Language, PointWords>();

/** Read when first asked for: only comparing reports with one another needs it. */
export function pointWords(language: Language): PointWords {
  let words = known.get(language);
  if (!words) {
    words = read(new Stems(language.irregular));
    known.set(language, words);
  }
  return words;
}

function read(stems: Stems): PointWords {
  const set = (line: string) => new Set(entries(line).map((word) => stems.of(word)));
  return {
    undertakings: new Map(
      data.undertakings.flatMap((line, group) => [...set(line)].map((stem) => [stem, group] as const)),
    ),
    forward: set(data.forward),
    stuck: set(data.stuck),
    hindrances: set(data.hindrances),
    advance: set(data.advance),
    ahead: new Set(entries(data.ahead)),
    visits: set(data.visits),
    speaking: set(data.speaking),
  };
}
