import type { Relation } from '../../engine/types.ts';
import { say, sayCount } from '../../locales/say.ts';
import type { PageSentence, PageSummary } from '../../protocol/shapes.ts';
import { countLine, countSentences, PageHead, Signals } from '../components/PageResult.tsx';
import { RelationShape } from '../components/RelationShape.tsx';
import { type SentenceActions, SentenceItem, toSentenceId } from '../components/SentenceItem.tsx';
import { findSentence, groupOrder, toGroup } from './mark-order.ts';

interface Props {
  summary: PageSummary;
  current: PageSentence | undefined;
  actions: SentenceActions;
}

/** The page's sentences under a heading for each relation: what is marked on the page, as a list that everybody can use. */
export function MarkList({ summary, current, actions }: Props) {
  const { checked } = countSentences(summary);
  const lists = { summary, current, actions };
  return (
    <>
      <PageHead summary={summary} />
      <p class="lead">
        {checked === 0 ? say('page_no_sentences') : countLine(checked, summary.event.reports)}
      </p>
      {groupOrder.map((relation) =>
        relation === 'silent' ? (
          <SilentGroup key={relation} {...lists} />
        ) : (
          <Group key={relation} relation={relation} {...lists} />
        ),
      )}
      <Signals signals={summary.signals} />
    </>
  );
}

function Group({ relation, ...lists }: Props & { relation: Relation }) {
  const sentences = toGroup(lists.summary, relation);
  if (sentences.length === 0) return null;
  return (
    <section class="marks" aria-labelledby={`group-${relation}`}>
      <h2 id={`group-${relation}`}>
        <RelationShape relation={relation} />
        <span>{sayCount(`page_count_${relation}`, sentences.length)}</span>
      </h2>
      <Sentences sentences={sentences} {...lists} />
    </section>
  );
}

/** They are not marked on the page; whoever wants to know which they are finds them here. */
function SilentGroup(lists: Props) {
  const sentences = toGroup(lists.summary, 'silent');
  if (sentences.length === 0) return null;
  return (
    <details class="silent-sentences">
      <summary>
        <RelationShape relation="silent" />
        <span>{sayCount('page_count_silent', sentences.length)}</span>
      </summary>
      <Sentences sentences={sentences} {...lists} />
    </details>
  );
}

function Sentences({ sentences, summary, current, actions }: Props & { sentences: readonly PageSentence[] }) {
  const at = findSentence(sentences, current);
  return (
    <ol class="sentences" onKeyDown={goOnByKey}>
      {sentences.map((sentence, index) => (
        <li key={toSentenceId(sentence)}>
          <SentenceItem
            sentence={sentence}
            reports={summary.event.reports}
            actions={actions}
            current={index === at}
          />
        </li>
      ))}
    </ol>
  );
}

/** Arrow keys on a sentence go to the next one or the one before, across groups, and show it on the page as a press would. */
function goOnByKey(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target instanceof Element ? event.target.closest('.sentence') : null;
  if (by === undefined || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = [...document.querySelectorAll<HTMLElement>('.sentence .sentence-text')].filter((button) =>
    button.checkVisibility(),
  );
  const next = all[all.findIndex((button) => from.contains(button)) + by];
  event.preventDefault();
  next?.focus();
  next?.click();
}
