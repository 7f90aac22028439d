import type { Analysis } from './analyse.ts';
import { VAGUE } from './languages/en/term-words.ts';
import type { PackNames } from './pack-names.ts';
import type { Term } from './structure/terms.ts';

/** How often a term (or a synonym of it) stands in the pack; answers 0 for what the pack never says. */
export interface Frequencies {
  statements: number;
  of(term: Term): number;
}

/** "Both leaders" says no more than that the event's own people are meant. */
const GROUP_WEIGHT = 0.15;
/** What "he" counts of the name it stands for. */
const PRONOUN_SHARE = 0.6;
const ORDINAL_WEIGHT = 0.7;
const KIND_WEIGHT = { quantity: 1.3, time: 0.8, name: 1, word: 1 } as const;
/** Words a pack never uses say less about a mismatch than words it uses: a paraphrase brings its own. */
const UNKNOWN = { noun: 0.75, verb: 0.45, gerund: 0.4, modifier: 0.2 } as const;
const KNOWN = { noun: 1, verb: 0.7, gerund: 0.6, modifier: 0.35 } as const;

/**
 * How much a term of a highlight counts when asking how much of it a statement gives.
 * Rare in the pack counts more than common; figures more than words; adverbs least. Range 0 to about 1.3.
 */
export function weigh(analysis: Analysis, term: Term, frequencies: Frequencies, names: PackNames): number {
  const name = term.kind === 'name' ? analysis.names[term.ref] : undefined;
  if (name?.kind === 'group') return GROUP_WEIGHT;
  const seen = frequencies.of(term);
  const rarity = Math.log((frequencies.statements + 1) / (seen + 1)) / Math.log(frequencies.statements + 1);
  const base = Math.min(capOf(term, names), Math.max(0.12, Math.min(1, rarity)));
  if (term.kind === 'quantity' && analysis.quantities[term.ref]?.kind === 'ordinal') return ORDINAL_WEIGHT;
  if (term.kind === 'name') return KIND_WEIGHT.name * base * (name?.pronoun ? PRONOUN_SHARE : 1);
  if (term.kind !== 'word') return KIND_WEIGHT[term.kind];
  if (VAGUE.has(term.key)) return 0.12;
  const tag =
    term.tag === 'verb' || term.tag === 'gerund' || term.tag === 'modifier'
      ? term.tag
      : isAdjective(analysis, term)
        ? 'modifier'
        : 'noun';
  return base * (seen === 0 ? UNKNOWN[tag] : KNOWN[tag]);
}

/** What the whole event is about tells nothing of one matter in it, however short the pack. */
function capOf(term: Term, names: PackNames): number {
  if (term.kind === 'name') return names.participants.has(term.key) ? PARTICIPANT_CAP : 1;
  return names.acts.has(term.key) ? ACT_CAP : 1;
}
const PARTICIPANT_CAP = 0.2;
const ACT_CAP = 0.45;

function isAdjective(analysis: Analysis, term: Term): boolean {
  return /(?:ous|ful|ive|able|ible|less|ish|ary|ic|ical|ent|ant)$/.test(
    analysis.tokens[term.range.from]?.lower ?? '',
  );
}
