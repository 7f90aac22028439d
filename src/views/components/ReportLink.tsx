import { say } from '../../locales/say.ts';

/** Opens the page report of a tab in a tab of its own. */
export function ReportLink({ tab }: { tab: number }) {
  return (
    <a class="to-report" href={`../report/index.html?tab=${tab}`} target="_blank" rel="noopener">
      {say('report_open')}
      <span class="visually-hidden"> {say('app_opens_tab')}</span>
    </a>
  );
}
