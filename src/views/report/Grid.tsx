import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { toSentenceId } from '../components/SentenceItem.tsx';
import { Stepper } from '../components/Stepper.tsx';
import { comparedReports, nameReport } from '../name-report.ts';
import type { Filter } from './Filters.tsx';
import { Row } from './Row.tsx';
import { useDrawing } from './use-drawing.ts';

type Sentence = PageReport['sentences'][number];

export interface GridActions {
  onShow: (sentence: Sentence) => void;
}

interface Props {
  report: PageReport;
  filter: Filter;
  actions: GridActions;
  /** Called when all of its rows are there. */
  onDrawn: () => void;
}

/** Rows that are drawn at a stretch. */
const ROWS_AT_ONCE = 5;

/** The page's sentences by report. Every cell says its relation by shape and in words. */
export function Grid({ report, filter, actions, onDrawn }: Props) {
  const rows = report.sentences.filter(
    ({ checkable, relation }) => checkable && (filter === 'all' || relation === filter),
  );
  const compared = comparedReports(report);
  const drawn = useDrawing(Math.ceil(rows.length / ROWS_AT_ONCE), filter) * ROWS_AT_ONCE;
  useEffect(() => {
    if (drawn >= rows.length) onDrawn();
  }, [drawn, rows.length]);
  const names = compared.map((one) => nameReport(one));
  const { at, step, select } = useSteps(rows);
  return (
    <>
      <div class="steps">
        <Stepper at={at} of={rows.length} idle={sayCount('report_rows', rows.length)} onStep={step} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard. */}
      <section class="grid" aria-labelledby="grid-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('report_grid_sentence')}</th>
              {compared.map((one) => (
                <th key={one.report} scope="col">
                  <bdi>{nameReport(one)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((sentence, number) => (
              <Row
                key={toSentenceId(sentence)}
                sentence={sentence}
                names={names}
                current={number === at}
                onSelect={() => select(number === at ? -1 : number)}
                onShow={() => actions.onShow(sentence)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Which row is current, and going to the next and the one before by button or key; the focus goes with it. */
function useSteps(rows: readonly Sentence[]) {
  const [id, select] = useState<string | undefined>();
  const at = rows.findIndex((row) => toSentenceId(row) === id);
  const step = (by: 1 | -1): void => {
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
    if (!next) return;
    select(toSentenceId(next));
    document.getElementById(toSentenceId(next))?.focus();
  };
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const left = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      const by = event.altKey ? { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key] : undefined;
      if (by === undefined) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener('keydown', onKey, { signal: left.signal });
    return () => left.abort();
  }, []);
  return {
    at,
    step,
    select: (number: number) => {
      const row = rows[number];
      select(row && toSentenceId(row));
    },
  };
}
