import { addsToWords, formatResolved } from '../format.ts';
import { text } from '../text.ts';
import { Fill } from './Fill.tsx';
import type { Reason } from './MarkedText.tsx';

/** The words of both sides, side by side, with what they were resolved to where that says more. */
export function ReasonPair({ reason }: { reason: Reason }) {
  const label =
    reason.rule === 'clash' ? text.kind[reason.kind] : text.comparison.note(reason.rule, reason.kind);
  return (
    <div class={`pair ${reason.rule === 'clash' ? 'clash' : 'note'}`}>
      <p class="pair-label">{label}</p>
      <dl>
        <Side name={text.comparison.pageSays} words={reason.highlight} resolved={reason.resolved?.[0]} />
        <Side name={text.comparison.reportSays} words={reason.report} resolved={reason.resolved?.[1]} />
      </dl>
    </div>
  );
}

function Side({ name, words, resolved }: { name: string; words: string; resolved: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {words === '' ? (
          text.comparison.notGiven
        ) : (
          <Fill pattern={text.comparison.quoted} pieces={{ words }} />
        )}
        {resolved !== undefined && addsToWords(resolved, words) && (
          <bdi class="resolved">{formatResolved(resolved)}</bdi>
        )}
      </dd>
    </div>
  );
}
