import type { Tally } from '../../corpus/present/count-origins.ts';
import type { PresentedOverview } from '../../corpus/present/overview-shape.ts';
import type { PresentedPoint } from '../../corpus/present/points.ts';

type Kind = PresentedPoint['kind'];

/** What differs, where the kind's own name does not say it. */
const KINDS: Partial<Record<Kind, string>> = {
  progress: 'how it goes',
  obstacle: 'what stands in the way',
  topics: 'what was spoken of',
  ground: 'what it is over',
  attribution: 'who says it',
  negation: 'whether it is so',
};

/** The reports of a pack beside one another, as text for a person: what they say, never what is true. */
export function renderOverview(overview: PresentedOverview): string {
  const { event, reports, complete } = overview;
  const head = `Event: ${event.title}, ${event.date}; ${count(reports, 'report')}`;
  if (!complete) return `${head}\n\nThe pack is too large for its reports to be compared with one another.\n`;
  const sections = [
    ['Points on which the reports differ', overview.points.flatMap((point) => pointLines(point, reports))],
    ['What several reports say', overview.facts.flatMap((fact) => factLines(fact, reports))],
    ['What one report alone says', overview.alone.map(aloneLine)],
    ['Origins that reports share', overview.origins.flatMap(originLines)],
  ] as const;
  const written = sections.flatMap(([title, lines]) => [
    '',
    title,
    ...(lines.length > 0 ? lines : ['  none']),
  ]);
  return `${[head, ...written].join('\n')}\n`;
}

function pointLines(
  { kind, certainty, about, values, bothSides }: PresentedPoint,
  reports: number,
): string[] {
  const what = KINDS[kind] ?? kind;
  const both = bothSides.length > 0 ? ` (${bothSides.join(', ')} gives more than one)` : '';
  return [
    `  ${certainty === 'conflict' ? 'conflict' : 'difference'}: ${what}: ${about.join(', ')}${both}`,
    ...values.flatMap(({ words, resolved, tally, givenBy }) => [
      `    "${words}"${resolved === null ? '' : ` [${resolved}]`}: ${counts(tally, reports)}`,
      ...givenBy.map(({ statement }) => `      ${statement.id}: ${statement.text}`),
    ]),
  ];
}

function factLines(
  { statement, statements, values, tally }: PresentedOverview['facts'][number],
  reports: number,
) {
  const others = statements.filter(({ id }) => id !== statement.id);
  return [
    `  ${statement.id}: ${statement.text}`,
    `      ${counts(tally, reports)}; also ${others.map(({ id }) => id).join(', ')}`,
    ...values.map(
      ({ words, resolved, givenBy }) =>
        `      "${words}"${resolved ? ` [${resolved}]` : ''}: ${[...new Set(givenBy.map(({ report }) => report))].join(', ')}`,
    ),
  ];
}

function aloneLine({ statement, whole, details }: PresentedOverview['alone'][number]): string {
  const only = whole ? '' : ` (only this report: ${details.join(', ')})`;
  return `  ${statement.id}: ${statement.text}${only}`;
}

function originLines({
  name,
  side,
  reports,
  statements,
  evidence,
}: PresentedOverview['origins'][number]): string[] {
  const title = `  ${name ?? 'not named'}${side === null ? '' : `, side: ${side}`}: reports ${reports.join(', ')}; ${count(statements.length, 'statement')}`;
  return [title, ...evidence.map(({ statements: [a, b], shown }) => `      ${a} and ${b} share: ${shown}`)];
}

const counts = ({ reports, origins }: Tally, all: number): string =>
  `${reports} of ${count(all, 'report')}, ${count(origins, 'origin')}`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
