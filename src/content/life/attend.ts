import type { MessageListener } from '../../platform/runtime.ts';
import { answerInContent, sendFromContent } from '../../protocol/page-side.ts';
import { offerButton } from '../button/selection-button.ts';
import { PageWatch, type PageWatchOptions } from './page-watch.ts';
import { PanelLink } from './panel-link.ts';
import { toHandlers } from './respond.ts';

export interface Attendance {
  watch: PageWatch;
  answer: MessageListener;
}

/** Everything that is needed once a page may be about the event, or somebody asks about it. */
export function attend({
  document,
  gate,
  onRewritten,
  onEnded,
}: Pick<PageWatchOptions, 'document' | 'gate' | 'onRewritten' | 'onEnded'>): Attendance {
  const panel = new PanelLink(document);
  const watch = new PageWatch({
    document,
    gate,
    onChanged: () => panel.tell('page'),
    onRewritten: () => {
      panel.listenAgain();
      onRewritten();
    },
    onButton: (label, signal) => {
      // An open panel shows the answer by itself.
      const isWanted = () => !panel.isFollowing;
      const onPress = () => void sendFromContent('openAnswer', {});
      offerButton({ document, label, signal, isWanted, onPress });
    },
    onEnded: () => {
      panel.follow(false);
      onEnded();
    },
  });
  return { watch, answer: answerInContent(toHandlers(document, watch, panel)) };
}
