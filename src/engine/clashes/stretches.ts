import type { Analysis } from '../analyse.ts';
import type { Language } from '../languages/language.ts';
import { oncePerSentence } from '../memo.ts';
import { splitSentences } from '../sentences.ts';
import { type Unit, unitsOf } from './edits.ts';
import { turnsRound } from './rivals.ts';

/** One sentence of a statement, ready to be asked what of another it can have at all. */
export interface Stretch {
  units: readonly Unit[];
  /** How many of them say something. */
  content: number;
  texts: ReadonlySet<string>;
  /** Stems of the words that say something. */
  stems: ReadonlySet<string>;
  /** Kinds of its units but words. */
  values: ReadonlySet<Unit['kind']>;
}

/** The whole of a statement as one stretch. */
export const wholeOf = oncePerSentence((analysis) => toStretch(unitsOf(analysis)));

/** A statement may hold several sentences; a copy is of one of them. */
export const stretchesOf = oncePerSentence((analysis: Analysis, language: Language): Stretch[] => {
  if (!endsInside(analysis.text)) return [wholeOf(analysis)];
  const starts = splitSentences(analysis.text, language).map(({ start }) => start);
  if (starts.length === 1) return [wholeOf(analysis)];
  const lists: Unit[][] = starts.map(() => []);
  for (const unit of unitsOf(analysis)) {
    const at = analysis.tokens[unit.range.from]?.start ?? 0;
    lists[starts.findLastIndex((start) => start <= at)]?.push(unit);
  }
  return lists.map(toStretch);
});

/** A sign that may end a sentence, with a letter or a figure somewhere behind it: without one there is nothing to split. */
function endsInside(text: string): boolean {
  const end = text.search(END);
  return end >= 0 && /[\p{L}\p{N}]/u.test(text.slice(end));
}
const END = /[\p{Sentence_Terminal}.\n\r\u0085\u2028\u2029]/u;

function toStretch(units: readonly Unit[]): Stretch {
  return {
    units,
    content: units.filter(({ content }) => content).length,
    texts: new Set(units.map(({ text }) => text)),
    stems: new Set(units.flatMap(({ kind, content, stem }) => (kind === 'word' && content ? [stem] : []))),
    values: new Set(units.flatMap(({ kind }) => (kind === 'word' ? [] : [kind]))),
  };
}

/**
 * The most that a sentence and a stretch can have in common, whatever their order: no laying side by side finds more.
 * @returns `shared` units of the sentence that say something and may stand in the stretch too; `rivals` units that may at most
 *   differ from one in their place without making it another matter
 */
export function atMost(
  h: Analysis,
  { texts, stems, values }: Stretch,
  language: Language,
): { shared: number; rivals: number } {
  let shared = 0;
  let turning = 0;
  for (const unit of unitsOf(h)) {
    const twin =
      texts.has(unit.text) || (unit.kind === 'word' ? stems.has(unit.stem) : values.has(unit.kind));
    if (unit.content && twin) shared++;
    else if (unit.kind === 'word' && turnsRound(unit, language)) turning++;
  }
  // One value, or opposites all along.
  return { shared, rivals: Math.max(1, turning) };
}
