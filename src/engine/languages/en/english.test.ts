import { describe, expect, it } from 'vitest';
import { tokenise } from '../../tokens.ts';
import { english } from './index.ts';

const stem = (word: string): string => tokenise(word, english.irregular)[0]?.stem ?? '';
const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => line.split(/,\s*/))
    .map((pair) => pair.split('/'))
    .map(([left = '', right = '']): [string, string] => [left.trim(), right.trim()]);

const same = (a: string, b: string): boolean => {
  const other = english.synonyms.get(stem(b)) ?? [];
  return stem(a) === stem(b) || (english.synonyms.get(stem(a)) ?? []).some((group) => other.includes(group));
};

const FIT = pairs(`
  agreement/accord, deal/pact, treaty/convention, tariffs/duties, levy/tariff, spoke/talked, phoned/called, rang/phoned
  conversation/discussion, warned/cautioned, visit/trip, rose/climbed, increased/grew, fell/dropped, slipped/declined
  plunged/tumbled, cut/reduced, trimmed/lowered, medicines/pharmaceuticals, drugs/medicines, workers/employees, killed/died
  deaths/fatalities, company/firm, crucial/vital, key/essential, congratulated/felicitated, negotiation/talks, imposed/slapped
  scrapped/cancelled, postponed/delayed, resigned/quit, fired/dismissed, elected/chose, vote/ballot, lawmakers/legislators
  premier/pm, approved/endorsed, rejected/refused, vetoed/blocked, banned/prohibited, repealed/revoked, protesters/demonstrators
  uprising/revolt, ceasefire/truce, troops/soldiers, airstrike/bombing, blast/explosion, attacked/assaulted, hostages/captives
  jailed/imprisoned, arrested/detained, acquitted/cleared, trial/hearing, lawsuit/litigation, verdict/ruling, murdered/killed
  earthquake/quake, hurricane/storm, flooding/deluge, blaze/fire, rescued/saved, evacuated/fled, injured/hurt, crash/collision
  disease/illness, vaccine/jab, doctors/physicians, surgery/operation, beat/defeated, victory/triumph, match/game
  coach/manager, scientists/researchers, study/research, discovered/found, launch/liftoff, film/movie, actor/performer
  award/prize, funeral/burial, child/kid, said/stated, announced/declared, denied/refuted, criticised/condemned
  praised/hailed, claimed/alleged, confirmed/verified, big/large, huge/massive, quickly/rapidly, roughly/approximately
  bought/acquired, merger/takeover, profit/earnings, shares/stocks, loan/credit, bankrupt/insolvent, factory/plant
  oil/crude, electricity/power, prices/costs, exports/shipments, defence/defense, labour/labor, programme/program
  catalysing/catalyzing, organisation/organization, cooperate/collaborate, ties/relations, frosty/chilly, warm/cordial
  productive/fruitful, deadlock/impasse, began/started, ended/concluded, stressed/emphasised, strengthened/bolstered
`);

const DIFFER = pairs(`
  rose/fell, imports/exports, important/imports, customs/customers, winner/loser, buy/sell, general/generic, policy/police
  experience/experiment, news/new, university/universe, position/positive, executed/executive, author/authorities, even/evening
  response/responsible, emergency/emerged, department/departed, subsidised/subsided, conversion/conversation, route/rout
  use/us, arrested/released, signed/negotiated, war/peace, morning/evening, minister/ministry of health/hospital
  profit/loss, approve/reject, doctor/lawyer, strengthen/weaken, oil/gas station, president/parliament, winter/summer
  Monday/Tuesday, hundred/thousand, kill/wound, arrive/leave, rain/drought, acquitted/convicted, ceasefire/offensive
  export/tariff, ally/enemy, teacher/student, husband/wife, praise/condemn, expand/contraction, school/hospital
`);

describe('words that can bear the same fact', () => {
  it.each(FIT)('%s and %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });
});

describe('words that cannot', () => {
  it.each(DIFFER)('%s and %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

describe('forms with one stem', () => {
  it.each(
    pairs(`
    rang/ring, men/man, crises/crisis, fled/flee, colour/color, centre/center, analysed/analyze, travelled/travel, died/die
    organising/organize, tried/try, ties/tie, vetoes/veto, buses/bus, gases/gas, worst/bad, largest/large, lives/life
    neighbouring/neighbor, privatisation/privatize, licence/license, dialogue/dialog, heroes/hero, focused/focus, added/add, subsidised/subsidy
  `),
  )('%s and %s', (form, lemma) => {
    expect(stem(form)).toBe(stem(lemma));
  });
});

describe('what a word tells', () => {
  it.each([
    ['soared', 1],
    ['slashed', -1],
    ['widened', 1],
    ['narrowed', -1],
    ['accelerating', 1],
    ['stalled', -1],
    ['signed', undefined],
    ['contract', undefined],
  ])('direction of %s', (word, sign) => {
    expect(english.direction.get(stem(word))).toBe(sign);
  });

  it.each([
    ['cordial', 1],
    ['productive', 1],
    ['product', undefined],
    ['hostile', -1],
    ['stuck', -1],
    ['position', undefined],
  ])('tone of %s', (word, sign) => {
    expect(english.tone.get(stem(word))).toBe(sign);
  });

  it.each([
    ['signed', 'done'],
    ['clinched', 'done'],
    ['negotiating', 'under-way'],
    ['plans', 'planned'],
    ['scrapped', 'off'],
    ['said', undefined],
  ])('stage of %s', (word, stage) => {
    expect(english.stages.get(stem(word))).toBe(stage);
  });

  it.each(
    pairs(
      'open/close, accept/refuse, imposed/lifted, convicted/acquitted, guilty/innocent, legal/illegal, confirmed/denied',
    ),
  )('%s is the opposite of %s', (a, b) => {
    expect(english.antonyms.get(stem(a))?.has(stem(b))).toBe(true);
  });

  it.each(pairs('began/ended, morning/evening, peace/war, son/daughter, north/south, imports/exports'))(
    '%s and %s do not exclude each other',
    (a, b) => {
      expect(english.antonyms.get(stem(a))?.has(stem(b)) ?? false).toBe(false);
    },
  );

  it('a deed has another side', () => {
    expect(english.converses.get(stem('bought'))?.has(stem('sold'))).toBe(true);
  });

  it.each(['impose', 'reaffirm', 'say'])('%s is a verb and nothing else', (word) => {
    expect(english.verbs.has(stem(word)) && english.onlyVerbs.has(stem(word))).toBe(true);
  });

  it.each(['talk', 'visit', 'negotiate', 'strike'])('%s may be a noun', (word) => {
    expect(english.verbs.has(stem(word)) && !english.onlyVerbs.has(stem(word))).toBe(true);
  });

  it.each(pairs('decide/decision, import/importer, invade/invader, strong/strength'))(
    '%s and %s are related',
    (a, b) => {
      const other = english.related.get(stem(b)) ?? [];
      const related = (english.related.get(stem(a)) ?? []).some((id) => other.includes(id));
      expect(related || same(a, b)).toBe(true);
    },
  );
});

describe('names', () => {
  it.each([
    ['indian', 'india'],
    ['downing street', 'united kingdom'],
    ['washington', 'united states'],
    ['kremlin', 'russia'],
    ['brussels', 'european union'],
    ['port au prince', 'haiti'],
    ['bombay', 'mumbai'],
    ['shanghai', 'shanghai'],
  ])('%s is %s', (form, place) => {
    expect(english.places.get(form)).toBe(place);
  });

  it('a seat of government is weaker than the name of the country', () => {
    expect(english.metonyms.has('kremlin')).toBe(true);
    expect(english.metonyms.has('russian')).toBe(false);
  });

  it('titles come longest first', () => {
    const lengths = english.titles.map((words) => words.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(english.titles).toContainEqual(['prime', 'minister']);
  });

  it.each([
    ['pm', 'prime minister'],
    ['premier', 'prime minister'],
    ['ceo', 'chief executive'],
    ['external affairs minister', 'foreign minister'],
  ])('%s is short for %s', (alias, title) => {
    expect(english.titleAliases.get(alias)).toBe(title);
  });

  it.each(['narendra', 'donald', 'xi', 'fatima', 'olena', 'kwame', 'priya'])('%s is a first name', (name) => {
    expect(english.firstNames.has(name)).toBe(true);
  });
});
