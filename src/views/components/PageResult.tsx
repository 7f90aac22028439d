import type { Relation } from '../../engine/types.ts';
import { say, sayCount } from '../../locales/say.ts';
import { saySignal } from '../../locales/say-signal.ts';
import type { PageSentence, PageSummary } from '../../protocol/shapes.ts';
import { EventDay } from './EventLine.tsx';
import { OwnReport } from './OwnReport.tsx';
import { type SentenceActions, SentenceItem, toSentenceId } from './SentenceItem.tsx';
import { TallyList } from './TallyList.tsx';

const order: readonly Relation[] = ['conflicts', 'corroborates', 'partly', 'silent'];

/** The page summed up: the event, the counts, the sentences that conflict, then the others. */
export function PageResult({ summary, actions }: { summary: PageSummary; actions: SentenceActions }) {
  const checked = summary.sentences.filter((sentence) => sentence.checkable);
  const conflicts = checked.filter((sentence) => sentence.relation === 'conflicts');
  const others = checked.filter((sentence) => sentence.relation !== 'conflicts');
  const list = { reports: summary.event.reports, actions };
  return (
    <>
      <PageHead summary={summary} />
      {checked.length === 0 ? <p class="lead">{say('page_no_sentences')}</p> : <Counts summary={summary} />}
      {conflicts.length > 0 && (
        <section class="group">
          <h2>{sayCount('page_conflicts_title', conflicts.length)}</h2>
          <Sentences sentences={conflicts} {...list} />
        </section>
      )}
      {checked.length > 0 && conflicts.length === 0 && <p class="lead">{say('page_no_conflicts')}</p>}
      {others.length > 0 && (
        <details class="others" open={conflicts.length === 0}>
          <summary>{sayCount(conflicts.length > 0 ? 'page_others' : 'page_compared', others.length)}</summary>
          <Sentences sentences={others} {...list} />
        </details>
      )}
      <Signals signals={summary.signals} />
      <p class="hint">{say('page_hint')}</p>
    </>
  );
}

/** The event and what there is to say about the page as such. */
export function PageHead({ summary }: { summary: PageSummary }) {
  return (
    <section class="page-head">
      <p class="eyebrow">{say('page_beside')}</p>
      <h1 tabIndex={-1}>
        <bdi>{summary.event.title}</bdi>
      </h1>
      <p class="event">
        <EventDay event={summary.event} />
      </p>
      <OwnReport own={summary.own} />
      {summary.status === 'mentions' && <p class="hint">{say('page_mentions')}</p>}
      {summary.status === 'none' && <p class="hint">{say('page_not_covered')}</p>}
      {summary.cut && <p class="hint">{say('page_cut', summary.cut)}</p>}
    </section>
  );
}

function Counts({ summary }: { summary: PageSummary }) {
  return (
    <section class="counts" aria-labelledby="page-counts-title">
      <h2 id="page-counts-title" class="eyebrow">
        {countLine(countSentences(summary).checked, summary.event.reports)}
      </h2>
      <TallyList lines={toPageLines(summary)} />
    </section>
  );
}

type ListProps = { sentences: readonly PageSentence[]; reports: number; actions: SentenceActions };

function Sentences({ sentences, reports, actions }: ListProps) {
  return (
    <ul class="sentences">
      {sentences.map((sentence) => (
        <li key={toSentenceId(sentence)}>
          <SentenceItem sentence={sentence} reports={reports} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

/** By what the page was told to be about the event. */
export function Signals({ signals }: { signals: PageSummary['signals'] }) {
  if (signals.length === 0) return null;
  return (
    <details class="signals">
      <summary>{say('page_signals')}</summary>
      <ul>
        {signals.map((signal) => (
          <li key={signal.name}>{saySignal(signal)}</li>
        ))}
      </ul>
    </details>
  );
}

/** `12 sentences compared with 5 reports`. */
export function countLine(sentences: number, reports: number): string {
  return sayCount('page_counts', sentences, { reports: sayCount('with_reports', reports) });
}

/** How many sentences of each relation there are. */
export function countSentences(summary: Pick<PageSummary, 'sentences'>) {
  const counts = { conflicts: 0, corroborates: 0, partly: 0, silent: 0, checked: 0 };
  for (const sentence of summary.sentences) {
    if (!sentence.checkable) continue;
    counts[sentence.relation] += 1;
    counts.checked += 1;
  }
  return counts;
}

/** How many sentences of the page have each relation that occurs; also what the live region says. */
export function toPageLines(summary: Pick<PageSummary, 'sentences'>) {
  const counts = countSentences(summary);
  return order
    .filter((relation) => counts[relation] > 0)
    .map((relation) => ({ relation, line: sayCount(`page_count_${relation}`, counts[relation]) }));
}
