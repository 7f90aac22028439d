import { findExtensionId } from '../platform/runtime.ts';
import { receiveInContent } from '../protocol/receive.ts';
import { isFirstRun } from './life/first-run.ts';
import { toGate } from './life/gate.ts';
import { followNavigation } from './life/navigation.ts';
import { PageWatch } from './life/page-watch.ts';
import { toHandlers } from './life/respond.ts';
import { followShowing } from './life/showing.ts';

if (isFirstRun(() => findExtensionId() !== undefined)) {
  const life = new AbortController();
  const { signal } = life;
  const watch = new PageWatch({ document, gate: toGate(__EVENT_GATE__), onOrphaned: () => life.abort() });
  receiveInContent(toHandlers(document, watch), signal);
  followShowing({ document, signal, onShow: () => watch.start(), onHide: () => watch.suspend() });
  followNavigation({ document, signal, onNavigate: () => watch.restart() });
}
