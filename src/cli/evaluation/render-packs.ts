import type { PacksAnswers } from './as-packs.ts';
import { perThousand } from './render-scores.ts';
import { predictedKinds, relations } from './scores.ts';

/** How often real reports of one event are said to conflict; most of these are false, since such reports rarely do. */
export function renderPacks({ file, packs, sentences, answers }: PacksAnswers): string {
  const flagged = answers.filter(({ predicted }) => predicted === 'conflicts');
  const kinds = new Map<string, number>();
  for (const answer of flagged) {
    const kind = predictedKinds(answer)[0] ?? '';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const counted = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
  const shares = relations.map(
    (relation) => `${relation} ${answers.filter(({ predicted }) => predicted === relation).length}`,
  );
  return [
    `${file}: ${packs} packs, ${sentences} sentences, ${answers.length} comparisons with another report`,
    `answers: ${shares.join(', ')}`,
    `conflicts answered: ${flagged.length} (${perThousand(flagged.length, answers.length)} per 1,000)${counted.length > 0 ? `: ${counted.join(', ')}` : ''}`,
    '',
  ].join('\n');
}
