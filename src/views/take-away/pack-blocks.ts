import { say, sayCount } from '../../locales/say.ts';
import type { ComparisonShape } from '../../protocol/shapes.ts';
import { formatDay } from '../format.ts';
import { nameReport } from '../name-report.ts';
import type { Block } from './blocks.ts';

/** With which pack a comparison or a page report was made. */
export function toPackBlocks(event: ComparisonShape['event'], reports: number): Block[] {
  return [
    { type: 'heading', level: 2, text: say('take_pack_title') },
    {
      type: 'paragraph',
      content: [
        say('take_pack', {
          event: event.title,
          day: formatDay(event.date),
          version: event.version ?? say('take_version_unknown'),
          reports: sayCount('reports', reports),
        }),
      ],
    },
  ];
}

/** That the page is itself one of the reports; nothing where it is none. */
export function toOwnBlocks(own: ComparisonShape['own']): Block[] {
  if (own === null) return [];
  return [{ type: 'paragraph', content: [say('own_report', { publisher: nameReport(own) })] }];
}
