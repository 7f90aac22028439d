import type { SharedWording } from '../engine/index.ts';
import type { EventDescription, Report, Statement } from './schema.ts';

/** The statements that draw on one origin, and how that is known. */
export interface OriginGroup {
  /** As the reports name it; null where none does and only the wording shows that they share one. */
  name: string | null;
  /** The side of the event that it speaks for, as the pack says; null where it speaks for none. */
  side: string | null;
  /** Ids of the statements, in the pack's order. */
  statements: string[];
  /** What the texts show beyond what the reports name. */
  evidence: SharedWording[];
}

/** What origins are worked out from: a pack without what is known of its sentences. */
export interface OriginPack {
  event: Pick<EventDescription, 'origins'>;
  reports: readonly Pick<Report, 'id' | 'origin'>[];
  statements: readonly (Pick<Statement, 'id' | 'origin'> & { report: number })[];
  sharedWording: readonly SharedWording[];
}

/** Where the words of a pack come from. */
export interface Origins {
  groups: readonly OriginGroup[];
  /**
   * The origin behind a report's statement, or behind the report as a whole.
   * @param statement id of the statement; null for the report
   */
  of(report: string, statement: string | null): OriginGroup;
}

/**
 * Works out which statements share an origin. What a statement names comes first. One that names none has its report's,
 * unless its wording shows that it is of one text with another statement: then it has that one's. A report that names none
 * and shares no wording is an origin of its own, since nothing shows that it shares one.
 */
export function findOrigins(pack: OriginPack): Origins {
  const keys = pack.statements.map((statement) => keyOf(pack, statement));
  const links = byWording(pack, keys);
  const sides = new Map((pack.event.origins ?? []).map(({ name, side }) => [name, side ?? null]));
  const groups = new Map<string, OriginGroup>();
  const groupOf = (key: string): OriginGroup => {
    const known = groups.get(key);
    if (known) return known;
    const name = key.startsWith(NAMED) ? key.slice(NAMED.length) : null;
    const group = {
      name,
      side: name === null ? null : (sides.get(name) ?? null),
      statements: [],
      evidence: [],
    };
    groups.set(key, group);
    return group;
  };
  const found = new Map<string, OriginGroup>();
  pack.statements.forEach(({ id, report }, number) => {
    const group = groupOf(keys[number] ?? '');
    group.statements.push(id);
    found.set(placeKey(pack.reports[report]?.id ?? '', id), group);
  });
  for (const { number, wording } of links) {
    const group = groupOf(keys[number] ?? '');
    if (!group.evidence.includes(wording)) group.evidence.push(wording);
  }
  const known = [...groups.values()];
  const whole = new Map(pack.reports.map((report) => [report.id, groupOf(reportKey(report))]));
  return {
    groups: known,
    of: (report, statement) =>
      (statement === null ? undefined : found.get(placeKey(report, statement))) ??
      whole.get(report) ??
      groupOf(`${UNNAMED}${report}`),
  };
}

const NAMED = 'named:';
const UNNAMED = 'report:';

/** Reports may call their statements alike. */
const placeKey = (report: string, statement: string): string => `${report}\n${statement}`;

const reportKey = ({ id, origin }: Pick<Report, 'id' | 'origin'>): string =>
  origin ? `${NAMED}${origin}` : `${UNNAMED}${id}`;

function keyOf(pack: OriginPack, { origin, report }: OriginPack['statements'][number]): string {
  if (origin) return `${NAMED}${origin}`;
  const whole = pack.reports[report];
  return whole ? reportKey(whole) : UNNAMED;
}

/**
 * Joins statements by what their texts show; what a statement names itself is never overruled.
 * @returns the links that were used, with the number of a statement of the joined group
 */
function byWording(pack: OriginPack, keys: string[]): { number: number; wording: SharedWording }[] {
  const numbers = new Map(pack.statements.map(({ id }, number) => [id, number]));
  const isNamed = (number: number) => Boolean(pack.statements[number]?.origin);
  return pack.sharedWording.flatMap((wording) => {
    const [a, b] = wording.statements.map((id) => numbers.get(id) ?? -1);
    if (a === undefined || b === undefined || a < 0 || b < 0 || (isNamed(a) && isNamed(b))) return [];
    const [from, to] = isNamed(b) ? [a, b] : [b, a];
    keys[from] = keys[to] ?? '';
    return [{ number: to, wording }];
  });
}
