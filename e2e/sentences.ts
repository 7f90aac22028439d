/*
 * Sentences of the demonstration page, and what the rule book demands of reports that speak to them. Reports that are not
 * named here may be silent or agree; none of them may conflict.
 */

import type { ConflictKind } from '../src/engine/types.ts';
import '../src/testing/english.ts';
import { say } from '../src/locales/say.ts';
import { conflictsIn } from '../src/views/phrases.ts';

/** How the popup says that a report conflicts in a kind. */
export const conflicts = (kind: ConflictKind): string => conflictsIn([kind]);

export interface ExpectedSentence {
  text: string;
  /** By report id: the relation in the popup's words, `silent` where it does not mention it. */
  expected: Record<string, string>;
}

export const friday =
  'Prime Minister Narendra Modi and US President Donald Trump spoke by telephone on Friday.';
export const exportsFell = "India's merchandise exports to the US fell by 8.58% in October, to $6.3 billion.";
export const anHour = 'The call lasted an hour.';

export const demonstrationSentences: readonly ExpectedSentence[] = [
  {
    text: friday,
    expected: {
      '000': conflicts('date'),
      '001': conflicts('date'),
      '002': conflicts('date'),
      '003': conflicts('date'),
      // Its Thursday is of no known week: the call is there, the day can be neither confirmed nor contradicted.
      '004': say('relation_partly'),
    },
  },
  {
    text: anHour,
    expected: {
      '000': conflicts('duration'),
      '001': 'silent',
      '002': 'silent',
      '003': 'silent',
      '004': 'silent',
    },
  },
  {
    text: 'Trump called the conversation "very warm and engaging" in a post on X.',
    expected: {
      '001': conflicts('attribution'),
      '002': conflicts('attribution'),
      '003': conflicts('attribution'),
      '004': conflicts('attribution'),
    },
  },
  {
    text: 'In that post on X, Modi said India and the US would keep working together for global peace.',
    // 001 has it in other words and names no post.
    expected: { '002': 'corroborates', '003': 'corroborates', '004': 'corroborates' },
  },
  {
    text: 'Energy was not discussed on the call.',
    expected: {
      '000': conflicts('negation'),
      '001': conflicts('negation'),
      '002': conflicts('negation'),
      '003': conflicts('negation'),
      '004': conflicts('negation'),
    },
  },
  {
    text: "In August, Washington put tariffs of 25% on Indian imports over India's purchases of Russian oil.",
    expected: {
      '000': 'silent',
      '001': 'silent',
      '002': conflicts('percent'),
      '003': conflicts('percent'),
      '004': 'silent',
    },
  },
  {
    text: exportsFell,
    expected: { '000': 'silent', '001': 'silent', '002': 'corroborates', '003': 'silent', '004': 'silent' },
  },
  {
    text: 'India ran a goods trade deficit of $48.5 billion with the United States in 2024.',
    expected: {
      '000': 'silent',
      '001': 'silent',
      '002': 'silent',
      '003': conflicts('money'),
      '004': 'silent',
    },
  },
  {
    text: 'Generic drugs and smartphones are exempt from the tariffs.',
    expected: { '000': 'silent', '001': 'silent', '002': 'silent', '003': 'corroborates', '004': 'silent' },
  },
  {
    text: 'Commerce Minister Nirmala Sitharaman said that the trade talks were progressing well.',
    expected: { '002': conflicts('name'), '003': conflicts('name') },
  },
  {
    text: 'Deputy US Trade Representative Rick Switzer ended a visit to India that lasted two days.',
    expected: { '000': 'silent', '001': 'silent', '003': 'corroborates', '004': 'silent' },
  },
  {
    text: 'Outside the ministry, tea sellers on Rajpath counted twice the usual number of camera crews.',
    expected: { '000': 'silent', '001': 'silent', '002': 'silent', '003': 'silent', '004': 'silent' },
  },
];
