import { render } from 'preact';
import { welcomeGateway } from '../gateway.ts';
import { prepareView } from '../prepare-view.ts';
import { Welcome } from './Welcome.tsx';

/*
 * The page that the background opens once, when a reader has installed Parallax. It asks the background for comparisons of the
 * practice article, and keeps nothing.
 */
await prepareView('welcome_title');
const root = document.getElementById('root');
if (root) render(<Welcome gateway={welcomeGateway} />, root);
