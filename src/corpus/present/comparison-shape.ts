import type {
  Comparison,
  Confidence,
  Given,
  Highlight,
  Reason,
  Relation,
  ReportComparison,
  Silence,
  Span,
  UsedWords,
  Voice,
} from '../../engine/types.ts';
import { countOrigins, findOneSide, nameOrigins, originsOf, type Tallies } from './count-origins.ts';
import { toPassageLink } from './passage-link.ts';
import type { PresentablePack } from './presentable-pack.ts';

/** One report's answer with all that is needed to show it. */
export interface PresentedReport {
  report: string;
  publisher: string | null;
  title: string | null;
  published: string | null;
  /** The statement's origin, else the report's; null when neither says. */
  origin: string | null;
  relation: Relation;
  score: number;
  statement: { id: string; text: string } | null;
  link: string | null;
  reasons: Reason[];
  /** Null when silent. */
  confidence: Confidence | null;
  /** Further statements that the relation rests on. */
  further: { id: string; text: string }[];
  supported: Given[];
  unmentioned: Span[];
  /** Two statements where the report holds both sides: one makes what the highlight asserts, the other contradicts it. */
  bothSides?: { supporting: { id: string; text: string }; clashing: { id: string; text: string } };
  voice: Voice | null;
  /** Why the report is silent, with its nearest statement; null where it is not. */
  silence: { why: Silence['why']; nearest: { id: string; text: string } | null } | null;
}

/** The report of a pack that a page is. */
export interface OwnReport {
  report: string;
  publisher: string | null;
}

/** Names the report of a pack that a page is; null for none. */
export function presentOwn({ reports }: PresentablePack, own: string | null | undefined): OwnReport | null {
  const report = reports.find(({ id }) => id === own);
  return report ? { report: report.id, publisher: report.publisher ?? null } : null;
}

/**
 * Names the report that a receipt says its words are from. A pack of another event may have a report of the same id, which is another;
 * one that the pack no longer has is named by its id.
 */
export function presentOwnOf(
  pack: PresentablePack,
  receipt: { pack: { id: string }; highlight: { own?: string | null | undefined } },
): OwnReport | null {
  const own = receipt.highlight.own ?? null;
  if (own === null || receipt.pack.id !== pack.event.id) return null;
  return presentOwn(pack, own) ?? { report: own, publisher: null };
}

/** The reports of a pack that a page is compared with: all but the one that it is. */
export function otherReports({ reports }: PresentablePack, own: string | null): PresentablePack['reports'] {
  return reports.filter(({ id }) => id !== own);
}

/** A comparison joined with what its pack says about the reports. */
export interface PresentedComparison {
  highlight: string;
  published: string | null;
  checkable: boolean;
  notCheckable?: NonNullable<Comparison['notCheckable']>;
  event: { id: string; title: string; date: string /** Of the pack. */; version: string | null };
  used: UsedWords[];
  voice: Voice;
  /** The report that the highlight is taken from, which is not among `reports`; null when it is none of the pack's. */
  own: OwnReport | null;
  reports: PresentedReport[];
  tallies: Tallies;
  /** The origins behind each tally by name; those without a name are counted there only. */
  origins: Record<Relation, string[]>;
  /** The side of the event that every report that agrees draws on; null where that is no one side. */
  oneSided: string | null;
}

/**
 * Joins what the engine answered with the pack it answered from, for a view or a terminal to show.
 * @param pack the pack that the comparison was made against
 * @returns every report of the comparison, in its order, with counts by relation
 */
export function toComparisonShape(
  pack: PresentablePack,
  highlight: Highlight,
  comparison: Comparison,
): PresentedComparison {
  const reports = presentReports(pack, comparison);
  const { id, title, date, version = null } = pack.event;
  const sourced = withSources(pack, reports);
  return {
    highlight: highlight.text,
    published: highlight.published,
    checkable: comparison.checkable,
    ...(comparison.notCheckable && { notCheckable: comparison.notCheckable }),
    event: { id, title, date, version },
    used: comparison.used,
    voice: comparison.voice,
    own: presentOwn(pack, highlight.own),
    reports,
    tallies: countOrigins(sourced),
    origins: nameOrigins(sourced),
    oneSided: findOneSide(sourced),
  };
}

/** Each report's relation with the origin behind what is shown of it. */
export function withSources(pack: PresentablePack, reports: readonly PresentedReport[]) {
  const origins = originsOf(pack);
  return reports.map(({ report, relation, statement }) => ({
    relation,
    source: origins.of(report, statement?.id ?? null),
  }));
}

/** Each report of the comparison, in its order, joined with its part of the pack. */
export function presentReports(pack: PresentablePack, comparison: Comparison): PresentedReport[] {
  const byId = new Map(pack.reports.map((report, number) => [report.id, { report, number }]));
  return comparison.reports.flatMap((compared) => {
    const known = byId.get(compared.report);
    if (known === undefined) return [];
    const find = (wanted: string | null | undefined) =>
      pack.statements.find(({ id, report }) => id === wanted && report === known.number);
    const statements = {
      shown: find(compared.statement),
      further: compared.further.flatMap((id) => find(id) ?? []),
      nearest: find(compared.silence?.nearest),
    };
    return [{ ...presentReport(known.report, statements, compared), ...presentSides(find, compared) }];
  });
}

type Statement = PresentablePack['statements'][number];

function presentSides(
  find: (wanted: string | undefined) => Statement | undefined,
  { bothSides }: ReportComparison,
): Pick<PresentedReport, 'bothSides'> {
  const supporting = toShown(find(bothSides?.supporting));
  const clashing = toShown(find(bothSides?.clashing));
  return supporting && clashing ? { bothSides: { supporting, clashing } } : {};
}

function presentReport(
  report: PresentablePack['reports'][number],
  {
    shown,
    further,
    nearest,
  }: { shown: Statement | undefined; further: Statement[]; nearest: Statement | undefined },
  compared: ReportComparison,
): PresentedReport {
  const { relation, score, reasons, confidence, supported, unmentioned, voice, silence } = compared;
  return {
    report: report.id,
    publisher: report.publisher ?? null,
    title: report.title ?? null,
    published: report.published ?? null,
    origin: shown?.origin ?? report.origin ?? null,
    relation,
    score,
    statement: toShown(shown),
    link: toPassageLink(report.url, (shown ?? nearest)?.locator),
    reasons,
    confidence,
    further: further.map(({ id, text }) => ({ id, text })),
    supported,
    unmentioned,
    voice,
    silence: silence && { why: silence.why, nearest: toShown(nearest) },
  };
}

const toShown = (statement: Statement | undefined) =>
  statement ? { id: statement.id, text: statement.text } : null;
