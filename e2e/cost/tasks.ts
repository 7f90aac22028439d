import type { BareChromium, Tab } from '../bench/bare-chromium.ts';
import { type CpuProfile, type Run, runsOf } from '../bench/profile.ts';
import { type Load, loadUntilRest, startProfiler } from '../bench/visit.ts';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

export interface Tasks {
  /** Tasks of more than 50 ms of CPU in which an extension was at work for more than half of the time. */
  long: number;
  /** Milliseconds of the longest time that an extension was at work without a pause. */
  longestRun: number;
}

const LONG_MICROSECONDS = 50_000;

/**
 * Loads, one after the other, under profiler and trace at once: the trace knows tasks and the CPU they took, the profile whose they
 * were. One trace for all of them, since browsers take seconds to begin and end one; and what a tab did is lost from it when the tab closes.
 */
export async function traceTasks<Name extends string>(
  browser: BareChromium,
  loads: Record<Name, Load>,
): Promise<Record<Name, Tasks>> {
  const events: TraceEvent[] = [];
  const stop = browser.cdp.on<{ value: TraceEvent[] }>('Tracing.dataCollected', ({ value }) => {
    for (const event of value)
      if (event.name === 'RunTask' || event.name === 'thread_name') events.push(event);
  });
  await browser.cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  const tabs: Tab[] = [];
  const profiled: [name: string, runs: Run[]][] = [];
  for (const [name, load] of Object.entries<Load>(loads)) {
    const tab = await browser.openTab();
    tabs.push(tab);
    await startProfiler(tab);
    await loadUntilRest(browser, tab, load);
    const { profile } = await tab.send<{ profile: CpuProfile }>('Profiler.stop');
    profiled.push([name, runsOf(profile)]);
  }
  const complete = browser.cdp.once('Tracing.tracingComplete');
  await browser.cdp.send('Tracing.end');
  await complete;
  stop();
  for (const tab of tabs) await tab.close();
  return Object.fromEntries(profiled.map(([name, runs]) => [name, toTasks(events, runs)])) as Record<
    Name,
    Tasks
  >;
}

function toTasks(events: readonly TraceEvent[], runs: readonly Run[]): Tasks {
  const longestRun = Math.max(0, ...runs.map(({ from, until }) => (until - from) / 1000));
  return { long: countLong(events, runs), longestRun };
}

function countLong(events: readonly TraceEvent[], runs: readonly Run[]): number {
  const toKey = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(toKey));
  const tasks = events.filter((event) => event.name === 'RunTask' && main.has(toKey(event)));
  if (tasks.length === 0)
    throw new Error('the trace holds no task of a page: the browser names them otherwise now');
  return tasks.filter(({ ts, dur = 0, tdur = dur }) => {
    const shared = runs.reduce(
      (sum, { from, until }) => sum + Math.max(0, Math.min(until, ts + dur) - Math.max(from, ts)),
      0,
    );
    return tdur > LONG_MICROSECONDS && shared > dur / 2;
  }).length;
}
