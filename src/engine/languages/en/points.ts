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
  /** Stem of what is imposed or called (a tax, a ban, a strike) -> number of its group. */
  measures: ReadonlyMap<string, number>;
  /** What is done to a measure by those from whom it comes. */
  imposing: ReadonlySet<string>;
  /** Measures that people call for themselves and that are attacks too, and how those who call them do it. */
  called: ReadonlySet<string>;
  calling: ReadonlySet<string>;
  /** Measures whose word names work too, and nouns before it that leave no doubt. */
  tasks: ReadonlySet<string>;
  customs: ReadonlySet<string>;
  /** Words for a quarrel. */
  quarrels: ReadonlySet<string>;
  /** What leads up to the ground of a measure, word by word, longer ones first. */
  grounds: readonly (readonly string[])[];
  /** Forms behind a measure that undo what was said to be done to it: "put the toll on hold". */
  away: ReadonlySet<string>;
  /** Forms before a measure that is made less, or was there before. */
  lessened: ReadonlySet<string>;
  /** What begins, or is, at a set time: "due to start" gives no ground. */
  scheduled: ReadonlySet<string>;
  /** Nouns that take "over" to themselves: "fear over", "power over", "a bridge over". */
  takers: ReadonlySet<string>;
  /** How much of a place or time "over" covers: "over much of". */
  shares: ReadonlySet<string>;
  /** Places, times and limits: what "over" says the reach of, and no ground. */
  spans: ReadonlySet<string>;
  /** Forms with which another assertion begins. */
  ends: ReadonlySet<string>;
  /** Prepositions that make what follows part of something else: "an end to", "under", "plans for". */
  taking: ReadonlySet<string>;
  /** Forms, besides names, that a noun phrase begins with. */
  determiners: ReadonlySet<string>;
  /** Prepositions before the first subject of a list. */
  leads: ReadonlySet<string>;
  /** Forms and signs between the subjects of a list. */
  joining: ReadonlySet<string>;
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
  const groups = (lines: readonly string[]) =>
    new Map(lines.flatMap((line, group) => [...set(line)].map((stem) => [stem, group] as const)));
  return {
    undertakings: groups(data.undertakings),
    forward: set(data.forward),
    stuck: set(data.stuck),
    hindrances: set(data.hindrances),
    advance: set(data.advance),
    ahead: new Set(entries(data.ahead)),
    visits: set(data.visits),
    speaking: set(data.speaking),
    measures: groups(data.measures),
    imposing: set(data.imposing),
    called: set(data.called),
    calling: set(data.calling),
    tasks: set(data.tasks),
    customs: set(data.customs),
    quarrels: set(data.quarrels),
    grounds: entries(data.grounds).map((words) => words.split(' ')),
    away: new Set(entries(data.away)),
    lessened: new Set(entries(data.lessened)),
    scheduled: set(data.scheduled),
    takers: set(data.takers),
    shares: set(data.shares),
    spans: set(data.spans),
    ends: new Set(entries(data.ends)),
    taking: new Set(entries(data.taking)),
    determiners: new Set(entries(data.determiners)),
    leads: new Set(entries(data.leads)),
    joining: new Set([',', ...entries(data.joining)]),
  };
}
