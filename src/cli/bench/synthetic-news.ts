import type { Pack } from '../../corpus/schema.ts';
import { randomFrom, zipf } from './random.ts';

/*
 * News that nobody wrote, for packs of any size: sentences from a few patterns, filled with real words as often as words
 * occur, and with invented names, of which there is no end. The same size gives the same pack.
 */

const split = (words: string): string[] => words.split(' ');
const NOUNS = split(
  'tariff harbour budget election strike court bridge vaccine merger drought airline railway school hospital pension refinery festival glacier orchard satellite tunnel curfew census ferry museum embargo currency reservoir parliament dividend flood wildfire inquiry patent quarry subsidy treaty union verdict warehouse pipeline stadium archive lottery nursery mine bakery turbine vineyard lighthouse canal dairy foundry observatory passport quota tax loan grant barrage market licence fishery timber cotton copper wheat lithium',
);
const VERBS = split(
  'approved rejected delayed announced opened closed signed cancelled expanded reduced raised cut bought sold inspected repaired funded blocked reviewed launched halted restored criticised defended renewed replaced surveyed rebuilt taxed banned',
);
const ADJECTIVES = split(
  'regional annual northern coastal public private temporary disputed historic rural urban federal digital seasonal costly modern ageing joint emergency provincial',
);
const ROLES = split('minister mayor governor spokesman director chairwoman inspector judge');
const BODIES = split('council ministry agency board commission company court');
const MONTHS = split('January February March April May June July August September October November December');
const DAYS = split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const ONSETS = split('b br d dr f g gr h k kl l m n p pr r s st t tr v z');
const VOWELS = split('a e i o u ae ei ou');
const CODAS = ['', 'l', 'm', 'n', 'r', 's', 'th', 'x'];
/** Invented names and nouns that a corpus draws on: with Zipf's law the most are rare, as in texts. */
const INVENTED = 20_000;
const STATEMENTS_PER_REPORT = 50;

/** A pack of so many statements, in reports of fifty. */
export function syntheticPack(statements: number): Pack {
  const random = randomFrom(statements);
  const texts = Array.from({ length: statements }, () => sentence(random));
  const reports = Array.from({ length: Math.ceil(statements / STATEMENTS_PER_REPORT) }, (_, report) => ({
    id: `r${report}`,
    published: `2031-0${1 + (report % 9)}-1${report % 10}`,
    statements: texts
      .slice(report * STATEMENTS_PER_REPORT, (report + 1) * STATEMENTS_PER_REPORT)
      .map((text, n) => ({ id: `r${report}-${n}`, text })),
  }));
  return {
    format: 1,
    event: {
      id: 'synthetic',
      title: 'News that nobody wrote',
      date: '2031-05-15',
      participants: [{ name: name(0) }, { name: name(1) }],
      terms: ['meeting', 'talks'],
    },
    reports,
  };
}

/**
 * What is left of a statement in another reporter's words: four of its words in ten, in their order, and where a figure
 * is among them another one.
 */
export function reworded(text: string, random: () => number): string {
  const words = text.replace(/\d+(?= percent| million)/, (figure) => String(Number(figure) + 1)).split(' ');
  const kept = words.filter(() => random() < KEPT);
  return (kept.length > 2 ? kept : words).join(' ');
}
const KEPT = 0.4;

/** The n-th invented name: two or three syllables, the same each time. */
function name(n: number): string {
  const random = randomFrom(n * 7919 + 13);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const word = Array.from({ length: 2 + (n % 2) }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function sentence(random: () => number): string {
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const often = (list: readonly string[]) => list[zipf(list.length, random())] ?? '';
  const invented = () => name(zipf(INVENTED, random()));
  const noun = () => (random() < 0.3 ? invented().toLowerCase() : often(NOUNS));
  const thing = () => `the ${often(ADJECTIVES)} ${noun()}`;
  const person = () => `${invented()} ${invented()}`;
  const body = () => `the ${invented()} ${often(BODIES)}`;
  const figure = () => 2 + zipf(900, random());
  const day = () => `${1 + Math.floor(random() * 28)} ${any(MONTHS)} 2031`;
  const patterns = [
    () =>
      `${person()}, ${often(ROLES)} of ${body()}, ${often(VERBS)} ${thing()} in ${invented()} on ${day()} after ${figure()} weeks of talks about ${noun()}.`,
    () =>
      `${body()} ${often(VERBS)} ${thing()} and ${thing()}, which cost ${figure()} million dollars, before ${person()} ${often(VERBS)} ${thing()}.`,
    () =>
      `Prices of ${noun()} in ${invented()} rose by ${figure()} percent in ${any(MONTHS)}, ${body()} said on ${any(DAYS)}, because ${thing()} was ${often(VERBS)}.`,
    () =>
      `"We ${often(VERBS)} ${thing()}," said ${person()}, whose ${noun()} near ${invented()} employs ${figure()} people and ${often(VERBS)} ${thing()}.`,
    () =>
      `On ${any(DAYS)} ${person()} did not say whether ${body()} had ${often(VERBS)} ${thing()} or ${thing()} close to ${invented()}.`,
    () =>
      `Exports of ${noun()} from ${invented()} fell to ${figure()} million tonnes, although ${body()} and ${person()} ${often(VERBS)} ${thing()} for ${noun()}.`,
  ];
  const text = any(patterns.map((_, n) => String(n)));
  const written = patterns[Number(text)]?.() ?? '';
  return written.charAt(0).toUpperCase() + written.slice(1);
}
