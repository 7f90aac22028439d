import type { Coverage, PageFacts, Signal } from '../types.ts';
import type { ElsewhereSignature } from './elsewhere-signature.ts';
import { pageKind } from './page-kind.ts';
import { beginningsOf } from './patterns.ts';
import { dayNumber, type EventSignature } from './signature.ts';
import { findWrittenDays } from './written-days.ts';

/*
 * Coverage of an event on pages of languages that are noticed and not compared. There is no grammar here: a page is taken
 * for a report of the event when its title names the participants and nobody else, a sentence of its beginning has them
 * together with the act, and its day or a date in it is the event's. Whatever is less is refused.
 */

const POINTS = {
  titleNames: 0.3,
  titleTells: 0.1,
  lead: 0.3,
  density: 0.15,
  dayNamed: 0.2,
  publishedNear: 0.15,
} as const;
const NO_SCORE = 0.2;
const MENTION_SCORE = 0.49;
const LEAD_BLOCKS = 4;
const BLOCKS_WEIGHED = 12;
// Below this share of the first paragraphs the event is one matter of several.
const DENSE = 0.25;
const BLOCKS_READ = 60;
const BLOCK_READ = 4_000;
// News of an event appears from its day on (a day before, by the calendar west of it) for about a working week.
const NEWS_DAYS = { from: -1, to: 6 };
// A full stop behind a figure is that of an ordinal: "18. April".
const SENTENCE_END = /(?<=[.!?\u0964\u0965\u06d4\u061f])(?<!\d\.)\s+|(?<=[\u3002\uff01\uff1f])/u;

/**
 * Tells whether a page in another language covers an event.
 * @returns null when the page is in no language that the pack has names for
 */
export function detectElsewhere(page: PageFacts, signature: EventSignature): Coverage | null {
  const own = signature.elsewhere.find((candidate) => isIn(page, candidate));
  if (!own) return null;
  const { status, score, signals } = judge(page, own, signature);
  return { status, score: Math.round(score * 100) / 100, signals, uncompared: own.language };
}

/** Pages do not always say their language: a script that is not ours says it too. Two languages of one script differ in names. */
function isIn(page: PageFacts, { language, participants }: ElsewhereSignature): boolean {
  const said = page.language.split('-')[0] ?? '';
  if (said === language) return true;
  const isLatin = participants.flat().some((name) => /\p{sc=Latin}/u.test(name));
  if (isLatin || !mostlyForeign(page.title || (page.blocks[0] ?? ''))) return false;
  const text = [page.title, ...page.blocks.slice(0, BLOCKS_WEIGHED)].join('\n').normalize('NFC');
  return participants.every((names) => finder(names).test(text));
}

function mostlyForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{sc=Latin}/u.test(letter)).length;
  return letters.length > 0 && latin < letters.length / 2;
}

const finder = (phrases: readonly string[]): RegExp => new RegExp(beginningsOf(phrases), 'iu');

/** What one sentence or title holds. */
interface Held {
  /** How many participants it names. */
  named: number;
  act: boolean;
  rival: boolean;
  other: boolean;
}

type Judged = Pick<Coverage, 'status' | 'score' | 'signals'>;

function judge(page: PageFacts, own: ElsewhereSignature, signature: EventSignature): Judged {
  const read = reader(own);
  const title = read(page.title.normalize('NFC'));
  const blocks = page.blocks
    .slice(0, BLOCKS_READ)
    .map((block) => block.slice(0, BLOCK_READ).normalize('NFC'))
    .filter((block) => block.trim() !== '' && block.trim() !== page.title.trim());
  const readings = blocks.map((block) => block.split(SENTENCE_END).map(read));
  const needed = Math.min(2, own.participants.length);
  const tells = ({ named, act }: Held) => named >= needed && act;
  if (![title, ...readings.flat()].some(tells))
    return { status: 'none', score: 0, signals: [{ name: 'not_told' }] };

  const lead = readings.slice(0, LEAD_BLOCKS).flat();
  const days = findWrittenDays([page.title, ...blocks.slice(0, BLOCKS_WEIGHED)].join('\n'), own.language);
  const occasion = occasionOf(page, days, signature);
  if (occasion === 'other') return { status: 'none', score: NO_SCORE, signals: [{ name: 'other_occasion' }] };

  const density = shareOf(
    readings.slice(0, BLOCKS_WEIGHED),
    ({ named, act }) => named >= needed || (named > 0 && act) || act,
  );
  const objections = [
    ['title_unnamed', title.named < needed],
    ['title_another', title.other],
    ['title_elsewhere', title.rival && !title.act],
    ['lead_silent', !lead.some((held) => tells(held) && !held.other)],
    ['day_unknown', occasion === 'not told'],
    ['text_sparse', density < DENSE],
    ['no_single_report', !['report', 'not told'].includes(pageKind(page))],
  ] as const;
  const against = objections.filter(([, holds]) => holds).map(([name]): Signal => ({ name }));
  const found: (Signal & { points: number })[] = [
    { points: title.named >= needed ? POINTS.titleNames : 0, name: 'title_names' },
    { points: lead.some(tells) ? POINTS.lead : 0, name: 'lead_tells' },
    { points: occasion === 'named' ? POINTS.dayNamed : 0, name: 'day_named' },
    { points: occasion === 'near' ? POINTS.publishedNear : 0, name: 'published_near' },
    { points: title.act ? POINTS.titleTells : 0, name: 'title_tells' },
    {
      points: density * POINTS.density,
      name: 'share',
      value: density,
    },
  ];
  const weighed = found.filter(({ points }) => points > 0);
  const score = weighed.reduce((sum, { points }) => sum + points, 0);
  const signals = [...against, ...weighed.map(({ points: _, ...signal }) => signal)];
  return against.length > 0
    ? { status: 'mentions', score: Math.min(score, MENTION_SCORE), signals }
    : { status: 'covers', score: Math.min(1, score), signals };
}

function reader(own: ElsewhereSignature): (text: string) => Held {
  const participants = own.participants.map(finder);
  const [acts, rivals, others] = [own.acts, own.rivals, own.others].map(finder);
  return (text) => ({
    named: participants.filter((found) => found.test(text)).length,
    act: acts?.test(text) === true,
    rival: rivals?.test(text) === true,
    other: others?.test(text) === true,
  });
}

function shareOf(blocks: readonly (readonly Held[])[], is: (held: Held) => boolean): number {
  return blocks.length > 0 ? blocks.filter((block) => block.some(is)).length / blocks.length : 0;
}

/** Which day the page tells of: the text's dates decide, then the day of publication. */
function occasionOf(
  page: PageFacts,
  days: ReturnType<typeof findWrittenDays>,
  { day }: EventSignature,
): 'named' | 'near' | 'other' | 'not told' {
  const event = new Date(day * MS_PER_DAY);
  const fits = days.some((written) => {
    const year = written.year ?? event.getUTCFullYear();
    return Math.abs(Date.UTC(year, written.month - 1, written.day) / MS_PER_DAY - day) <= 1;
  });
  const published = page.published === null ? null : dayNumber(page.published);
  if (published === null) return fits ? 'named' : days.length > 0 ? 'other' : 'not told';
  const isNear = published >= day + NEWS_DAYS.from && published <= day + NEWS_DAYS.to;
  if (!isNear) return 'other';
  return fits ? 'named' : 'near';
}
const MS_PER_DAY = 86_400_000;
