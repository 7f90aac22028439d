import type { Analysis } from '../analyse.ts';
import type { TokenRange } from '../facts/types.ts';
import { type PointWords, pointWords } from '../languages/en/points.ts';
import type { Language } from '../languages/language.ts';
import type { Frame } from '../structure/frames.ts';
import { endOf } from './matter.ts';
import { beforePhrase, phraseFrom } from './noun-phrase.ts';

/** Tokens, at most, between a measure and what leads up to its ground: "tariffs of 9% on imports of glass from Drevia over". */
const LEAD_TOKENS = 10;

/** What leads up to a ground: its first token, and the token behind it. */
interface Lead {
  at: number;
  behind: number;
}

/** Whether a term is what is imposed or called, and nothing else that its word names: "on duty", "air strikes". */
export function isMeasure({ terms, tokens }: Analysis, index: number, language: Language): boolean {
  const term = terms[index];
  const { measures, tasks, customs } = pointWords(language);
  if (term?.kind !== 'word' || term.tag !== 'noun' || !measures.has(term.key)) return false;
  if (!tasks.has(term.key)) return true;
  const { from } = term.range;
  if (customs.has(tokens[from - 1]?.stem ?? '')) return true;
  const atWork = tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => /^(?:on|off)$/.test(lower));
  return /ies$/.test(tokens[from]?.lower ?? '') && !atWork;
}

/**
 * Where a statement says for what a measure is: "a toll over the silt in the channel", "imposed a toll because silt filled it".
 * Only where nothing else can have that ground: the deed is the imposing, and no other noun takes what follows.
 * @returns the tokens of the ground with what leads up to it, and the first token behind that
 */
export function givenGround(
  analysis: Analysis,
  measure: number,
  language: Language,
): { range: TokenRange; behind: number } | undefined {
  const lead = leadOf(analysis, measure, language);
  if (!lead) return undefined;
  return {
    range: { from: lead.at, to: groundEnd(analysis, measure, { lead, language }) },
    behind: lead.behind,
  };
}

function leadOf(analysis: Analysis, measure: number, language: Language): Lead | undefined {
  const { tokens, tags, terms } = analysis;
  const words = pointWords(language);
  const own = terms[measure]?.range ?? { from: 0, to: 0 };
  const leadAt = (at: number) =>
    words.grounds.find((some) => some.every((word, n) => tokens[at + n]?.lower === word));
  // "a tariff exemption": the ground of another thing than the measure.
  if (tags[own.to] === 'noun' && !leadAt(own.to)) return undefined;
  const end = endOf(analysis, own.to, words.ends);
  for (let at = own.to; at <= end && at - own.to <= LEAD_TOKENS; at++) {
    const lead = leadAt(at);
    if (!lead) {
      if (staysWith(analysis, at, words)) continue;
      return undefined;
    }
    if (tags[at - 1] === 'negator' || tags[at - 2] === 'negator') return undefined;
    const behind = at + lead.length;
    if (!leadsToGround(analysis, { at, behind }, { measureTo: own.to, words })) return undefined;
    if (!isImposed(analysis, measure, { at, words })) return undefined;
    return { at, behind };
  }
  return undefined;
}

/** Whether a token between a measure and its ground leaves the ground to the measure: no other deed, no other part of the sentence. */
function staysWith({ tokens, tags, terms }: Analysis, at: number, { imposing, away }: PointWords): boolean {
  const isDeed = (token: number) =>
    tags[token] === 'verb' && imposing.has(terms.find(({ range }) => range.from === token)?.key ?? '');
  if (tags[at] === 'verb' || tags[at] === 'gerund') return isDeed(at);
  const lower = tokens[at]?.lower ?? '';
  return lower === ',' ? isDeed(at + 1) : !away.has(lower);
}

/** Whether what follows is a ground, and that of the measure that ends before a token: not "over the summer", "due to start". */
function leadsToGround(
  analysis: Analysis,
  { at, behind }: Lead,
  { measureTo, words }: { measureTo: number; words: PointWords },
): boolean {
  const { tokens, terms } = analysis;
  const first = terms.find(({ range }) => range.from >= behind);
  if (first?.tag === 'value') return false;
  const lower = tokens[at]?.lower;
  if (lower === 'due') return !words.scheduled.has(tokens[behind]?.stem ?? '');
  if (lower !== 'over') return true;
  const { head } = phraseFrom(analysis, behind, words.determiners);
  const stem = tokens[head]?.stem ?? '';
  if (head < 0 || words.spans.has(stem) || words.shares.has(stem)) return false;
  if (words.shares.has(tokens[behind]?.stem ?? '')) return false;
  return isRightBehind(analysis, { from: measureTo, to: at }, words);
}

/** Whether nothing stands between but the imposing, how high a measure is and on what: else another noun may take the "over". */
function isRightBehind(analysis: Analysis, { from, to }: TokenRange, words: PointWords): boolean {
  const { tokens, tags, quantities } = analysis;
  let at = from;
  while (at < to && (tags[at] === 'aux' || tags[at] === 'verb')) at++;
  const rate = quantities.find(({ range }) => range.from === at + 1);
  if (rate && tokens[at]?.lower === 'of') at = rate.range.to;
  if (at < to && /^(?:on|of|against)$/.test(tokens[at]?.lower ?? '')) {
    const { head, to: behind } = phraseFrom(analysis, at + 1, words.determiners);
    const stem = tokens[head]?.stem ?? '';
    if (words.takers.has(stem) || words.quarrels.has(stem)) return false;
    at = behind;
  }
  return at === to;
}

/** Whether the deed of which the ground is told is that the measure is imposed, or no deed is told: "a toll over the silt". */
function isImposed(
  analysis: Analysis,
  measure: number,
  { at, words }: { at: number; words: PointWords },
): boolean {
  const { tokens, tags, terms, frames } = analysis;
  const before = beforePhrase(analysis, terms[measure]?.range.from ?? 0, words.determiners);
  const lower = tokens[before]?.lower ?? '';
  if (words.taking.has(lower)) return false;
  const phrase = tokens.slice(before + 1, terms[measure]?.range.from);
  if (phrase.some((token) => words.lessened.has(token.lower))) return false;
  const governing = frames.filter(
    ({ verb, subject, object }) =>
      [...subject, ...object].includes(measure) && (terms[verb]?.range.from ?? at) < at,
  );
  if (governing.length > 0) return governing.every((frame) => imposes(analysis, frame, { measure, words }));
  if (words.joining.has(lower)) {
    const other = terms.findLastIndex(
      ({ key, tag, range }) => range.to <= before && tag === 'noun' && words.measures.has(key),
    );
    return other >= 0 && isImposed(analysis, other, { at: before, words });
  }
  return tags.slice(0, at).every((tag) => tag !== 'verb' && tag !== 'aux' && tag !== 'gerund');
}

function imposes(
  { terms, tags, tokens }: Analysis,
  frame: Frame,
  { measure, words }: { measure: number; words: PointWords },
): boolean {
  const verb = terms[frame.verb];
  // "plans to impose", "against imposing": what becomes of it is told elsewhere.
  if (!verb || frame.negated || frame.hedged || frame.infinitive || !words.imposing.has(verb.key))
    return false;
  // What a measure does is no imposing; "a fine imposed" has it before its deed too.
  const isParticiple = frame.object.length === 0 && /ed$/.test(tokens[verb.range.from]?.lower ?? '');
  if (frame.subject.includes(measure) && !isParticiple) return false;
  if (verb.tag === 'gerund' && tags[verb.range.from - 1] !== 'aux') return false;
  if (!words.called.has(terms[measure]?.key ?? '')) return true;
  return words.calling.has(verb.key) && frame.subject.every((term) => terms[term]?.kind !== 'name');
}

/** Where the ground ends: before a further measure, joined to it, that has its own, and before the verb of what the measure does. */
function groundEnd(
  analysis: Analysis,
  measure: number,
  { lead: { at, behind }, language }: { lead: Lead; language: Language },
): number {
  const { tokens, tags, terms } = analysis;
  const { ends, joining, determiners } = pointWords(language);
  const end = endOf(analysis, behind, ends);
  const starts = terms.flatMap(({ range }, index) => {
    if (index <= measure || range.from < behind || range.to > end) return [];
    if (!isMeasure(analysis, index, language)) return [];
    const before = beforePhrase(analysis, range.from, determiners);
    const isJoined = before > behind && joining.has(tokens[before]?.lower ?? '');
    return isJoined && leadOf(analysis, index, language) ? [before] : [];
  });
  const isTold = tags.slice(0, at).some((tag) => tag === 'verb' || tag === 'aux');
  const { to } = phraseFrom(analysis, behind, determiners);
  const goesOn = !isTold && (tags[to] === 'verb' || tags[to] === 'aux') && tokens[at]?.lower === 'over';
  return Math.min(end, ...starts, ...(goesOn ? [to] : []));
}
