import type { Relation } from '../../engine/types.ts';
import type { PageSentence, PageSummary } from '../../protocol/shapes.ts';
import { text } from '../text.ts';
import { EventDay } from './EventDay.tsx';
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
      {checked.length === 0 ? <p class="lead">{text.page.noSentences}</p> : <Counts summary={summary} />}
      {conflicts.length > 0 && (
        <section class="group">
          <h2>{text.page.conflictsTitle(conflicts.length)}</h2>
          <Sentences sentences={conflicts} {...list} />
        </section>
      )}
      {checked.length > 0 && conflicts.length === 0 && <p class="lead">{text.page.noConflicts}</p>}
      {others.length > 0 && (
        <details class="others" open={conflicts.length === 0}>
          <summary>{text.page[conflicts.length > 0 ? 'others' : 'compared'](others.length)}</summary>
          <Sentences sentences={others} {...list} />
        </details>
      )}
      <Signals signals={summary.signals} />
      <p class="hint">{text.page.hint}</p>
    </>
  );
}

/** The event and what there is to say about the page as such. */
export function PageHead({ summary }: { summary: PageSummary }) {
  return (
    <section class="page-head">
      <p class="eyebrow">{text.page.title}</p>
      <h1 tabIndex={-1}>
        <bdi>{summary.event.title}</bdi>
      </h1>
      <p class="event">
        <EventDay event={summary.event} />
      </p>
      {summary.status === 'mentions' && <p class="hint">{text.page.mentions}</p>}
      {summary.status === 'none' && <p class="hint">{text.page.notCovered}</p>}
      {summary.cut && <p class="hint">{text.page.cut(summary.cut.examined, summary.cut.of)}</p>}
    </section>
  );
}

function Counts({ summary }: { summary: PageSummary }) {
  return (
    <section class="counts" aria-labelledby="page-counts-title">
      <h2 id="page-counts-title" class="eyebrow">
        {text.page.counts(countSentences(summary).checked, summary.event.reports)}
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
export function Signals({ signals }: { signals: readonly string[] }) {
  if (signals.length === 0) return null;
  return (
    <details class="signals">
      <summary>{text.page.signals}</summary>
      <ul>
        {signals.map((signal) => (
          <li key={signal}>
            <bdi>{signal}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many sentences of each relation there are. */
export function countSentences(summary: PageSummary) {
  const counts = { conflicts: 0, corroborates: 0, partly: 0, silent: 0, checked: 0 };
  for (const sentence of summary.sentences) {
    if (!sentence.checkable) continue;
    counts[sentence.relation] += 1;
    counts.checked += 1;
  }
  return counts;
}

/** How many sentences of the page have each relation that occurs; also what the live region says. */
export function toPageLines(summary: PageSummary) {
  const counts = countSentences(summary);
  return order
    .filter((relation) => counts[relation] > 0)
    .map((relation) => ({ relation, line: text.page.count[relation](counts[relation]) }));
}
