import { type Estimate, estimate } from './statistics.ts';

/**
 * Hard limits are broken by one value above them; soft ones, which hold for times, only when the whole interval lies above. What
 * is only recorded has no limit.
 */
export type Kind = 'hard' | 'soft' | 'recorded';

/** One figure: a value for each round, by whose it is. */
export interface Metric {
  id: string;
  what: string;
  kind: Kind;
  /** The most that it may be; not looked at where it is only recorded. */
  limit: number;
  digits: number;
  ours: readonly number[];
  bad: readonly number[];
  /** The same of a browser without extension, or with one that does nothing: how far the measure itself is off. */
  noise?: readonly number[];
  /** Why the bad build may keep the limit, where it may. */
  mayBeMissed?: string;
}

export interface Judged extends Metric {
  of: { ours: Estimate; bad: Estimate; noise?: Estimate };
  isBroken: boolean;
  /** Whether the bad build kept a limit that it was made to break: then that limit is not measured. */
  isMissed: boolean;
}

export function judge(metric: Metric): Judged {
  const { kind, ours, bad, noise, mayBeMissed } = metric;
  const of = { ours: estimate(ours), bad: estimate(bad), ...(noise && { noise: estimate(noise) }) };
  // What was not measured was not kept to, and catches nobody.
  const isBroken = kind !== 'recorded' && (!isMeasured(ours) || breaks(metric, ours));
  const isCaught = isMeasured(bad) && breaks(metric, bad);
  return { ...metric, of, isBroken, isMissed: kind !== 'recorded' && mayBeMissed === undefined && !isCaught };
}

const isMeasured = (values: readonly number[]): boolean => values.length > 0 && values.every(Number.isFinite);

function breaks({ kind, limit }: Metric, values: readonly number[]): boolean {
  if (kind === 'hard') return Math.max(...values) > limit;
  return kind === 'soft' && estimate(values).low > limit;
}
