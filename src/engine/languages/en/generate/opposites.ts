import type { Language } from '../../language.ts';
import type { Stems } from '../read.ts';
import type { WordNet } from './read-wordnet.ts';

/** Opposites in a dictionary that need not contradict each other in news: both can hold of one event, or of two parts of it. */
const NO_CONTRADICTION = new Set(
  (
    'absolute abstract acute adjusted adopted advantage aerobic ancestor angular anhydrous animate ' +
    'annual anode anterior anti antiseptic apparent appear arrive ascend asleep assembly asymmetry ' +
    'atrophied attack attendance audible aunt backward begin beginning bend big birth blessed blur ' +
    'boil borrower bottom boy bride brother capitalistic central cerebral change charged child ' +
    'civilian claim clean clergy clergyman close closing coarsely cold commonplace compact ' +
    'complexity concave conception considerable consonant consume continual continuity convex cool ' +
    'cover cowardly crooked cry dark daughter day death defeat defendant deglycerolize delicate ' +
    'depression determinate developed distal docile dominant download downstairs downstream draftee ' +
    'dress dry due dull early earth east empirical empirically employed employee employment end ' +
    'enforce equal evening exempt expressible extant external fat father fauna feminine fewer ' +
    'figuratively fill finite first follower forceless foreign formalism former fractional frozen ' +
    'future gather general generalist girl good greater groom gross guest hairless hard heat heavy ' +
    'hesitantly heterogeneous heterozygous hitch holy horizontal hospitable host husband hydrophilic ' +
    'idle imitation immortal immortality import impurity incidental inconsiderable individual indoor ' +
    'indoors inexperience infield inorganic input instrumental interdepartmental internal intimate ' +
    'intoxicated invariable inward irritate joint junior king laity land last left let lie light ' +
    'linear linguistic liquid little lodge long loser majority male man married maximum mental ' +
    'merciful metallic minimum minor misused more mother multilateral multiply naive national native ' +
    'natural net new night noisy nonpartisan nonspecific north northern oblique obscurity open ' +
    'orthodox outdoor overachievement parent patronize peace perennial peripheral personal planar ' +
    'pleasure pointed poor postwar potential preceding present prevent primary private privately ' +
    'profound proximate public pull push qualitative queen question rear refrain resident rich ride ' +
    'right rough roughness rural sameness secondary sell separate service serviceman shout silence ' +
    'silent simple sister sit sleep smooth soft solid son sound south specific spoken spread stained ' +
    'stand structured submissive summer tender thick thickness thin tie tough uncharged uncle unused ' +
    'upload urban variable veil vertical vocal wane war wax west white wholesale wife winter woman ' +
    'work young'
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
