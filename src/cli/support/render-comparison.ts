import type { PresentedComparison, PresentedReport } from '../../corpus/present/comparison-shape.ts';
import type { Tally } from '../../corpus/present/count-origins.ts';
import type { Reason, Relation } from '../../engine/index.ts';

const HEADINGS: Record<Relation, string> = {
  conflicts: 'Conflicts',
  partly: 'Agree in part',
  corroborates: 'Corroborate',
  silent: 'Do not mention it',
};
const RULES: Record<Reason['rule'], string> = {
  clash: '',
  'less-precise': ' (one side is less precise)',
  'attribution-differs': ' (one side says who said so)',
  hedged: ' (one side is hedged)',
  'unresolved-time': ' (another weekday; which day that is is not known)',
};

/** A comparison as text for a person: what each report says, never what is true. */
export function renderComparison(comparison: PresentedComparison): string {
  const day = comparison.published ?? 'day not known';
  const head = [
    `Highlight: "${comparison.highlight}" (${day})`,
    `Event: ${comparison.event.title}, ${comparison.event.date}`,
  ];
  if (!comparison.checkable) {
    return `${[...head, '', `Nothing to compare: ${comparison.notCheckable ?? 'no assertion'}`].join('\n')}\n`;
  }
  const relations: Relation[] = ['conflicts', 'corroborates', 'partly', 'silent'];
  const sections = relations.flatMap((relation) => sectionLines(comparison, relation));
  return `${[...head, ...sections].join('\n')}\n`;
}

function sectionLines({ reports, tallies }: PresentedComparison, relation: Relation): string[] {
  const concerned = reports.filter((report) => report.relation === relation);
  if (concerned.length === 0) return [];
  const heading = `${HEADINGS[relation]}: ${countWords(tallies[relation], reports.length)}`;
  return ['', heading, ...concerned.flatMap(reportLines)];
}

function countWords({ reports, origins }: Tally, all: number): string {
  return `${reports} of ${all} ${all === 1 ? 'report' : 'reports'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`;
}

function reportLines(report: PresentedReport): string[] {
  const about = [
    report.publisher ?? 'publisher not known',
    report.published ?? 'day not known',
    report.origin ?? 'origin not named',
    ...(report.confidence ? [`confidence: ${report.confidence}`] : []),
  ];
  const lines = [`  ${report.report}  ${about.join(' · ')}`];
  for (const statement of report.statement ? [report.statement, ...report.further] : [])
    lines.push(`       ${statement.id}: ${statement.text}`);
  return [
    ...lines,
    ...report.reasons.map(reasonLine),
    ...bothSidesLines(report),
    ...(report.statement && report.link ? [`       ${report.link}`] : []),
  ];
}

function bothSidesLines({ bothSides }: PresentedReport): string[] {
  return bothSides
    ? [`       holds both sides; against it ${bothSides.clashing.id}: ${bothSides.clashing.text}`]
    : [];
}

function reasonLine({ rule, kind, highlight, report, resolved, later }: Reason): string {
  const [ours, theirs] = resolved ? [` [${resolved[0]}]`, ` [${resolved[1]}]`] : ['', ''];
  const label = rule === 'clash' ? `conflicts: ${kind}` : kind;
  const days = later ? ` (${laterLine(later)})` : '';
  return `       ${label}: highlight "${highlight}"${ours}, report "${report}"${theirs}${RULES[rule]}${days}`;
}

function laterLine({ highlight, report }: NonNullable<Reason['later']>): string {
  return report > highlight
    ? `later report: ${report}, highlight ${highlight}`
    : `earlier report: ${report}, highlight ${highlight}`;
}
