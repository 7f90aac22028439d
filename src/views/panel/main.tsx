import { render } from 'preact';
import { createPanelGateway } from '../gateway.ts';
import { prepareView } from '../prepare-view.ts';
import { App } from './App.tsx';

/*
 * The side panel in Chromium, the sidebar in Firefox, and, where neither can be opened, a window beside the page with `?tab=ID`
 * in its address. It stays open while the reader reads, follows the tab in front, and keeps nothing.
 */
await prepareView('app_name');
const root = document.getElementById('root');
if (root) render(<App gateway={createPanelGateway(new URL(location.href))} />, root);
