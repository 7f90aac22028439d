import { say } from '../../locales/say.ts';
import { toWordsOfPage } from '../format.ts';
import { Fill } from './Fill.tsx';
import type { Reason } from './MarkedText.tsx';

/** Longer than this is no small edit: what differs is how the sentence is built. */
const LONGEST = 60;

/** The smallest change that would make the highlight agree with a report: `9 October → 22 October`. */
export function SmallestEdit({ reason }: { reason: Reason }) {
  const to = toWordsOfPage(reason);
  if (reason.highlight === '' || to === '' || reason.highlight.length > LONGEST || to.length > LONGEST)
    return null;
  return (
    <p class="edit">
      <span class="pair-label">{say('edit_label')}</span>{' '}
      <Fill message="edit_change" pieces={{ from: <del>{reason.highlight}</del>, to: <ins>{to}</ins> }} />
    </p>
  );
}
