import type { Language } from '../../language.ts';
import type { Stems } from '../read.ts';
import type { WordNet } from './read-wordnet.ts';

/** Opposites in a dictionary that need not contradict each other in news: both can hold of one event, or of two parts of it. */
const NO_CONTRADICTION = new Set(
  (
    'absolute abstract acute adjusted adopted advantage angular anode anterior anti antiseptic ' +
    'apparent appear ascend asleep attack backward bend big birth boil bottom brother central ' +
    'cerebral change civilian claim clergy close compact conception consonant consume continual ' +
    'continuity cool cover crooked cry day death defendant dark defeat delicate depression dominant ' +
    'download downstairs due dull early earth east empirical empirically employee end enforce equal ' +
    'evening exempt external fat father fauna fewer first follower foreign former future gather ' +
    'general generalist good greater gross guest hard heat heavy horizontal host idle inorganic ' +
    'input internal intimate inward joint land last laity left let lie light liquid little lodge ' +
    'long majority male man maximum mental metallic minimum more multilateral multiply native ' +
    'natural net night north nonpartisan nonspecific open orthodox peace peripheral personal poor ' +
    'present preceding primary private privately prevent public pull push qualitative question rich ' +
    'ride right rough rural secondary separate serviceman silence simple sit sleep smooth soft solid ' +
    'sound south specific spread stained stand structured summer tender thick thin tie tough upload ' +
    'urban vertical veil wane war wax west white winter woman work young '
  ).split(' '),
);

export interface Sources {
  common: ReadonlySet<string>;
  stems: Stems;
  language: Language;
}

/** Pairs of common words that WordNet calls antonyms, where that is a main sense of both and tells facts apart. */
export function selectOpposites(wordNet: WordNet, { common, stems, language }: Sources): string[] {
  const pairs = new Set<string>();
  for (const word of common) {
    for (const sense of wordNet.mainSenses(word)) {
      const synset = wordNet.synsets.get(sense.synset);
      for (const pointer of synset?.pointers ?? []) {
        const opposite = wordNet.synsets.get(pointer.to)?.words[pointer.target]?.toLowerCase();
        if (
          pointer.kind !== '!' ||
          synset?.words[pointer.from]?.toLowerCase() !== word ||
          opposite === undefined
        )
          continue;
        if (!common.has(opposite) || NO_CONTRADICTION.has(word) || NO_CONTRADICTION.has(opposite)) continue;
        if (!wordNet.mainSenses(opposite).some(({ synset }) => synset === pointer.to)) continue;
        const [a, b] = [word, opposite].sort();
        if (a !== undefined && b !== undefined && tellsApart(stems.of(a), stems.of(b), language))
          pairs.add(`${a} / ${b}`);
      }
    }
  }
  return [...pairs].sort();
}

function tellsApart(a: string, b: string, { synonyms, direction, tone }: Language): boolean {
  if (a === b || (direction.has(a) && direction.has(b)) || (tone.has(a) && tone.has(b))) return false;
  const other = synonyms.get(b) ?? [];
  return !(synonyms.get(a) ?? []).some((group) => other.includes(group));
}
