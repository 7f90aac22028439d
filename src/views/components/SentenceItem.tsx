import type { Relation } from '../../engine/types.ts';
import { say } from '../../locales/say.ts';
import type { PageSentence } from '../../protocol/shapes.ts';
import { tallyLine } from '../phrases.ts';
import { RelationShape } from './RelationShape.tsx';

export interface SentenceActions {
  onShow: (sentence: PageSentence) => void;
  onCompare: (sentence: PageSentence) => void;
}

/** A sentence's place on the page as the id of its element: where the focus returns to. */
export function toSentenceId({ block, start }: { block: number; start: number }): string {
  return `sentence-${block}-${start}`;
}

interface Props {
  sentence: PageSentence;
  /** How many reports the pack has. */
  reports: number;
  actions: SentenceActions;
  /** It is the one that was shown on the page last. */
  current?: boolean;
}

/** A sentence of the page: the sentence itself shows it on the page, the second button compares it alone. */
export function SentenceItem({ sentence, reports, actions, current = false }: Props) {
  const id = toSentenceId(sentence);
  return (
    <div class={`sentence ${sentence.relation}`}>
      <button
        type="button"
        class="sentence-text"
        title={say('page_show')}
        aria-current={current ? 'true' : undefined}
        onClick={() => actions.onShow(sentence)}
      >
        <bdi id={`${id}-text`}>{sentence.text}</bdi>
      </button>
      <div class="sentence-foot">
        <div>
          <p class="relation">
            <RelationShape relation={sentence.relation} />
            <span>{toLine(sentence, sentence.relation, reports)}</span>
          </p>
          {sentence.relation === 'conflicts' && sentence.tallies.corroborates.reports > 0 && (
            <p class="relation">
              <RelationShape relation="corroborates" />
              <span>{toLine(sentence, 'corroborates', reports)}</span>
            </p>
          )}
        </div>
        <button
          type="button"
          class="small"
          id={id}
          aria-describedby={`${id}-text`}
          onClick={() => actions.onCompare(sentence)}
        >
          {say('page_compare')}
        </button>
      </div>
    </div>
  );
}

/** `1 of 5 reports conflicts: date` · `3 of 5 reports corroborate it (2 origins)`. */
function toLine(sentence: PageSentence, relation: Relation, of: number): string {
  const kinds = relation === 'conflicts' ? sentence.kinds : [];
  return tallyLine(relation, { ...sentence.tallies[relation], of, kinds });
}
