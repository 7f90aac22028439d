import type { MessageListener } from '../../platform/runtime.ts';
import { answerInContent } from '../../protocol/page-side.ts';
import { PageWatch, type PageWatchOptions } from './page-watch.ts';
import { toHandlers } from './respond.ts';

export interface Attendance {
  watch: PageWatch;
  answer: MessageListener;
}

/** Everything that is needed once a page may be about the event, or somebody asks about it. */
export function attend(options: PageWatchOptions): Attendance {
  const watch = new PageWatch(options);
  return { watch, answer: answerInContent(toHandlers(options.document, watch)) };
}
