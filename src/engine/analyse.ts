import { findQuantities } from './facts/quantities.ts';
import { findTimes } from './facts/times.ts';
import type { Quantity, Time } from './facts/types.ts';
import type { Language } from './languages/language.ts';
import { findGroups } from './names/groups.ts';
import type { Name } from './names/name.ts';
import { findNames } from './names.ts';
import type { PackNames } from './pack-names.ts';
import { type Clause, findClauses } from './structure/clauses.ts';
import { type Frame, findFrames } from './structure/frames.ts';
import { findPronouns } from './structure/pronouns.ts';
import {
  attribute,
  findQuotations,
  findReporting,
  type Quotation,
  type Reporting,
} from './structure/quotations.ts';
import { type Tag, tag } from './structure/tags.ts';
import { findTerms, type Term } from './structure/terms.ts';
import { type Token, tokenise } from './tokens.ts';

/** All that is known of one sentence. Plain data: a compiled pack carries it for every statement. */
export interface Analysis {
  text: string;
  tokens: Token[];
  tags: Tag[];
  names: Name[];
  quantities: Quantity[];
  times: Time[];
  quotations: Quotation[];
  reportings: Reporting[];
  terms: Term[];
  clauses: Clause[];
  frames: Frame[];
  /** Publication day of the text it stands in, or null. */
  published: string | null;
}

export interface Setting {
  language: Language;
  names: PackNames;
  published: string | null;
  /** Key of the person the sentence before was about: antecedent of a "he" that begins a sentence. */
  subject?: string | null;
}

/**
 * Reads one sentence. The order matters: times before quantities ("11 December" is no count), both before names
 * ("December" is no name), names before tags (a name is no verb), tags before clauses, clauses before frames.
 * @returns facts with token ranges; offsets of tokens are in `text`
 */
export function analyse(text: string, setting: Setting): Analysis {
  const { language } = setting;
  const tokens = tokenise(text, language.irregular);
  const times = findTimes(tokens, setting.published);
  const groups = findGroups(tokens);
  const dated = valueTokens([...times, ...groups]);
  const quantities = findQuantities(tokens).filter(
    ({ range }) => !tokenList(range).some((i) => dated.has(i)),
  );
  const taken = valueTokens([...times, ...quantities]);
  const names = findNames(tokens, { language, names: setting.names, taken });
  const tags = tag(tokens, names, taken, language);
  const pronouns = findPronouns(tokens, names, setting.subject ?? null);
  for (const { at, key } of pronouns)
    names.push({
      range: { from: at, to: at + 1 },
      key,
      kind: 'person',
      title: null,
      of: null,
      pronoun: true,
    });
  names.sort((a, b) => a.range.from - b.range.from);
  const reading = { tokens, tags, names, language };
  const reportings = findReporting(reading);
  const quotations = attribute(findQuotations(tokens), reportings, reading);
  const wrapper = new Set(reportings.flatMap(({ range }) => tokenList(range)));
  const terms = findTerms({ tokens, tags, names, quantities, times }, language);
  const quoted = new Set(quotations.flatMap(({ range }) => tokenList(range)));
  const clauses = findClauses({ tokens, tags, wrapper, quoted });
  const frames = findFrames({ tokens, tags, terms, clauses, language });
  return {
    text,
    tokens,
    tags,
    names,
    quantities,
    times,
    quotations,
    reportings,
    terms,
    clauses,
    frames,
    published: setting.published,
  };
}

const tokenList = (range: { from: number; to: number }): number[] =>
  Array.from({ length: range.to - range.from }, (_, n) => range.from + n);

function valueTokens(facts: readonly { range: { from: number; to: number } }[]): Set<number> {
  const taken = new Set<number>();
  for (const { range } of facts) for (let i = range.from; i < range.to; i++) taken.add(i);
  return taken;
}

/** The original words of a token range. */
export function wordsOf(
  analysis: Pick<Analysis, 'text' | 'tokens'>,
  range: { from: number; to: number },
): string {
  const { start, end } = spanOf(analysis, range);
  return analysis.text.slice(start, end);
}

/** The span of a token range in the sentence's text. */
export function spanOf(
  { text, tokens }: Pick<Analysis, 'text' | 'tokens'>,
  range: { from: number; to: number },
): { start: number; end: number } {
  const start = tokens[range.from]?.start ?? text.length;
  return { start, end: Math.max(start, tokens[range.to - 1]?.end ?? start) };
}
