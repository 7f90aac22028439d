import * as z from 'zod/mini';
import { placeIn } from '../parse-pack.ts';

const entrySchema = z.object({
  /** The first words of the sentence in the original, as many as make it the only one. */
  starts: z.string().check(z.minLength(3)),
  /** Whether the sentence asserts something all the same; counts against the share that must be covered. */
  asserts: z.boolean(),
  reason: z.string().check(z.minLength(10)),
});

const uncoveredSchema = z.record(z.string(), z.array(entrySchema));

/** By report id: sentences of the original that no statement renders, with the reason. */
export type Uncovered = z.infer<typeof uncoveredSchema>;

/**
 * Checks the list of sentences left out on purpose.
 * @param value what `uncovered.json` holds
 * @param name the file; begins the problem
 */
export function parseUncovered(
  value: unknown,
  name: string,
): { ok: true; uncovered: Uncovered } | { ok: false; problem: string } {
  const parsed = uncoveredSchema.safeParse(value);
  if (parsed.success) return { ok: true, uncovered: parsed.data };
  const path = parsed.error.issues[0]?.path ?? [];
  const shape = '{"<report id>": [{"starts": "first words", "asserts": true or false, "reason": "why"}]}';
  return { ok: false, problem: `${placeIn(name, path)}: is not as it must be; write ${shape}` };
}
