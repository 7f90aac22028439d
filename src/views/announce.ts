import { say } from '../locales/say.ts';
import type { ComparisonView } from '../protocol/shapes.ts';
import { toTallyLines } from './components/ComparisonResult.tsx';
import { countLine, countSentences, toPageLines } from './components/PageResult.tsx';

/** What the live region says, once, when a view has come: the result in a sentence, or the name of the state. */
export function toAnnouncement(view: ComparisonView): string {
  switch (view.state) {
    case 'comparison':
      return view.comparison.checkable
        ? join(toTallyLines(view.comparison).map(({ line }) => line))
        : say('not_checkable_title');
    case 'page': {
      const lines = toPageLines(view.summary).map(({ line }) => line);
      return lines.length > 0
        ? join([countLine(countSentences(view.summary).checked, view.summary.event.reports), ...lines])
        : say('page_no_sentences');
    }
    case 'not-covered':
    case 'selection-not-covered':
      return say(`not_covered_${view.status}`);
    case 'language-not-compared':
      return say('language_not_compared_title');
    default:
      return say(stateTitles[view.state]);
  }
}

const stateTitles = {
  'nothing-selected': 'nothing_selected_title',
  'too-short': 'too_short_title',
  'too-long': 'too_long_title',
  'not-readable': 'not_readable_title',
  'permission-missing': 'permission_title',
  paused: 'paused_title',
  failed: 'failed_title',
} as const;

const join = (lines: readonly string[]): string => `${lines.join('. ')}.`;
