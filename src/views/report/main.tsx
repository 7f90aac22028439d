import { render } from 'preact';
import { createReportGateway } from '../gateway.ts';
import { prepareView } from '../prepare-view.ts';
import { App } from './App.tsx';

/*
 * The whole page of a tab beside the reports, in a tab of its own: `?tab=ID` in its address says which. It asks once, when it
 * opens, and keeps nothing.
 */
await prepareView('report_title');
const root = document.getElementById('root');
if (root) render(<App gateway={createReportGateway(new URL(location.href))} />, root);
