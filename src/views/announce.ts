import type { ComparisonView } from '../protocol/shapes.ts';
import { toTallyLines } from './components/ComparisonResult.tsx';
import { toPageLines } from './components/PageResult.tsx';
import { text } from './text.ts';

/** What the live region says, once, when a view has come: the result in a sentence, or the name of the state. */
export function toAnnouncement(view: ComparisonView): string {
  switch (view.state) {
    case 'comparison':
      return view.comparison.checkable
        ? join(toTallyLines(view.comparison).map(({ line }) => line))
        : text.comparison.notCheckableTitle;
    case 'page': {
      const lines = toPageLines(view.summary).map(({ line }) => line);
      return lines.length > 0 ? join([text.page.title, ...lines]) : text.page.noSentences;
    }
    case 'not-covered':
    case 'selection-not-covered':
      return text.notCovered[view.status];
    default:
      return stateTitles[view.state];
  }
}

const stateTitles = {
  'nothing-selected': text.nothingSelected.title,
  'too-short': text.tooShort.title,
  'too-long': text.tooLong.title,
  'not-readable': text.notReadable.title,
  'permission-missing': text.permission.title,
  paused: text.paused.title,
  failed: text.failed.title,
};

const join = (lines: readonly string[]): string => `${lines.join('. ')}.`;
