import type { Language } from '../languages/language.ts';
import { coverageWords } from './english.ts';
import { type Mention, MentionFinder } from './mentions.ts';
import { occasionOf } from './occasion.ts';
import type { PageNames } from './page-names.ts';
import { partnersOf } from './partners.ts';
import { longestOf } from './patterns.ts';
import type { EventSignature } from './signature.ts';

/** What one sentence has to do with an event. */
export interface Reading {
  /**
   * `event`: the participants and the act; `loose`: the participants and a word that goes with the act and with others;
   * `names`: all participants; `echo`: the act with one of them or with "both leaders"; `rival`: another act, or the act
   * with somebody else; `nothing`.
   */
  kind: 'event' | 'loose' | 'names' | 'echo' | 'rival' | 'nothing';
  /** The event is only what something else is set in time by: "a day after the call". */
  background: boolean;
  /** What the sentence says about when: the event's day, another one, or nothing. */
  occasion: 'fits' | 'other' | 'not told';
  participants: number;
}

const NOTHING: Reading = { kind: 'nothing', background: false, occasion: 'not told', participants: 0 };
const source = (phrases: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`;
const notActs = new RegExp(source(coverageWords.notActs), 'giu');
const before = new RegExp(longestOf(coverageWords.before), 'giu');
const earlier = new RegExp(
  `${longestOf(coverageWords.earlier)}(?:[\\s-]+[\\p{L}\\p{N}-]+){0,2}[\\s-]+$`,
  'iu',
);
const together = new RegExp(longestOf(coverageWords.together), 'iu');

/** Reads sentences for one event. */
export class SentenceReader {
  private readonly signature: EventSignature;
  private readonly language: Language;
  private readonly finder: MentionFinder;
  private readonly acts: RegExp;
  private readonly loose: RegExp;
  private readonly rivals: RegExp;

  constructor(signature: EventSignature, language: Language) {
    this.signature = signature;
    this.language = language;
    this.finder = new MentionFinder(signature, language.firstNames);
    this.acts = new RegExp(longestOf(signature.acts), 'giu');
    this.loose = new RegExp(longestOf(signature.loose), 'giu');
    this.rivals = new RegExp(longestOf(signature.rivals), 'giu');
  }

  isPlace(word: string): boolean {
    return this.language.places.has(word) || this.signature.places.includes(word);
  }

  /** How many participants one sentence must name: an event of many is told of two by two. */
  get needed(): number {
    return Math.min(2, this.signature.participants.length);
  }

  /** @param published publication day of the page, or null */
  read(text: string, published: string | null, names: PageNames): Reading {
    const cleared = text.replace(notActs, (found) => ' '.repeat(found.length));
    const mentions = this.finder.find(text, names);
    const participants = new Set(mentions.map(({ who }) => who)).size;
    const acts = [...cleared.matchAll(this.acts)].map(stretch);
    const loose = [...cleared.matchAll(this.loose)].map(stretch);
    const rivals = [...cleared.matchAll(this.rivals)].map(stretch);
    const isRival = rivals.length > 0;
    const isTold = acts.length + participants > 0 || together.test(text) || loose.length > 0;
    if (!isTold) return isRival ? { ...NOTHING, kind: 'rival' } : NOTHING;
    const kind = this.kindOf(text, { mentions, acts, loose, rivals, names });
    const at = acts[0] ?? loose[0];
    if (!at || kind === 'rival' || kind === 'names') return { ...NOTHING, kind, participants };
    const isOther =
      acts.length > 0 && acts.every(({ start }) => earlier.test(text.slice(Math.max(0, start - 40), start)));
    const when = occasionOf(text, { at, published, day: this.signature.day, language: this.language });
    return {
      kind,
      background: isBackground(text, at, mentions),
      occasion: isOther ? 'other' : when,
      participants,
    };
  }

  private kindOf(text: string, { mentions, acts, loose, rivals, names }: Spotted): Reading['kind'] {
    const { needed } = this;
    const isRival = acts.length > 0 || loose.length === 0 ? rivals.length > 0 : areNear(loose, rivals);
    const participants = new Set(mentions.map(({ who }) => who)).size;
    const spots = (acts.length > 0 ? acts : loose).slice(0, SPOTS_WEIGHED);
    const partners = this.signature.mutual
      ? spots.map((act) => partnersOf(text, act, { mentions, needed, names }))
      : [];
    const isTheirs = partners.includes('participants');
    if (!isTheirs && partners.includes('another')) return 'rival';
    if (participants >= needed) {
      if (acts.length > 0) return 'event';
      if (loose.length > 0 && (!isRival || isTheirs)) return isRival ? 'names' : 'loose';
      return isRival ? 'rival' : 'names';
    }
    if (acts.length > 0 && participants > 0) return 'echo';
    const told = [...acts, ...loose.filter((word) => isOneThing(word, text))];
    if (together.test(text) || isDefinite(text, told)) return 'echo';
    return isRival ? 'rival' : 'nothing';
  }
}

interface Spotted {
  mentions: Mention[];
  acts: Stretch[];
  loose: Stretch[];
  rivals: Stretch[];
  names: PageNames;
}

interface Stretch {
  start: number;
  end: number;
}

// A sentence that repeats the word of the act more often is no sentence.
const SPOTS_WEIGHED = 5;
// "They met and discussed": further away it is another matter ("they discussed …, with an accord still to be signed").
const RIVAL_REACH = 50;

function areNear(words: readonly Stretch[], rivals: readonly Stretch[]): boolean {
  return words.some(({ start, end }) =>
    rivals.some((rival) => Math.max(rival.start - end, start - rival.end) <= RIVAL_REACH),
  );
}

function stretch(match: RegExpExecArray): Stretch {
  return { start: match.index, end: match.index + match[0].length };
}

/** "The discussion", not "the talks" of months: one occasion is told of in the singular. */
function isOneThing({ start, end }: Stretch, text: string): boolean {
  return !/s$/iu.test(text.slice(start, end));
}

/** "The conversation", "Thursday's call": one that the text has told of. */
function isDefinite(text: string, acts: readonly Stretch[]): boolean {
  return acts.some(({ start }) =>
    /(?:^|\P{L})(?:the|this|that|their|\p{L}+['’]s)(?:\s+[\p{L}\p{N}-]+){0,2}\s+$/iu.test(
      text.slice(Math.max(0, start - 40), start),
    ),
  );
}

/** "… a day after Rao and Lind spoke": the word of time stands before act and names, with no comma that ends its part. */
function isBackground(text: string, act: Stretch, mentions: readonly Mention[]): boolean {
  for (const lead of text.slice(0, act.start).matchAll(before)) {
    const from = lead.index + lead[0].length;
    const inside = mentions.filter(({ start, end }) => start >= from && end <= act.start);
    const between = [...text.slice(from, act.start)]
      .map((char, i) => (inside.some(({ end }) => end === from + i) ? ' ' : char))
      .join('');
    if (!/[,;:.—–]/u.test(between)) return true;
  }
  return false;
}
