import { comparePack } from '../../engine/index.ts';
import { asPrinted } from './as-printed.ts';
import { answerOf, packOfTexts } from './evaluate.ts';
import type { LabelledFile, Problems } from './judge-file.ts';
import { isPair } from './labelled-rows.ts';
import type { Answer } from './scores.ts';

/** A sentence of one report compared with another report of the same event. */
export interface SentenceAnswer extends Answer {
  /** `document#sentence`, as the set names it. */
  id: string;
  report: string;
  highlight: string;
}

/** What real reports of the same events were found to say of one another. */
export interface PacksAnswers {
  file: string;
  packs: number;
  sentences: number;
  answers: readonly SentenceAnswer[];
}

/** Makes one pack for each event of the file and compares each of its sentences with every other report of its pack. */
export function judgeAsPacks(labelled: LabelledFile, spacing: Spacing, problems: Problems): PacksAnswers {
  const events = readEvents(labelled, spacing, problems);
  const packs = [...events.values()];
  return {
    file: labelled.file,
    packs: packs.length,
    sentences: packs.flatMap((documents) => [...documents.values()].flatMap((sentences) => [...sentences]))
      .length,
    answers: packs.flatMap(compareReports),
  };
}

/** `printed` sets sentences as a newspaper does; `given` leaves every sign between spaces where the set has it so. */
export type Spacing = 'printed' | 'given';

/** For each event its documents, for each document its sentences by their place in the set. */
type Events = Map<string, Documents>;
type Documents = Map<string, Map<string, string>>;

function readEvents({ file, rows }: LabelledFile, spacing: Spacing, { stderr, refusals }: Problems): Events {
  const events: Events = new Map();
  for (const { value, number } of rows) {
    const places = isPair(value) ? value.id.split('~').map((place) => PLACE.exec(place)?.groups) : [];
    const [first, second] = places;
    if (!isPair(value) || !first || !second || places.length > 2) {
      refusals.count++;
      stderr.write(
        `${file}: line ${number}: id: names no two sentences; write it as 1_2ecb#3~1_4ecb#5, document#sentence~document#sentence\n`,
      );
      continue;
    }
    for (const [place, text] of [
      [first, value.premise],
      [second, value.hypothesis],
    ] as const) {
      const documents = entryOf(events, `${place.topic}${place.part}`, () => new Map());
      const sentences = entryOf(documents, `${place.document}`, () => new Map<string, string>());
      sentences.set(`${place.document}#${place.sentence}`, spacing === 'printed' ? asPrinted(text) : text);
    }
  }
  return events;
}

/** One side of a pair's id: `29_13ecbplus#1` is sentence 1 of document 13 of the event `29ecbplus`. */
const PLACE = /^(?<document>(?<topic>\w+?)_\d+(?<part>[a-z]*))#(?<sentence>\d+)$/u;

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function compareReports(documents: Documents): SentenceAnswer[] {
  const pack = packOfTexts(
    Object.fromEntries([...documents].map(([document, sentences]) => [document, [...sentences.values()]])),
  );
  return [...documents].flatMap(([own, sentences]) =>
    [...sentences].flatMap(([id, highlight]) => {
      const comparison = comparePack(pack, { text: highlight, published: null });
      return [...documents.keys()].flatMap((report) => {
        const answer = report === own ? undefined : answerOf(comparison, pack, report);
        return answer ? [{ id, report, highlight, ...answer }] : [];
      });
    }),
  );
}
