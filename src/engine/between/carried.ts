import { align, coverage } from '../align.ts';
import { type Analysis, analyse } from '../analyse.ts';
import type { ComparablePack } from '../compare.ts';
import { buildIndex, restoreIndex } from '../inverted-index.ts';
import { LONGEST_SENTENCE } from '../limits.ts';
import type { Knowledge } from '../match.ts';
import { lookUp, retrieve } from '../retrieval.ts';
import type { Highlight } from '../types.ts';
import { termsOf, type Weighed, weighStatements } from './pairs.ts';

/** How far a page has a statement of the pack. */
export interface Carried {
  statement: string;
  /** Share of the statement that the page gives, 0 to 1: by one sentence, or by two of them together. */
  share: number;
  /** Number of the sentence that gives most of it; -1 when none gives anything. */
  sentence: number;
}

/** Sentences of the page that a statement is set against: the likest by shared words. */
const NEIGHBOURS = 5;
/** What a second sentence adds counts a little less: it may speak of another matter in the same words. */
const SECOND_SENTENCE = 0.8;

/**
 * Looks in a page for what reports state: the other direction of comparePack, which asks what the reports say to the page.
 * @param statements ids of the statements to look for
 * @param sentences the page's sentences
 * @returns one entry a statement, in the pack's order; time grows with statements times NEIGHBOURS, and with sentences
 */
export function findCarried(
  pack: ComparablePack,
  statements: ReadonlySet<string>,
  sentences: readonly Highlight[],
): Carried[] {
  const knowledge: Knowledge = { language: pack.language, names: pack.names };
  const page = sentences.map(({ text, published }) =>
    analyse(text.slice(0, LONGEST_SENTENCE), { ...knowledge, published }),
  );
  const index = restoreIndex(buildIndex(page, pack.language));
  return weighStatements(pack)
    .filter(({ id }) => statements.has(id))
    .map((statement) => {
      const lookup = lookUp(index, statement.analysis, pack.language);
      const found = retrieve(index, lookup, { weight: statement.weight, limit: NEIGHBOURS });
      const near = found.map((one) => one.statement);
      return { statement: statement.id, ...bestOf(statement, near, { page, knowledge }) };
    });
}

function bestOf(
  statement: Weighed,
  near: readonly number[],
  { page, knowledge }: { page: readonly Analysis[]; knowledge: Knowledge },
): Pick<Carried, 'share' | 'sentence'> {
  const given = near.flatMap((sentence) => {
    const analysis = page[sentence];
    if (!analysis) return [];
    const { strength } = align(statement.analysis, analysis, statement.weight, knowledge);
    return [{ sentence, strength, share: shareOf(statement, strength) }];
  });
  const [best, ...others] = given.sort((a, b) => b.share - a.share);
  if (!best) return { share: 0, sentence: -1 };
  const joined = others.map(({ strength }) =>
    shareOf(
      statement,
      best.strength.map((value, term) => Math.max(value, SECOND_SENTENCE * (strength[term] ?? 0))),
    ),
  );
  return { share: Math.min(1, Math.max(best.share, ...joined)), sentence: best.sentence };
}

function shareOf(statement: Weighed, strength: Float64Array): number {
  return coverage({ weight: statement.weight, strength }, termsOf(statement));
}
