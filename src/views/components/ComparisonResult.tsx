import { say, sayCount } from '../../locales/say.ts';
import type { ComparisonShape, ComparisonView } from '../../protocol/shapes.ts';
import { originList, tallyLines } from '../phrases.ts';
import { Differences } from './Differences.tsx';
import { EventLine } from './EventLine.tsx';
import { Fill } from './Fill.tsx';
import { MarkedText, toMarks } from './MarkedText.tsx';
import { OwnReport } from './OwnReport.tsx';
import { clashKinds, ReportCard } from './ReportCard.tsx';
import { SilentReports } from './SilentReports.tsx';
import { type Edit, toEdit } from './SmallestEdit.tsx';
import { TallyList } from './TallyList.tsx';
import { UsedWords } from './UsedWords.tsx';
import { statesWhatOthersAttribute } from './VoiceLine.tsx';

/** Conflicts first: they are what a reader would otherwise not learn. */
const shown = ['conflicts', 'corroborates', 'partly'] as const;

/** From this many characters on a highlight scrolls in a box of its own, so that the answer stays in sight. */
const LONG_FROM = 320;

type ComparisonState = Extract<ComparisonView, { state: 'comparison' }>;

interface Props {
  comparison: ComparisonShape;
  cut: boolean;
  /** Where the reports differ from one another on it. */
  points?: NonNullable<ComparisonState['points']>;
  title: string;
}

/** One highlight with what each report says to it. */
export function ComparisonResult({ comparison, cut, points = [], title }: Props) {
  return (
    <>
      <section class="highlight" aria-labelledby="highlight-title">
        <h1 id="highlight-title" tabIndex={-1}>
          {title}
        </h1>
        <Highlight comparison={comparison} />
        <UsedWords text={comparison.highlight} used={comparison.used} />
        {cut && <p class="hint">{say('comparison_cut')}</p>}
      </section>
      {comparison.checkable ? (
        <Answer comparison={comparison} points={points} />
      ) : (
        <NotCheckable comparison={comparison} />
      )}
    </>
  );
}

function Highlight({ comparison }: { comparison: ComparisonShape }) {
  const marks = comparison.reports.flatMap((report) => toMarks(report.reasons, 'highlight'));
  const marked = <MarkedText text={comparison.highlight} marks={marks} />;
  if (comparison.highlight.length <= LONG_FROM) return <blockquote>{marked}</blockquote>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard.
    <blockquote class="long" tabIndex={0}>
      {marked}
    </blockquote>
  );
}

const whyNotCheckable = {
  question: 'not_checkable_question',
  'link-line': 'not_checkable_link_line',
  caption: 'not_checkable_caption',
  notice: 'not_checkable_notice',
  'name-only': 'not_checkable_name_only',
  'no-assertion': 'not_checkable_no_assertion',
  opinion: 'not_checkable_opinion',
} as const;

function NotCheckable({ comparison }: { comparison: ComparisonShape }) {
  return (
    <section class="state">
      <h2>{say('not_checkable_title')}</h2>
      <p>{say(whyNotCheckable[comparison.notCheckable ?? 'no-assertion'])}</p>
      <p>{say('not_checkable_todo')}</p>
    </section>
  );
}

function Answer({ comparison, points }: Required<Pick<Props, 'comparison' | 'points'>>) {
  const silent = comparison.reports.filter((report) => report.relation === 'silent');
  return (
    <>
      <section class="counts" aria-labelledby="counts-title">
        <h2 id="counts-title" class="visually-hidden">
          {say('comparison_counts')}
        </h2>
        <TallyList lines={toTallyLines(comparison)} />
        <OwnReport own={comparison.own} />
        {comparison.oneSided !== null && <OneSide comparison={comparison} side={comparison.oneSided} />}
        {statesWhatOthersAttribute(comparison) && <p class="hint">{say('voice_page_states')}</p>}
        <p class="event">
          <EventLine event={comparison.event} />
        </p>
        {lacksItsDay(comparison) && <p class="hint">{say('comparison_undated')}</p>}
      </section>
      <Differences points={points} own={comparison.own} />
      {shown.map((relation) => (
        <Group key={relation} relation={relation} comparison={comparison} />
      ))}
      {silent.length > 0 && <SilentReports reports={silent} />}
      <p class="hint caution">{say('comparison_caution')}</p>
      <p class="hint">{say('comparison_origin_hint')}</p>
    </>
  );
}

/** The highlight names a time, and nothing tells from which day to reckon it. */
export const lacksItsDay = ({ published, used }: ComparisonShape): boolean =>
  published === null && used.some(({ as }) => as === 'time');

/** Several reports, and still one party's word: said beside the counts, which would otherwise sound like more. */
function OneSide({ comparison, side }: { comparison: ComparisonShape; side: string }) {
  return (
    <p class="hint">
      <Fill message="one_sided" pieces={{ side, origins: oneSideOrigins(comparison) }} />
    </p>
  );
}

/** The origins of all that agrees. */
export function oneSideOrigins({ origins: { corroborates, partly } }: ComparisonShape): string {
  const origins = [...new Set([...corroborates, ...partly])];
  return originList(origins, origins.length);
}

function Group({ relation, comparison }: { relation: (typeof shown)[number]; comparison: ComparisonShape }) {
  const reports = comparison.reports.filter((report) => report.relation === relation);
  if (reports.length === 0) return null;
  return (
    <section class="group">
      <h2>{sayCount(`comparison_group_${relation}`, reports.length)}</h2>
      <ul class="reports">
        {reports.map((report) => (
          <li key={report.report}>
            <ReportCard report={report} highlight={comparison.highlight} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More than this would be no brief answer. */
const EDITS_SHOWN = 2;

/** The smallest edits of a comparison, each once: a day with its year and the same day without are one. */
export function findEdits(reports: ComparisonShape['reports']): Edit[] {
  const found: { edit: Edit; value: string }[] = [];
  for (const reason of reports.flatMap(({ reasons }) => reasons)) {
    const edit = toEdit(reason);
    if (!edit) continue;
    const value = reason.resolved?.[1] ?? edit.to.toLowerCase();
    const same = found.find((one) => one.edit.from === edit.from && isSameValue(one.value, value));
    if (!same) found.push({ edit, value });
    else if (same.edit.to.length <= edit.to.length)
      Object.assign(same, { edit, value: isOfSomeYear(value) ? same.value : value });
  }
  return found.slice(0, EDITS_SHOWN).map(({ edit }) => edit);
}

const isOfSomeYear = (value: string): boolean => value.startsWith('????-');

/** A day without its year is the same day of whichever year; days of two years are two. */
function isSameValue(a: string, b: string): boolean {
  return a === b || ((isOfSomeYear(a) || isOfSomeYear(b)) && a.slice(4) === b.slice(4));
}

/** One line for each relation that occurs, conflicts first; also what the live region says. */
export function toTallyLines(comparison: ComparisonShape) {
  return tallyLines(comparison.tallies, clashKinds(comparison.reports)).map((tally) => ({
    ...tally,
    edits: tally.relation === 'conflicts' ? findEdits(comparison.reports) : [],
    origins:
      tally.relation === 'silent'
        ? ''
        : originList(comparison.origins[tally.relation], comparison.tallies[tally.relation].origins),
  }));
}
