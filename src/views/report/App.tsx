import { useEffect, useState } from 'preact/hooks';
import { say } from '../../locales/say.ts';
import type { PageReport, PageReportAnswer } from '../../protocol/report-shapes.ts';
import { toAnnouncement } from '../announce.ts';
import { toPageLines } from '../components/PageResult.tsx';
import { StatePanel } from '../components/StatePanel.tsx';
import type { ReportGateway } from '../gateway.ts';
import { ReportPage } from './ReportPage.tsx';
import { nextTask } from './use-drawing.ts';

/** The page report: asks once, draws what comes, and says in its one live region what happened. */
export function App({ gateway }: { gateway: ReportGateway }) {
  const [answer, setAnswer] = useState<PageReportAnswer>();
  const [said, setSaid] = useState('');
  const [isDrawn, setDrawn] = useState(false);

  async function load(anyway: boolean): Promise<void> {
    const came = await gateway.readReport(anyway);
    // Reading a long answer has taken this task; drawing it begins in another.
    await nextTask();
    setAnswer(came);
    setSaid(came.state === 'report' ? toWords(came.report) : toAnnouncement(came.view));
  }

  // Asks once, when the page opens.
  useEffect(() => {
    void load(false);
  }, []);

  return (
    <>
      <main aria-busy={answer === undefined || (answer.state === 'report' && !isDrawn)}>
        {answer === undefined && <p class="waiting">{say('app_comparing')}</p>}
        {answer?.state === 'report' && (
          <ReportPage
            report={answer.report}
            onDrawn={() => setDrawn(true)}
            actions={{
              onShow: async (sentence) => {
                const shown = await gateway.showSentence(sentence).catch(() => false);
                if (!shown) setSaid(say('page_gone'));
              },
              onCopy: gateway.copy,
              onTell: setSaid,
            }}
          />
        )}
        {answer?.state === 'none' && (
          <StatePanel
            title={toAnnouncement(answer.view)}
            {...(answer.view.state === 'not-covered' && {
              action: { label: say('not_covered_compare_anyway'), onAct: () => void load(true) },
            })}
          />
        )}
      </main>
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </>
  );
}

function toWords(report: PageReport): string {
  const lines = toPageLines(report).map(({ line }) => line);
  return lines.length > 0 ? [say('report_title'), ...lines].join('. ') : say('page_no_sentences');
}
