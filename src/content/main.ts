import { answerMessages, isExtensionAlive } from '../platform/page-runtime.ts';
import type { Attendance } from './life/attend.ts';
import { isFirstRun } from './life/first-run.ts';
import { toGate } from './life/gate.ts';
import { followNavigation } from './life/navigation.ts';
import { followShowing } from './life/showing.ts';

const life = new AbortController();
const { signal } = life;

if (isFirstRun(() => isExtensionAlive() && !signal.aborted)) {
  const gate = toGate(__EVENT_GATE__);

  // In the same file, but run only when it is needed: on most pages that is never.
  let attendance: Promise<Attendance> | undefined;
  const attend = (): Promise<Attendance> => {
    attendance ??= import('./life/attend.ts').then((module) =>
      module.attend({ document, gate, onRewritten: listenAgain, onEnded: () => life.abort() }),
    );
    return attendance;
  };

  const listeners: (() => void)[] = [];
  const listenAgain = () => {
    for (const listen of listeners) listen();
  };

  answerMessages(async () => (await attend()).answer, signal);
  const onNavigate = async () => (await attend()).watch.restart();
  const listenToShowing = followShowing({
    document,
    signal,
    onFirstShow: () => listeners.push(followNavigation({ document, signal, onNavigate })),
    onShow: async () => gate(document) && (await attend()).watch.start(),
    onHide: async () => (await attendance)?.watch.suspend(),
  });
  listeners.push(listenToShowing);
}
