import type { Stems } from '../read.ts';
import verbs from '../verbs.json' with { type: 'json' };
import type { WordNet } from './read-wordnet.ts';

const VERBS = 3800;

/** Common verbs, and those whose stem is hardly ever anything else; the hand-made list is kept as it is. */
export function selectVerbs(
  wordNet: WordNet,
  { common, stems }: { common: ReadonlySet<string>; stems: Stems },
) {
  const all = [...wordNet.senses.keys()].filter((word) => /^[a-z]{2,}$/.test(word) && isVerb(wordNet, word));
  const chosen = all
    .filter((word) => wordNet.count(word, 'v') > 0 || common.has(word))
    .sort((a, b) => wordNet.count(b, 'v') - wordNet.count(a, 'v'))
    .slice(0, VERBS)
    .sort();
  const others = new Map<string, number>();
  for (const word of wordNet.senses.keys()) {
    if (!/^[a-z]+$/.test(word)) continue;
    const stem = stems.of(word);
    others.set(stem, (others.get(stem) ?? 0) + otherUses(wordNet, word));
  }
  const only = (word: string): boolean => {
    const count = others.get(stems.of(word)) ?? 0;
    return count < 1 || count * 30 < wordNet.count(word, 'v');
  };
  return {
    'made by hand': verbs['made by hand'],
    'only verbs': chosen.filter(only).join(' '),
    verbs: chosen.filter((word) => !only(word)).join(' '),
  };
}

/** How often a word is no verb; a word of which the tagged texts say nothing counts as met once. */
function otherUses(wordNet: WordNet, word: string): number {
  const senses = (wordNet.senses.get(word) ?? []).filter(
    (sense) => sense.part !== 'v' && !(sense.part === 'a' && /(ed|ing)$/.test(word)),
  );
  if (senses.length === 0) return 0;
  return Math.max(
    senses.reduce((sum, sense) => sum + sense.count, 0),
    isVerb(wordNet, word) ? 1 : 0.1,
  );
}

function isVerb(wordNet: WordNet, word: string): boolean {
  return (wordNet.senses.get(word) ?? []).some((sense) => sense.part === 'v');
}
