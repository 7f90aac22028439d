import { useState } from 'preact/hooks';
import { say } from '../../locales/say.ts';
import type { ReplayView } from '../../protocol/record-shapes.ts';
import { Fill } from '../components/Fill.tsx';
import { formatDay } from '../format.ts';
import { nameReport } from '../name-report.ts';
import type { RecordsProps } from './HistorySection.tsx';

type Outcome = ReplayView | { state: 'unreadable' };

/** Opens a receipt that was saved and shows what comes of comparing its words again. */
export function ReceiptSection({ gateway, onTell }: RecordsProps) {
  const [outcome, setOutcome] = useState<Outcome>();

  async function open(file: File): Promise<void> {
    const text = await file.text();
    show((await gateway.replayReceipt(toShownName(file.name), text)) ?? { state: 'unreadable' });
  }

  function show(came: Outcome): void {
    setOutcome(came);
    onTell(toWords(came));
  }

  return (
    <section>
      <h2>{say('receipt_title')}</h2>
      <p class="hint" id="receipt-hint">
        {say('receipt_hint')}
      </p>
      <label for="receipt">{say('receipt_choose')}</label>
      <input
        type="file"
        id="receipt"
        accept="application/json,.json"
        aria-describedby="receipt-hint"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) open(file).catch(() => show({ state: 'unreadable' }));
        }}
      />
      {outcome?.state === 'replayed' ? (
        <Replayed outcome={outcome} />
      ) : (
        outcome && (
          <p>
            <bdi>{toWords(outcome)}</bdi>
          </p>
        )
      )}
    </section>
  );
}

/** A name begins the sentence that says what is wrong with the file: a sign in it that turns direction would turn the rest. */
const toShownName = (name: string): string => name.replace(/[\p{Bidi_Control}\p{Cc}]/gu, '\uFFFD');

function toWords(outcome: Outcome): string {
  if (outcome.state === 'unreadable') return say('receipt_unreadable');
  if (outcome.state === 'not-a-receipt') return outcome.problem;
  return say(outcome.same ? 'receipt_same' : 'receipt_differs');
}

function Replayed({ outcome }: { outcome: Extract<ReplayView, { state: 'replayed' }> }) {
  const { receipt, differences } = outcome;
  return (
    <>
      <p class="hint">
        <Fill
          message="receipt_of"
          pieces={{ day: formatDay(receipt.comparedAt.slice(0, 10)), engine: receipt.engine }}
        />
      </p>
      <blockquote>
        <bdi class="foreign">{receipt.text}</bdi>
      </blockquote>
      {receipt.own && (
        <p class="hint">
          <Fill message="receipt_left_out" pieces={{ report: nameReport(receipt.own) }} />
        </p>
      )}
      <p>
        <strong>{toWords(outcome)}</strong>
      </p>
      {differences.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('receipt_difference')}</th>
              <th scope="col">{say('receipt_before')}</th>
              <th scope="col">{say('receipt_now')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <Difference key={`${difference.what} ${difference.report}`} difference={difference} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

type Difference = Extract<ReplayView, { state: 'replayed' }>['differences'][number];

function Difference({ difference }: { difference: Difference }) {
  const { what, report, before, now } = difference;
  const name = say(`receipt_what_${what}`);
  return (
    <tr>
      <th scope="row">
        {report === null ? name : <Fill message="receipt_in_report" pieces={{ what: name, report }} />}
      </th>
      <td>
        <bdi>{before ?? say('receipt_nothing')}</bdi>
      </td>
      <td>
        <bdi>{now ?? say('receipt_nothing')}</bdi>
      </td>
    </tr>
  );
}
