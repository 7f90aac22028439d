import { say } from '../../locales/say.ts';
import { toWordsOfPage } from '../format.ts';
import { Fill } from './Fill.tsx';
import type { Reason } from './MarkedText.tsx';

/** Kinds of which one value can be put in the place of another; in the others what differs is how the sentence is built. */
const REPLACEABLE: ReadonlySet<Reason['kind']> = new Set([
  ...(['number', 'money', 'percent', 'date', 'duration', 'name', 'attribution'] as const),
]);

/** Longer than this is no small edit: what differs is how the sentence is built. */
const LONGEST = 60;

/** The smallest change that would make the highlight agree with a report: `9 October → 22 October`. */
export function SmallestEdit({ reason }: { reason: Reason }) {
  const edit = toEdit(reason);
  if (!edit) return null;
  return (
    <dl class="edit labelled">
      <dt>{say('edit_label')}</dt>
      <dd>
        <EditWords edit={edit} />
      </dd>
    </dl>
  );
}

/** What stands in the highlight, and what would stand there instead. */
export interface Edit {
  from: string;
  to: string;
}

export function EditWords({ edit }: { edit: Edit }) {
  return <Fill message="edit_change" pieces={{ from: <del>{edit.from}</del>, to: <ins>{edit.to}</ins> }} />;
}

/** The smallest edit of a clash; undefined where no value can be put in the place of another. */
export function toEdit(reason: EditReason): Edit | undefined {
  const { rule, kind, highlight: from } = reason;
  if (rule !== 'clash' || !REPLACEABLE.has(kind)) return undefined;
  const to = toWordsOfPage(reason);
  if (from === '' || to === '' || from.length > LONGEST || to.length > LONGEST) return undefined;
  return { from, to };
}

type EditReason = Pick<Reason, 'rule' | 'kind' | 'highlight' | 'report' | 'resolved'>;
