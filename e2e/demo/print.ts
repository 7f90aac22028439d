import type { PopupText } from '../read-popup.ts';

/** The popup's comparison of one highlight, as lines of text. */
export function toLines(popup: PopupText): string[] {
  const reports = popup.reports.flatMap(({ publisher, line, statement, origin, pairs }) => [
    `  ${publisher}: ${line}`,
    `    ${statement}`,
    ...pairs.map((pair) => `    ${pair.label}: selection ${pair.highlight} / report ${pair.report}`),
    `    ${origin}`,
  ]);
  const silent = popup.silent.map((publisher) => `  ${publisher}: does not mention it`);
  return [
    `Selected: ${popup.highlight}`,
    ...popup.tallies.map((tally) => `  ${tally}`),
    ...reports,
    ...silent,
  ];
}

/** The popup's summary of a page, as lines of text. */
export function toSummaryLines(popup: PopupText): string[] {
  const sentences = popup.sentences.map(({ text, line }) => `  ${line}\n    ${text}`);
  return [`The page: ${popup.heading}`, ...popup.tallies.map((tally) => `  ${tally}`), ...sentences];
}
