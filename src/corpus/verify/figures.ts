/*
 * Figures and times of a sentence in a comparable form. Written apart from the engine on purpose: a check that shares the
 * engine's reading of numbers would not see the engine's mistakes.
 */

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

const DIGITS = /((?:US|Rs)?[$₹€£] ?)?\b(\d+(?:,\d{2,3})*(?:\.\d+)?)(st|nd|rd|th)?\b/gu;
const SCALE_AFTER = new RegExp(`^[ -](${Object.keys(SCALES).join('|')})s?\\b`, 'i');
const PERCENT_AFTER = /^ ?(?:%|per ?cent\b)/i;

// "one" and "first" in running prose are seldom figures ("one of them", "the first call"): not looked for.
const WORDS = new RegExp(`\\b(${[...UNITS.slice(2), ...Object.keys(TENS)].join('|')})\\b`, 'gi');
const ORDINAL_WORDS = new RegExp(`\\b(${ORDINALS.slice(1).join('|')})\\b`, 'gi');

const TIMES = [
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(?:last|next|this|past) (?:week|month|year|quarter|decade|spring|summer|autumn|fall|winter)\b/gi,
  /\b(?:spring|summer|autumn|fall|winter) \d{4}\b/gi,
  /\bQ[1-4]\b/g,
  /\b(?:yesterday|today|tomorrow)\b/gi,
];

/**
 * The figures and times a sentence states.
 * @param sentence in plain writing (see `plain`)
 * @returns one entry each, such as "45", "$6.3 billion" as "money 6300000000", "percent 8.58", "second", "thursday"
 */
export function figuresOf(sentence: string): Set<string> {
  const found = new Set<string>();
  for (const match of sentence.matchAll(DIGITS)) found.add(digitFigure(match, sentence));
  for (const match of sentence.matchAll(WORDS)) found.add(wordFigure(match, sentence));
  for (const match of sentence.matchAll(ORDINAL_WORDS))
    found.add(`ordinal ${ORDINALS.indexOf(match[0].toLowerCase())}`);
  for (const pattern of TIMES) {
    for (const match of sentence.matchAll(pattern)) found.add(`time ${match[0].toLowerCase()}`);
  }
  return found;
}

function digitFigure(match: RegExpMatchArray, sentence: string): string {
  const [whole, currency, digits = '', ordinal] = match;
  const value = Number(digits.replaceAll(',', ''));
  return ordinal
    ? `ordinal ${value}`
    : withUnit(value, sentence.slice((match.index ?? 0) + whole.length), currency);
}

function wordFigure(match: RegExpMatchArray, sentence: string): string {
  const word = match[0].toLowerCase();
  return withUnit(TENS[word] ?? UNITS.indexOf(word), sentence.slice((match.index ?? 0) + word.length));
}

function withUnit(value: number, after: string, currency?: string): string {
  const scale = SCALE_AFTER.exec(after);
  const scaled = value * (SCALES[scale?.[1]?.toLowerCase() ?? ''] ?? 1);
  const rounded = Number(scaled.toPrecision(12));
  if (currency) return `money ${rounded}`;
  return PERCENT_AFTER.test(after.slice(scale?.[0].length ?? 0)) ? `percent ${rounded}` : `number ${rounded}`;
}
