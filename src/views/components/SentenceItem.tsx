import type { PageSentence } from '../../protocol/shapes.ts';
import { text } from '../text.ts';
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
}

/** A sentence of the page: the sentence itself shows it on the page, the second button compares it alone. */
export function SentenceItem({ sentence, reports, actions }: Props) {
  const id = toSentenceId(sentence);
  return (
    <div class={`sentence ${sentence.relation}`}>
      <button
        type="button"
        class="sentence-text"
        title={text.page.show}
        onClick={() => actions.onShow(sentence)}
      >
        <bdi id={`${id}-text`}>{sentence.text}</bdi>
      </button>
      <div class="sentence-foot">
        <p class="relation">
          <RelationShape relation={sentence.relation} />
          <span>{sentenceLine(sentence, reports)}</span>
        </p>
        <button
          type="button"
          class="small"
          id={id}
          aria-describedby={`${id}-text`}
          onClick={() => actions.onCompare(sentence)}
        >
          {text.page.compare}
        </button>
      </div>
    </div>
  );
}

/** `1 of 5 reports conflicts: date; 1 origin` · `3 of 5 reports corroborate it, 2 origins`. */
function sentenceLine(sentence: PageSentence, of: number): string {
  const tally = sentence.tallies[sentence.relation];
  return text.tallyLine(sentence.relation, { ...tally, of, kinds: sentence.kinds });
}
