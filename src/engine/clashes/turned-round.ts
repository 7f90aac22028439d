import type { Analysis } from '../analyse.ts';
import { DIRECTED, SYMMETRIC } from '../languages/en/clash-words.ts';
import { SYNONYM } from '../limits.ts';
import { oncePerSentence } from '../memo.ts';
import type { Pair } from './pair.ts';
import { isHead, isKept, type Parts, parties, sameDeed, swap } from './roles.ts';
import { isOwned } from './which.ts';

/**
 * Whether the statement tells a deed of the clause the other way round: who does it there is the one it is done to here. Such a statement
 * makes no such clause, whether or not both may hold (which `findRoleClashes` asks).
 */
export function isTurnedRound(pair: Pair): boolean {
  const theirs = deedsIn(pair.s);
  return deedsIn(pair.h).some((a) => {
    if (!pair.clause.includes(a.act)) return false;
    const told = theirs.flatMap((b) => sameDeed(pair, a, b, SYNONYM));
    return told.some((b) => swap(pair, a, b)) && !told.some((b) => isKept(pair, a, b));
  });
}

const deedsIn = oncePerSentence((analysis: Analysis): Parts[] =>
  analysis.frames.flatMap((frame) => {
    const verb = analysis.terms[frame.verb];
    const compound = analysis.tokens[(verb?.range.from ?? 0) - 1]?.text === '-';
    if (!verb || (verb.tag !== 'verb' && verb.tag !== 'gerund') || compound || SYMMETRIC.has(verb.key))
      return [];
    // "families warned in May by the governor": a passive that word order does not show.
    const hidden = ({ preposition, terms }: (typeof frame.oblique)[number]) =>
      preposition === 'by' && terms.some((term) => isParty(analysis, term));
    if (!frame.passive && frame.oblique.some(hidden)) return [];
    // "its border with Drevia" is not Drevia's.
    const owned = frame.object.some((term) => isOwned(analysis, term));
    const aimedAt = frame.oblique.flatMap(({ preposition, terms }) =>
      DIRECTED.has(preposition) || (owned && preposition === 'with') ? terms : [],
    );
    const partiesOf = (terms: readonly number[]) =>
      parties(
        analysis,
        terms.filter((term) => isParty(analysis, term)),
      );
    const [doers, others] = [partiesOf(frame.subject), partiesOf([...frame.object, ...aimedAt])];
    return doers.length > 0 && others.length > 0 ? [{ act: frame.verb, doers, others, things: [] }] : [];
  }),
);

/** A name, or a noun that heads its phrase; whom a pronoun means is not sure enough. */
function isParty(analysis: Analysis, term: number): boolean {
  const found = analysis.terms[term];
  return found?.kind === 'name' ? !analysis.names[found.ref]?.pronoun : isHead(analysis, term);
}
