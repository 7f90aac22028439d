import { english } from '../languages/en/index.ts';
import type { Coverage, PageFacts } from '../types.ts';
import { detectElsewhere } from './elsewhere.ts';
import { type Evidence, gatherEvidence, isAbout } from './evidence.ts';
import { type PageKind, pageKind } from './page-kind.ts';
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
const NOT_TOLD = 'no sentence has the participants and the act together';
// Without a word in the title, this much of the beginning must speak of the event.
const DENSE = 0.34;
// News of an event appears from its day on (a day before, by the calendar west of it) for about a working week.
const NEWS_DAYS = { from: -1, to: 6 };

interface Found {
  points: number;
  signal: string;
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
  if (!tellsOf(evidence)) return { status: 'none', score: Math.min(score, NO_SCORE), signals: [NOT_TOLD] };
  const against = objections(page, evidence, signature);
  const signals = found.map(({ signal }) => signal);
  if (against.some(({ status }) => status === 'none')) {
    return {
      status: 'none',
      score: Math.min(score, NO_SCORE),
      signals: [...against.map(({ signal }) => signal), ...signals],
    };
  }
  if (against.length > 0 || score < COVERS_FROM) {
    return {
      status: 'mentions',
      score: Math.min(score, COVERS_FROM - 0.01),
      signals: [...against.map(({ signal }) => signal), ...signals],
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
      ? [{ points: whole * BACKGROUND_SHARE, signal: 'the title sets something else in time by the event' }]
      : [{ points: whole, signal: 'the title tells of the event' }];
  }
  if (title.some(({ kind }) => kind === 'rival'))
    return [{ points: POINTS.titleElsewhere, signal: 'the title is about something else' }];
  if (title.some(({ kind }) => kind === 'names'))
    return [{ points: POINTS.titleNames, signal: 'the title names the participants' }];
  if (title.some(({ kind, participants }) => kind === 'echo' || participants > 0)) {
    return [{ points: POINTS.titleHints, signal: 'the title names a participant' }];
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
    return [
      { points: (POINTS.lead[i] ?? 0) * share * sure, signal: `paragraph ${i + 1} tells of the event` },
    ];
  });
  return found.sort((a, b) => b.points - a.points).slice(0, 1);
}

function restSignals({ description, headings, density }: Evidence): Found[] {
  const found: Found[] = [];
  if (description.some(isAbout))
    found.push({ points: POINTS.description, signal: 'the description tells of the event' });
  if (headings.some(isAbout)) found.push({ points: POINTS.headings, signal: 'a heading tells of the event' });
  if (density > 0) {
    const share = `${Math.round(density * 100)}% of the first paragraphs speak of the event`;
    found.push({ points: Math.min(density, 0.6) * POINTS.density, signal: share });
  }
  return found;
}

function occasionSignals(page: PageFacts, evidence: Evidence, signature: EventSignature): Found[] {
  const found: Found[] = [];
  if (allReadings(evidence).some((reading) => isAbout(reading) && reading.occasion === 'fits')) {
    found.push({ points: POINTS.dayNamed, signal: "the text names the event's day" });
  }
  if (isNear(page, signature))
    found.push({ points: POINTS.publishedNear, signal: 'published within days of the event' });
  if (pageKind(page) === 'report')
    found.push({ points: POINTS.report, signal: 'marked up as a single report' });
  return found;
}

function isNear(page: PageFacts, signature: EventSignature): boolean {
  const published = page.published === null ? null : dayNumber(page.published);
  if (published === null) return false;
  return published >= signature.day + NEWS_DAYS.from && published <= signature.day + NEWS_DAYS.to;
}

interface Objection {
  status: 'mentions' | 'none';
  signal: string;
}

const KIND_OBJECTIONS: Partial<Record<PageKind, string>> = {
  thing: 'the page of a thing, not a report',
  live: 'a live page that holds many things',
  list: 'a list of reports, not one of them',
  roundup: 'a round-up that holds many things',
};

/** What keeps a page from being coverage, however much is found for it. */
function objections(page: PageFacts, evidence: Evidence, signature: EventSignature): Objection[] {
  const found: Objection[] = [];
  const kind = KIND_OBJECTIONS[pageKind(page)];
  if (kind) found.push({ status: pageKind(page) === 'thing' ? 'none' : 'mentions', signal: kind });
  const occasion = otherOccasion(page, evidence, signature);
  if (occasion) found.push(occasion);
  const about = {
    title: evidence.title.some(isAbout),
    named: evidence.title.some(({ participants, background }) => participants > 0 && !background),
  };
  const lead = evidence.blocks.slice(0, POINTS.lead.length).flat();
  if (!about.title && ![...lead, ...evidence.description].some(isAbout)) {
    found.push({ status: 'mentions', signal: 'neither title nor first paragraphs tell of the event' });
  }
  if (!about.named && evidence.density < DENSE) {
    found.push({
      status: 'mentions',
      signal: 'the title is not about who took part, and little of the text speaks of the event',
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
  const other = 'tells of another occasion';
  // What is told first is what the page is about; a later date is what it recalls.
  if (headTold[0]?.occasion === 'other') return { status: fits ? 'mentions' : 'none', signal: other };
  if (isNear(page, signature)) return null;
  if (page.published !== null) {
    if (!fits)
      return { status: 'none', signal: 'published far from the day of the event, which it does not name' };
    const isDense = evidence.density >= DENSE && headTold.length > 0;
    return isDense ? null : { status: 'mentions', signal: 'published far from the day of the event' };
  }
  const isOther = !fits && readings.some(({ occasion }) => occasion === 'other');
  return isOther ? { status: 'none', signal: other } : null;
}

function allReadings({ title, description, headings, blocks }: Evidence): Reading[] {
  return [...title, ...description, ...headings, ...blocks.flat()];
}
