import { say } from '../../locales/say.ts';
import { formatDay } from '../format.ts';
import { Fill } from './Fill.tsx';
import type { Reason } from './MarkedText.tsx';
import { QuotedValue } from './QuotedValue.tsx';
import { SmallestEdit } from './SmallestEdit.tsx';

const notes = {
  'less-precise': 'comparison_note_less_precise',
  hedged: 'comparison_note_hedged',
  'attribution-differs': 'comparison_note_attribution',
  'unresolved-time': 'comparison_note_unresolved_time',
} as const;

/**
 * The words of both sides, side by side, with what they were resolved to where that says more. How sure a side is and who says it lie
 * in no one word: there the difference is only named.
 */
export function ReasonPair({ reason }: { reason: Reason }) {
  if (isOnlyNamed(reason)) return <p class="pair note pair-label">{labelOf(reason)}</p>;
  return (
    <div class={`pair ${reason.rule === 'clash' ? 'clash' : 'note'}`}>
      <p class="pair-label">{reason.rule === 'clash' ? say(`differs_${reason.kind}`) : labelOf(reason)}</p>
      <dl>
        <Side name={say('comparison_page_says')} words={reason.highlight} resolved={reason.resolved?.[0]} />
        <Side name={say('comparison_report_says')} words={reason.report} resolved={reason.resolved?.[1]} />
      </dl>
      <SmallestEdit reason={reason} />
      {reason.later && <Later days={reason.later} />}
    </div>
  );
}

/** Whether the difference lies in no one word of either side. */
export function isOnlyNamed({ rule }: Pick<Reason, 'rule'>): boolean {
  return rule === 'hedged' || rule === 'attribution-differs';
}

/** In what two sides clash, or what kind of difference that is no conflict they show. */
export function labelOf({ rule, kind }: Pick<Reason, 'rule' | 'kind'>): string {
  const name = say(`kind_${kind}`);
  return rule === 'clash' ? name : say('comparison_note', { kind: name, note: say(notes[rule]) });
}

/** Page and report came out on different days: the later one may tell what has changed since. */
function Later({ days }: { days: NonNullable<Reason['later']> }) {
  return (
    <p class="hint">
      <Fill
        message="comparison_later"
        pieces={{ page: formatDay(days.highlight), report: formatDay(days.report) }}
      />
    </p>
  );
}

function Side({ name, words, resolved }: { name: string; words: string; resolved: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <QuotedValue words={words} resolved={resolved} />
      </dd>
    </div>
  );
}
