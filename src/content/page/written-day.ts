const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const YEAR = String.raw`((?:19|20)\d{2})`;

const YEAR_FIRST = new RegExp(String.raw`(?<!\d)${YEAR}([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)`);
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+${YEAR}\b`, 'i');
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?${MONTH}[\s,-]+${YEAR}\b`,
  'i',
);

/**
 * The day that a written date or timestamp names, `YYYY-MM-DD`, in the zone that it is written in.
 * Days written in figures with the year last are refused: 11/12 is another day in London than in New York.
 */
export function readDay(written: string): string | null {
  const text = written.slice(0, 200);
  const inFigures = YEAR_FIRST.exec(text);
  if (inFigures) return toDay(inFigures[1], Number(inFigures[3]), inFigures[4]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return toDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return toDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  return null;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function toDay(year: string | undefined, month: number, day: string | undefined): string | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
