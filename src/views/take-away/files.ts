import { currentLocale, say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import type { Block } from './blocks.ts';
import { type ComparisonState, toComparisonBlocks } from './comparison-blocks.ts';
import { toReportBlocks } from './report-blocks.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';

/** A file for the reader to save. */
export interface TakenFile {
  name: string;
  type: string;
  text: string;
}

export type Format = 'markdown' | 'html' | 'json';

/** A comparison as a file. Its name says nothing of the page. */
export function toFile(view: ComparisonState, format: Format): TakenFile {
  const name = `parallax-${view.comparison.event.id}`;
  const value = { page: view.page, ...view.comparison, cut: view.cut, points: view.points ?? [] };
  return write(name, format, say('take_title'), () => toComparisonBlocks(view), value);
}

function write(
  name: string,
  format: Format,
  title: string,
  toBlocks: () => Block[],
  value: unknown,
): TakenFile {
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', text: toMarkdown(toBlocks()) };
    case 'html':
      return { name: `${name}.html`, type: 'text/html', text: toHtml(pageOf(title), toBlocks()) };
    case 'json':
      return { name: `${name}.json`, type: 'application/json', text: toJson(value) };
  }
}

/** A page report as a file. */
export function toReportFile(report: PageReport, format: Format): TakenFile {
  const name = `parallax-page-${report.event.id}`;
  return write(name, format, say('report_title'), () => toReportBlocks(report), report);
}

/** JSON that no HTML page can take for markup. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
}

function pageOf(title: string) {
  const direction = say('locale_direction') === 'rtl' ? 'rtl' : 'ltr';
  return { title, language: currentLocale(), direction } as const;
}

/** Has the browser save a file where it saves downloads. */
export function saveFile({ name, type, text }: TakenFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
