import type { Surface } from './browsers/driver.ts';
import { poll } from './browsers/poll.ts';

/** What a reader can read in the popup, taken from its document. */
export interface PopupText {
  heading: string;
  /** Everything visible. */
  words: string;
  highlight: string;
  tallies: string[];
  /** The origins that are named under the counts. */
  origins: string[];
  reports: {
    publisher: string;
    relation: string;
    /** The relation in words with the kinds of conflict. */
    line: string;
    statement: string;
    /** Words marked in the statement. */
    marked: string[];
    pairs: { label: string; highlight: string; report: string; edit: string }[];
    /** Who says it, according to the report. */
    voice: string;
    origin: string;
    link: string | null;
  }[];
  /** Publishers that do not mention it. */
  silent: string[];
  /** In the same order: which silence each keeps, and its nearest statement; '' where there is none. */
  silences: { why: string; nearest: string }[];
  /** The highlight's words by what they were read as. */
  used: { label: string; words: string[] }[];
  sentences: { text: string; relation: string; line: string }[];
}

/** Longer than the popup itself waits for a background that died with its message, and asks again. */
const ANSWERED_MS = 15_000;

/** Waits until the popup shows a result or a state, at most `limitMs`, and reads it. */
export function readPopup(popup: Surface, limitMs = ANSWERED_MS): Promise<PopupText> {
  return poll(
    'the popup to show an answer',
    async () => {
      const answered = await popup.evaluate(
        () => document.querySelector('main:not([aria-busy=true]) h1') !== null,
      );
      return answered ? popup.evaluate(read) : undefined;
    },
    limitMs,
  );
}

/** Waits until the popup's words hold a text, and reads it. */
export function readPopupWith(popup: Surface, part: string): Promise<PopupText> {
  return poll(`the popup to say “${part}”`, async () => {
    const shown = await popup.evaluate(read);
    return shown.words.includes(part) ? shown : undefined;
  });
}

/** Runs in the popup. */
function read(): PopupText {
  const all = (selector: string, from: ParentNode = view): Element[] => [...from.querySelectorAll(selector)];
  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  /** The words as quoted, and in brackets what they were resolved to. */
  const side = (element: Element): string => {
    const resolved = element.querySelector('.resolved');
    if (!resolved) return words(element);
    return `${words(element).slice(0, -words(resolved).length).trim()} (${words(resolved)})`;
  };
  const main = document.querySelector('main') ?? document.body;
  // While a sentence of the summary is looked at, the summary stays in the document, hidden.
  const view = main.querySelector(':scope > div:not([hidden])') ?? main;
  const part = (selector: string): string => words(view.querySelector(selector));
  return {
    heading: part('h1'),
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as said.
    words: document.body.innerText.replace(/\s+/g, ' '),
    highlight: part('.highlight blockquote'),
    tallies: all('.tallies li > span:not(.beneath)').map(words),
    origins: all('.tallies .origins').map(words),
    reports: all('article.report').map((report) => ({
      publisher: words(report.querySelector('h3')),
      relation: [...report.classList].find((name) => name !== 'report') ?? '',
      line: words(report.querySelector('.relation')),
      statement: words(report.querySelector('blockquote')),
      marked: all('blockquote mark', report).map(words),
      pairs: all('.pair', report).map((pair) => {
        const [highlight, inReport] = all('dd', pair).map(side);
        return {
          label: words(pair.querySelector('.pair-label')),
          highlight: highlight ?? '',
          report: inReport ?? '',
          edit: words(pair.querySelector('.edit')),
        };
      }),
      voice: words(report.querySelector('.voice dd')),
      origin: words(report.querySelector('.origin')),
      link: report.querySelector('a')?.href ?? null,
    })),
    silent: all('details.silent .silent-report bdi:first-child').map(words),
    silences: all('details.silent li').map((item) => ({
      why: words(item.querySelector('.why')),
      nearest: words(item.querySelector('.nearest blockquote')),
    })),
    used: all('.used .labelled').map((row) => ({
      label: words(row.querySelector('dt')),
      words: all('li', row).map(words),
    })),
    sentences: all('.sentence').map((sentence) => ({
      text: words(sentence.querySelector('.sentence-text')),
      relation: [...sentence.classList].find((name) => name !== 'sentence') ?? '',
      line: words(sentence.querySelector('.relation')),
    })),
  };
}
