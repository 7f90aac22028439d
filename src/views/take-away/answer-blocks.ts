import { say } from '../../locales/say.ts';
import type { ReportView } from '../../protocol/shapes.ts';
import { areOtherWords, findParts } from '../components/Parts.tsx';
import { isOnlyNamed, labelOf } from '../components/ReasonPair.tsx';
import { otherSide, relationWords } from '../components/ReportCard.tsx';
import { silenceReasons } from '../components/SilentReports.tsx';
import { toEdit } from '../components/SmallestEdit.tsx';
import { voiceMessages } from '../components/VoiceLine.tsx';
import { formatDay } from '../format.ts';
import { nameReport } from '../name-report.ts';
import { quoteValue } from '../phrases.ts';
import type { Block, Inline } from './blocks.ts';

/** One report's answer as it is taken away: its citation, what it says, and all that bears the answer out. */
export function toAnswerBlocks(report: ReportView, highlight: string): Block[] {
  const { statement, further, silence } = report;
  const said = [
    ...(statement ? [statement] : []),
    ...further,
    ...(silence?.nearest ? [silence.nearest] : []),
  ];
  const lines = [
    ...report.reasons.flatMap(toReasonLines),
    ...toRemarks(report),
    ...(report.relation === 'partly' ? toPartLines(report, highlight) : []),
  ];
  return [
    { type: 'heading', level: 2, text: `${nameReport(report)}: ${relationWords(report)}` },
    { type: 'paragraph', content: toCitation(report) },
    ...(silence ? [{ type: 'paragraph' as const, content: toSilence(silence) }] : []),
    ...said.map(({ text }) => ({ type: 'quotation' as const, text })),
    ...(lines.length > 0 ? [{ type: 'list' as const, items: lines.map((line) => [line]) }] : []),
  ];
}

/** Publisher, title, day, address, and where the words come from. */
function toCitation(report: ReportView): Inline[] {
  const { title, published, link, origin } = report;
  const named = title === null ? nameReport(report) : `${nameReport(report)}: ${title}`;
  return [
    link === null ? `${named} (${say('comparison_no_address')})` : { text: named, address: link },
    `, ${published ? formatDay(published) : say('comparison_date_unknown')}; `,
    origin === null ? say('comparison_origin_unknown') : say('comparison_origin', { origin }),
  ];
}

function toSilence({ why, nearest }: NonNullable<ReportView['silence']>): Inline[] {
  const reason = say(silenceReasons[why]);
  return [nearest ? `${reason}; ${say('silence_nearest')}:` : reason];
}

function toReasonLines(reason: ReportView['reasons'][number]): string[] {
  if (isOnlyNamed(reason)) return [labelOf(reason)];
  const edit = toEdit(reason);
  const page = `${say('comparison_page_says')} ${quoteValue(reason.highlight, reason.resolved?.[0])}`;
  const theirs = `${say('comparison_report_says')} ${quoteValue(reason.report, reason.resolved?.[1])}`;
  const days = reason.later;
  return [
    `${labelOf(reason)}: ${page}; ${theirs}`,
    ...(edit ? [`${say('edit_label')}: ${say('edit_change', { ...edit })}`] : []),
    ...(days
      ? [say('comparison_later', { page: formatDay(days.highlight), report: formatDay(days.report) })]
      : []),
  ];
}

/** The other side, how loosely it agrees, and who says it. */
function toRemarks(report: ReportView): string[] {
  const statement = otherSide(report);
  const { voice, confidence } = report;
  const speaker =
    voice && (voice.by === 'own' ? say('voice_own') : say(voiceMessages[voice.by], { speaker: voice.words }));
  return [
    ...(statement === undefined ? [] : [say('comparison_both_sides', { statement })]),
    ...(confidence === 'weak' ? [say('comparison_weak')] : []),
    ...(speaker ? [`${say('voice_label')}: ${speaker}`] : []),
  ];
}

function toPartLines(report: ReportView, highlight: string): string[] {
  const parts = findParts(highlight, report);
  return (['supported', 'unmentioned'] as const)
    .filter((name) => parts[name].length > 0)
    .map((name) => {
      const words = parts[name].map((part) =>
        areOtherWords(part)
          ? say('parts_pair', { theirs: part.theirs, ours: part.ours })
          : quoteValue(part.theirs),
      );
      return `${say(`parts_${name}`)}: ${words.join('; ')}`;
    });
}
