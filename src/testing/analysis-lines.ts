import { type Analysis, wordsOf } from '../engine/analyse.ts';
import type { Frame } from '../engine/structure/frames.ts';
import { read } from './engine-pack.ts';

/*
 * Readings of one sentence as short lines, so that a table shows sentence and reading side by side.
 */

/** Each word with its tag, signs left out: `exports/noun rose/verb`. */
export function tagLine(text: string): string {
  const { tokens, tags } = read(text);
  return tokens.flatMap((token, i) => (tags[i] === 'sign' ? [] : [`${token.text}/${tags[i]}`])).join(' ');
}

/** The clauses in order; parts of an interrupted one are joined by `~`. */
export function clauseLines(text: string): string[] {
  const analysis = read(text);
  return analysis.clauses.map(({ parts }) => parts.map((part) => wordsOf(analysis, part)).join(' ~ '));
}

/** Each frame as `subject > verb > object / preposition argument (marks)`. */
export function frameLines(text: string): string[] {
  const analysis = read(text);
  return analysis.frames.map((frame) => frameLine(analysis, frame));
}

function frameLine(analysis: Analysis, frame: Frame): string {
  const words = (terms: readonly number[]) => terms.map((term) => termWords(analysis, term)).join(' ') || '-';
  const oblique = frame.oblique.map(({ preposition, terms }) => ` / ${preposition} ${words(terms)}`);
  const marks = [
    ...(['negated', 'hedged', 'passive', 'infinitive'] as const).filter((mark) => frame[mark]),
    ...(frame.stage ? [frame.stage] : []),
  ];
  const line = `${words(frame.subject)} > ${words([frame.verb])} > ${words(frame.object)}${oblique.join('')}`;
  return marks.length > 0 ? `${line} (${marks.join(', ')})` : line;
}

function termWords(analysis: Analysis, term: number): string {
  const range = analysis.terms[term]?.range;
  return range ? wordsOf(analysis, range) : '-';
}

/** Each name with what it was resolved to: `Prime Minister Solant = e:Mira Solant`. */
export function nameLines(text: string): string[] {
  const analysis = read(text);
  return analysis.names.map(({ range, key }) => `${wordsOf(analysis, range)} = ${key}`);
}

/** Each term with its kind and what it matches by. */
export function termLines(text: string): string[] {
  const analysis = read(text);
  return analysis.terms.map(({ range, kind, key }) => `${wordsOf(analysis, range)}: ${kind} ${key}`.trim());
}

/** Each quotation and who is quoted; `?` where nobody is. */
export function quotationLines(text: string): string[] {
  const analysis = read(text);
  return analysis.quotations.map(
    ({ range, speaker }) => `${speakerWords(analysis, speaker)}: ${wordsOf(analysis, range)}`,
  );
}

/** Who the sentence says says it, and what that one vouches for. */
export function reportingLines(text: string): string[] {
  const analysis = read(text);
  return analysis.reportings.map(
    ({ speaker, scope }) => `${speakerWords(analysis, speaker)}: ${wordsOf(analysis, scope)}`,
  );
}

function speakerWords(
  analysis: Analysis,
  speaker: { key: string | null; range: { from: number; to: number } } | null,
) {
  return speaker ? (speaker.key ?? `(${wordsOf(analysis, speaker.range)})`) : '?';
}
