import { readDay } from './written-day.ts';

/** Where a page may say its publication day, the surest first. */
export interface PublicationClues {
  /** From structured data or meta elements. */
  written: string;
  /** The element that holds the page's text. */
  main: Element | null;
  url: string;
}

/** The page's publication day in its own time zone, `YYYY-MM-DD`; null when nothing says it. */
export function findPublicationDay({ written, main, url }: PublicationClues): string | null {
  return readDay(written) ?? (main && (fromMarkup(main) ?? fromText(main))) ?? fromAddress(url);
}

const MARKED = '[itemprop~="datePublished"], time[pubdate], abbr.published[title]';
const NOT_THIS_PAGE =
  'nav, aside, footer, [role="complementary"], [role="navigation"], [class*="comment"], [class*="related"]';

function fromMarkup(main: Element): string | null {
  for (const selector of [MARKED, 'time[datetime]']) {
    for (const element of main.querySelectorAll(selector)) {
      if (element.closest(NOT_THIS_PAGE) && element.closest(NOT_THIS_PAGE) !== main) continue;
      const value = ['content', 'datetime', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
      const day = readDay(value || (element.textContent ?? ''));
      if (day) return day;
    }
  }
  return null;
}

/** Text nodes looked at: a dateline stands at the beginning, or after the text of one report. */
const MAX_NODES = 3_000;
/** Longer lines are prose, and a day named in prose is the day of something else. */
const MAX_DATELINE = 120;

const PUBLISHED = /\b(?:first )?(?:published|posted)\b|\bpublished (?:on|at)\b/i;
const UPDATED = /\b(?:last )?(?:updated|modified)\b/i;
/** What else stands in a line that is only a date: weekday, hour, zone, who wrote it. */
const BESIDE_DATE =
  /^(?:[a-z]{3,9}day|mon|tue|wed|thu|fri|sat|sun|[a-z]{3,4}\.?|at|on|by|am|pm|\d{1,2}(?:[:.]\d{2}){0,2}|[\s,|•·:()/-])*$/i;

/** A dateline: the line that is labelled as such, else a line that is nothing but a date. */
function fromText(main: Element): string | null {
  let unlabelled: string | null = null;
  let before = '';
  for (const line of shortLines(main)) {
    const day = readDay(line);
    const label = `${before} ${line}`;
    if (day && PUBLISHED.test(label)) return day;
    if (day && !UPDATED.test(label) && isOnlyDate(line)) unlabelled ??= day;
    // A label may stand in an element of its own, in front of the date.
    before = day ? '' : line.length < 30 ? line : '';
  }
  return unlabelled;
}

function* shortLines(main: Element): Generator<string> {
  const walker = main.ownerDocument.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < MAX_NODES; seen++) {
    const node = walker.nextNode();
    if (!node) return;
    if ((node as Text).length > MAX_DATELINE * 2) continue;
    const line = (node.textContent ?? '').trim();
    if (line === '' || line.length > MAX_DATELINE) continue;
    if (node.parentElement?.closest('script, style, header nav, aside, footer')) continue;
    yield line;
  }
}

function isOnlyDate(line: string): boolean {
  const rest = line.replace(
    /(?:\d{1,2}(?:st|nd|rd|th)?[\s-]+)?[a-z]{3,9}\.?[\s-]+(?:\d{1,2}(?:st|nd|rd|th)?,?[\s-]+)?\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/i,
    '',
  );
  return rest !== line && rest.length < 40 && BESIDE_DATE.test(rest);
}

/** Many newsrooms file reports under their day: /2025/12/11/. */
function fromAddress(url: string): string | null {
  const found = /[/-](\d{4})[/-](\d{2})[/-](\d{2})(?:[/-]|$)/.exec(url.split(/[?#]/)[0] ?? '');
  return found ? readDay(`${found[1]}-${found[2]}-${found[3]}`) : null;
}
