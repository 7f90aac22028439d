import { render } from 'preact';
import { optionsGateway } from '../gateway.ts';
import { prepareView } from '../prepare-view.ts';
import { Options } from './Options.tsx';

/*
 * The options page. It lives in a tab while it is open and keeps nothing: each change goes to the background at once, and
 * what is drawn is what the background says holds.
 */
await prepareView('options_title');
const root = document.getElementById('root');
if (root) render(<Options gateway={optionsGateway} />, root);
