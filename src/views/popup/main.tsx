import { render } from 'preact';
import { createPopupGateway } from '../gateway.ts';
import { prepareView } from '../prepare-view.ts';
import { App } from './App.tsx';

/*
 * The popup of the toolbar button, and, where a popup cannot be opened, a small window with `?tab=ID` in its address.
 * It lives while it is open, keeps nothing, and does nothing but ask the background and draw the answer.
 */
await prepareView('app_name');
const root = document.getElementById('root');
if (root) render(<App gateway={createPopupGateway(new URL(location.href))} />, root);
