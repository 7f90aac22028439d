import type { PlainKey } from '../../locales/messages.ts';
import { say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { saveFile, toReportFile } from '../take-away/files.ts';

export interface TakeReportActions {
  onCopy: (text: string) => Promise<void>;
  /** Says in the view's live region what came of it. */
  onTell: (words: string) => void;
}

const formats = ['markdown', 'html', 'json'] as const;

/** Ways to keep the page report. */
export function TakeReport({ report, actions }: { report: PageReport; actions: TakeReportActions }) {
  const act = (work: () => Promise<PlainKey>) => () =>
    void work()
      .catch((): PlainKey => 'take_failed')
      .then((came) => actions.onTell(say(came)));
  return (
    <p class="actions take-report">
      <button
        type="button"
        onClick={act(async () => {
          await actions.onCopy(toReportFile(report, 'markdown').text);
          return 'take_copied';
        })}
      >
        {say('take_copy')}
      </button>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          onClick={act(async () => {
            saveFile(toReportFile(report, format));
            return 'take_saved';
          })}
        >
          {say(`take_save_${format}`)}
        </button>
      ))}
      <button type="button" onClick={() => print()}>
        {say('report_print')}
      </button>
    </p>
  );
}
