import type { Analysis } from '../analyse.ts';
import { type Knowledge, nameStrength } from '../match.ts';
import type { Quotation } from '../structure/quotations.ts';
import { acrossReports, type Finding, type Place } from './finding.ts';
import type { Weighed } from './pairs.ts';

/** Share of the longer quotation that both must have: less is another part of the same speech. */
const SAME_SAYING = 0.6;
const LEAST_WORDS = 3;

interface Quoted extends Place {
  speaker: string;
  words: string[];
}

/** Other words between the quotation marks of one speaker, and the same words in two mouths. */
export function findQuotations(statements: readonly Weighed[], knowledge: Knowledge): Finding[] {
  const all = statements.flatMap(quotedOf);
  return acrossReports(all).flatMap(([a, b]): Finding[] => {
    const alike = nameStrength(a.speaker, b.speaker, knowledge.names) >= 0.9;
    const same = a.words.join(' ') === b.words.join(' ');
    if (alike && !same && sharedPart(a.words, b.words) >= SAME_SAYING)
      return [{ kind: 'quotation', certainty: 'differs', places: [a, b] }];
    const persons = isPerson(a) && isPerson(b);
    return !alike && same && persons && a.words.length >= LEAST_WORDS
      ? [{ kind: 'attribution', certainty: 'conflict', places: [speakerOf(a), speakerOf(b)] }]
      : [];
  });
}

function quotedOf(statement: Weighed): Quoted[] {
  const { analysis } = statement;
  return analysis.quotations.flatMap((quotation) => {
    const speaker = quotation.speaker?.key;
    const words = contentOf(analysis, quotation);
    return speaker && words.length >= LEAST_WORDS
      ? [{ statement, range: quotation.range, speaker, words }]
      : [];
  });
}

function contentOf({ tokens, tags }: Analysis, { range }: Quotation): string[] {
  return tokens
    .slice(range.from, range.to)
    .filter((token, n) => token.kind !== 'sign' && tags[range.from + n] !== 'stop')
    .map(({ stem }) => stem);
}

/** Share of the longer one's words that the other has too. */
function sharedPart(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared < LEAST_WORDS ? 0 : shared / Math.max(a.length, b.length);
}

const nameOf = ({ statement, speaker }: Quoted) =>
  statement.analysis.names.find(({ key, pronoun }) => key === speaker && !pronoun);

const isPerson = (quoted: Quoted): boolean => nameOf(quoted)?.kind === 'person';

/** What differs is who speaks: the place is the speaker's. */
function speakerOf(quoted: Quoted): Place {
  return { statement: quoted.statement, range: nameOf(quoted)?.range ?? quoted.range };
}
