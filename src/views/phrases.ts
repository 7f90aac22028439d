import type { ConflictKind, Relation } from '../engine/types.ts';

/* The parts of the text table that are made while it runs: forms of number, lists, counts. */

export const locale = 'en-GB';

const plurals = new Intl.PluralRules(locale);

/** The form of a word that goes with a number: `one` for 1 in English, `other` for the rest. */
export function plural(count: number, forms: { one: string; other: string }): string {
  return plurals.select(count) === 'one' ? forms.one : forms.other;
}

export const reports = (count: number): string =>
  `${count} ${plural(count, { one: 'report', other: 'reports' })}`;
export const origins = (count: number): string =>
  `${count} ${plural(count, { one: 'origin', other: 'origins' })}`;
export const sentences = (count: number): string =>
  `${count} ${plural(count, { one: 'sentence', other: 'sentences' })}`;

/** What a report does, as a verb that agrees with how many reports do it. */
export const relationVerb: Record<Relation, { one: string; other: string }> = {
  conflicts: { one: 'conflicts', other: 'conflict' },
  corroborates: { one: 'corroborates it', other: 'corroborate it' },
  partly: { one: 'agrees in part', other: 'agree in part' },
  silent: { one: 'does not mention it', other: 'do not mention it' },
};

export const kinds: Record<ConflictKind, string> = {
  number: 'number',
  money: 'amount',
  percent: 'percentage',
  date: 'date',
  duration: 'length of time',
  order: 'order of events',
  name: 'name',
  role: 'who did what to whom',
  negation: 'whether it happened',
  direction: 'direction',
  stage: 'how far it has come',
  attribution: 'who said it',
  quotation: 'words quoted',
};

/** `3 of 5 reports corroborate it, 2 origins` · `1 of 5 reports conflicts: date; 1 origin`. */
export function tallyLine(
  relation: Relation,
  count: { reports: number; origins: number; of: number; kinds?: readonly ConflictKind[] },
): string {
  const verb = plural(count.reports, relationVerb[relation]);
  const named = count.kinds?.length ? `: ${kindList(count.kinds)}` : '';
  // After a list of kinds a comma would make the origins look like one of them.
  const from = relation === 'silent' ? '' : `${named ? ';' : ','} ${origins(count.origins)}`;
  return `${count.reports} of ${reports(count.of)} ${verb}${named}${from}`;
}

export function kindList(list: readonly ConflictKind[]): string {
  return new Intl.ListFormat(locale, { type: 'unit' }).format(list.map((kind) => kinds[kind]));
}

export function number(value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}
