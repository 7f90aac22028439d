import { english } from '../languages/en/index.ts';
import type { Coverage, PageFacts, Signal } from '../types.ts';
import { detectElsewhere } from './elsewhere.ts';
import { type Evidence, gatherEvidence, isAbout } from './evidence.ts';
import { pageKind } from './page-kind.ts';
import { type Reading, SentenceReader } from './reading.ts';
import { dayNumber, type EventSignature } from './signature.ts';

/*
 * Points for what is found; 1 is certainty. The title weighs most: it is what a page says it is about. No sum of
 * lesser things makes up for a title and a lead that are about something else.
 */
const POINTS = {
  titleTells: 0.4,
  titleTellsLoosely: 0.3,
  titleNames: 0.22,
  titleHints: 0.15,
  lead: [0.35, 0.3, 0.22],
  description: 0.1,
  headings: 0.05,
  density: 0.3,
  dayNamed: 0.15,
  publishedNear: 0.1,
  report: 0.05,
  titleElsewhere: -0.35,
} as const;
// "… a day after the call" is half of telling of the call, unless the text goes on about it.
const BACKGROUND_SHARE = 0.5;
const GOES_ON = 0.4;
const COVERS_FROM = 0.5;
// The most that a page can score which does not even mention the event.
const NO_SCORE = 0.2;
// Without a word in the title, this much of the beginning must speak of the event.
const DENSE = 0.34;
// News of an event appears from its day on (a day before, by the calendar west of it) for about a working week.
const NEWS_DAYS = { from: -1, to: 6 };

interface Found extends Signal {
  points: number;
}

/**
 * Tells whether a page covers an event. Pure; knows of the event only what the signature says.
 * @param page what the page holds; a page without a publication day is judged by the days its text names
 * @returns `covers` when the event is what the page is about, `mentions` when it is told of in passing or among many
 * other things, else `none`; with what was found, strongest first, and the page's language where it is not compared
 */
export function detectCoverage(page: PageFacts, signature: EventSignature): Coverage {
  return detectElsewhere(page, signature) ?? detectInEnglish(page, signature);
}

function detectInEnglish(page: PageFacts, signature: EventSignature): Coverage {
  const reader = new SentenceReader(signature, english);
  const evidence = gatherEvidence(page, reader, english);
  const found = [
    ...titleSignals(evidence),
    ...leadSignals(evidence),
    ...restSignals(evidence),
    ...occasionSignals(page, evidence, signature),
  ].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const points = found.reduce((sum, { points }) => sum + points, 0);
  const score = Math.round(Math.min(1, Math.max(0, points)) * 100) / 100;
  if (!tellsOf(evidence))
    return { status: 'none', score: Math.min(score, NO_SCORE), signals: [{ name: 'not_told' }] };
  const against = objections(page, evidence, signature);
  const signals = [...against, ...found].map(toSignal);
  if (against.some(({ status }) => status === 'none')) {
    return {
      status: 'none',
      score: Math.min(score, NO_SCORE),
      signals,
    };
  }
  if (against.length > 0 || score < COVERS_FROM) {
    return {
      status: 'mentions',
      score: Math.min(score, COVERS_FROM - 0.01),
      signals,
    };
  }
  return { status: 'covers', score, signals };
}

/** A loose word tells of the event only where it stands in the title or beside the event's day. */
function tellsOf({ title, description, headings, blocks }: Evidence): boolean {
  const inHead = [...title, ...description].some(isAbout);
  const isSure = (reading: Reading) =>
    isAbout(reading) && (reading.kind === 'event' || reading.occasion === 'fits');
  return inHead || [...headings, ...blocks.flat()].some(isSure);
}

function titleSignals({ title, density }: Evidence): Found[] {
  const best = title.find(({ kind }) => kind === 'event') ?? title.find(({ kind }) => kind === 'loose');
  if (best && best.occasion !== 'other') {
    const whole = best.kind === 'event' ? POINTS.titleTells : POINTS.titleTellsLoosely;
    return best.background && density < GOES_ON
      ? [{ points: whole * BACKGROUND_SHARE, name: 'title_background' }]
      : [{ points: whole, name: 'title_tells' }];
  }
  if (title.some(({ kind }) => kind === 'rival'))
    return [{ points: POINTS.titleElsewhere, name: 'title_elsewhere' }];
  if (title.some(({ kind }) => kind === 'names')) return [{ points: POINTS.titleNames, name: 'title_names' }];
  if (title.some(({ kind, participants }) => kind === 'echo' || participants > 0)) {
    return [{ points: POINTS.titleHints, name: 'title_hints' }];
  }
  return [];
}

function leadSignals({ blocks, density }: Evidence): Found[] {
  const found = blocks.slice(0, POINTS.lead.length).flatMap((readings, i): Found[] => {
    const about = readings.filter(isAbout);
    if (about.length === 0) return [];
    const isBackground = density < GOES_ON && about.every(({ background }) => background);
    const share = isBackground ? BACKGROUND_SHARE : 1;
    const sure = about.some(({ kind }) => kind === 'event') ? 1 : 0.8;
    return [{ points: (POINTS.lead[i] ?? 0) * share * sure, name: 'paragraph_tells', value: i + 1 }];
  });
  return found.sort((a, b) => b.points - a.points).slice(0, 1);
}

function restSignals({ description, headings, density }: Evidence): Found[] {
  const found: Found[] = [];
  if (description.some(isAbout)) found.push({ points: POINTS.description, name: 'description_tells' });
  if (headings.some(isAbout)) found.push({ points: POINTS.headings, name: 'heading_tells' });
  if (density > 0) {
    found.push({ points: Math.min(density, 0.6) * POINTS.density, name: 'share', value: density });
  }
  return found;
}

function occasionSignals(page: PageFacts, evidence: Evidence, signature: EventSignature): Found[] {
  const found: Found[] = [];
  if (allReadings(evidence).some((reading) => isAbout(reading) && reading.occasion === 'fits')) {
    found.push({ points: POINTS.dayNamed, name: 'day_named' });
  }
  if (isNear(page, signature)) found.push({ points: POINTS.publishedNear, name: 'published_near' });
  if (pageKind(page) === 'report') found.push({ points: POINTS.report, name: 'single_report' });
  return found;
}

function isNear(page: PageFacts, signature: EventSignature): boolean {
  const published = page.published === null ? null : dayNumber(page.published);
  if (published === null) return false;
  return published >= signature.day + NEWS_DAYS.from && published <= signature.day + NEWS_DAYS.to;
}

interface Objection extends Signal {
  status: 'mentions' | 'none';
}

/** What keeps a page from being coverage, however much is found for it. */
function objections(page: PageFacts, evidence: Evidence, signature: EventSignature): Objection[] {
  const found: Objection[] = [];
  const kind = pageKind(page);
  if (kind !== 'report' && kind !== 'not told')
    found.push({ status: kind === 'thing' ? 'none' : 'mentions', name: kind });
  const occasion = otherOccasion(page, evidence, signature);
  if (occasion) found.push(occasion);
  const about = {
    title: evidence.title.some(isAbout),
    named: evidence.title.some(({ participants, background }) => participants > 0 && !background),
  };
  const lead = evidence.blocks.slice(0, POINTS.lead.length).flat();
  if (!about.title && ![...lead, ...evidence.description].some(isAbout)) {
    found.push({ status: 'mentions', name: 'head_silent' });
  }
  if (!about.named && evidence.density < DENSE) {
    found.push({
      status: 'mentions',
      name: 'title_and_text_elsewhere',
    });
  }
  return found;
}

/** The same act between the same participants on another day is another event. */
function otherOccasion(page: PageFacts, evidence: Evidence, signature: EventSignature): Objection | null {
  const readings = allReadings(evidence).filter(({ kind }) => kind === 'event' || kind === 'loose');
  const fits = readings.some(({ occasion }) => occasion === 'fits');
  const head = [
    ...evidence.title,
    ...evidence.description,
    ...evidence.blocks.slice(0, POINTS.lead.length).flat(),
  ];
  const headTold = head.filter(
    ({ kind, occasion }) => (kind === 'event' || kind === 'loose') && occasion !== 'not told',
  );
  const other = 'other_occasion';
  // What is told first is what the page is about; a later date is what it recalls.
  if (headTold[0]?.occasion === 'other') return { status: fits ? 'mentions' : 'none', name: other };
  if (isNear(page, signature)) return null;
  if (page.published !== null) {
    if (!fits) return { status: 'none', name: 'published_far_unnamed' };
    const isDense = evidence.density >= DENSE && headTold.length > 0;
    return isDense ? null : { status: 'mentions', name: 'published_far' };
  }
  const isOther = !fits && readings.some(({ occasion }) => occasion === 'other');
  return isOther ? { status: 'none', name: other } : null;
}

function toSignal({ name, value }: Signal): Signal {
  return value === undefined ? { name } : { name, value };
}

function allReadings({ title, description, headings, blocks }: Evidence): Reading[] {
  return [...title, ...description, ...headings, ...blocks.flat()];
}
