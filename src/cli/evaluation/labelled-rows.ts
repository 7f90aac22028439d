import * as z from 'zod/mini';
import { isoDay } from '../../corpus/schema.ts';
import type { ConflictKind, Relation } from '../../engine/index.ts';

/*
 * The two forms of labelled rows that `eval` reads: highlights with a relation for each report of a pack, and pairs of
 * sentences from public sets, where the second is compared with a report that says only the first.
 */

const relations = ['corroborates', 'partly', 'conflicts', 'silent'] as const satisfies readonly Relation[];
const relation = z.enum(relations);
const kinds = [
  ...(['number', 'money', 'percent', 'date', 'duration', 'order', 'name'] as const),
  ...(['role', 'negation', 'direction', 'stage', 'attribution', 'quotation'] as const),
] satisfies ConflictKind[];
const kind = z.enum(kinds);

const highlightRow = z.object({
  id: z.string(),
  text: z.string(),
  published: z.optional(z.nullable(isoDay)),
  gold: z.record(z.string(), z.array(relation).check(z.minLength(1))),
  kind: z.optional(z.record(z.string(), z.array(kind))),
  checkable: z.optional(z.boolean()),
  type: z.optional(z.string()),
});

/** Acceptable relations for each label of a set of pairs; the first one counts where the answer is none of them. */
export const labelMeanings: Readonly<Record<string, readonly Relation[]>> = {
  entailment: ['corroborates'],
  SUPPORTS: ['corroborates'],
  paraphrase: ['corroborates'],
  consistent: ['corroborates'],
  corroborates: ['corroborates'],
  contradiction: ['conflicts'],
  REFUTES: ['conflicts'],
  inconsistent: ['conflicts'],
  conflicts: ['conflicts'],
  conflict: ['conflicts'],
  partly: ['partly'],
  silent: ['silent'],
  neutral: ['silent', 'partly'],
  not_paraphrase: ['partly', 'silent', 'conflicts'],
  same_event: ['partly', 'silent', 'corroborates'],
  same_subtopic_other_event: ['silent', 'partly'],
  sibling_event_same_topic: ['silent', 'partly'],
  no_conflict: ['partly', 'silent', 'corroborates'],
  soft: ['partly', 'silent', 'corroborates', 'conflicts'],
};

const pairRow = z.object({
  id: z.string(),
  premise: z.string(),
  hypothesis: z.string(),
  label: z
    .string()
    .check(
      z.refine(
        (label) => Object.hasOwn(labelMeanings, label),
        `must be one of ${Object.keys(labelMeanings).join(', ')}`,
      ),
    ),
  reason: z.optional(z.string()),
});

/** A row says which form it has by its fields: a pair has a premise. */
export function labelledRow(value: unknown): z.ZodMiniType<HighlightRow | PairRow> {
  return typeof value === 'object' && value !== null && 'premise' in value ? pairRow : highlightRow;
}

export type HighlightRow = z.infer<typeof highlightRow>;
export type PairRow = z.infer<typeof pairRow>;

export function isPair(row: HighlightRow | PairRow): row is PairRow {
  return 'premise' in row;
}

/** Kinds that fit a set's own name for what was changed; a name that tells no kind is left out. */
const REASON_KINDS: Readonly<Record<string, readonly ConflictKind[]>> = {
  ordering_direction: ['order', 'direction'],
  name_role: ['name', 'role'],
};

export function kindsOfReason(reason: string | undefined): readonly ConflictKind[] {
  if (reason === undefined) return [];
  return REASON_KINDS[reason] ?? kinds.filter((known) => known === reason);
}
