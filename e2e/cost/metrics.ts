import type { Visit } from '../bench/visit.ts';
import type { Counts } from './counts.ts';
import type { Metric } from './judge.ts';
import type { Arm, Measured } from './measure.ts';

const FRAME_MS = 16.7;
/** A script may read the page again at most this often while it changes. */
const LEAST_BETWEEN_SCANS_MS = 500;
/** Bytes that the content script may have, compressed; the ranges it may draw in a page. */
export const MAX_BYTES = 20_000;
export const MAX_RANGES = 200;
/** Heap of a page that is not coverage, in times what it is with an extension that does nothing. */
export const MAX_HEAP = 1.15;

/** Every figure, from P1 to P10 without P8 and P9, which `npm run bench` measures. */
export function metricsOf(measured: Measured): Metric[] {
  return [...timesOf(measured), ...tasksOf(measured), ...countsOf(measured), ...stormsOf(measured)];
}

function timesOf({ arms, readings }: Measured): Metric[] {
  const perReading = (arm: Arm, page: 'other' | 'coverage'): number[] =>
    ratios(
      arms[arm][page].map(({ extension }) => extension),
      readings[page],
    );
  const share = (arm: Arm, page: 'other' | 'coverage'): number[] =>
    arms[arm][page].map(({ extension, busy }) => (100 * extension) / busy);
  const cpu = (arm: Arm, than: Arm): number[] => {
    const task = ({ task }: Visit): number => task;
    return ratios(arms[arm].other.map(task), arms[than].other.map(task));
  };
  const time = (id: string, what: string, limit: number, value: (arm: Arm) => number[]): Metric => ({
    ...{ id, what, kind: 'soft', limit, digits: 2 },
    ...{ ours: value('ours'), bad: value('bad'), noise: value('empty') },
  });
  return [
    time('P1', 'time on a page of 1 MB that is no coverage ÷ one read of its text', 3, (arm) =>
      perReading(arm, 'other'),
    ),
    time('P2', 'time on 1 MB of coverage ÷ one read of its text', 8, (arm) => perReading(arm, 'coverage')),
    {
      ...time('P3', 'share of the busy time, no coverage, %', 0, (arm) => share(arm, 'other')),
      // On a page with no script of its own a single read of the text is more than the one percent that was aimed at.
      kind: 'recorded',
    },
    time('P3', 'share of the busy time, coverage, %', 8, (arm) => share(arm, 'coverage')),
    {
      ...{
        id: '',
        what: 'CPU of the load, no coverage ÷ with an empty script',
        kind: 'recorded',
        limit: 0,
        digits: 2,
      },
      ...{ ours: cpu('ours', 'empty'), bad: cpu('bad', 'empty'), noise: cpu('again', 'none') },
    },
  ];
}

function tasksOf({ arms }: Measured): Metric[] {
  const long = (arm: Arm): number[] => [...arms[arm].tasks, ...arms[arm].hugeTasks].map((one) => one.long);
  const frames = (arm: Arm): number[] => arms[arm].tasks.map(({ longestRun }) => longestRun / FRAME_MS);
  return [
    {
      ...{
        id: 'P4',
        what: 'tasks over 50 ms that are its own, on 1 and 10 MB',
        kind: 'hard',
        limit: 0,
        digits: 0,
      },
      ...{ ours: long('ours'), bad: long('bad'), noise: long('empty') },
    },
    {
      ...{
        id: 'P4',
        what: 'longest work without a pause on 1 MB, in frames',
        kind: 'soft',
        limit: 1,
        digits: 2,
      },
      ...{ ours: frames('ours'), bad: frames('bad'), noise: frames('empty') },
    },
  ];
}

function countsOf({ arms, size }: Measured): Metric[] {
  const most = (arm: Arm, value: (one: Counts) => number, than?: Arm): number[] =>
    arms[arm].counts.map((load, round) => {
      const other = than && arms[than].counts[round];
      const of = (page: keyof typeof load): number => value(load[page]) - (other ? value(other[page]) : 0);
      return Math.max(of('other'), of('coverage'));
    });
  const heap = (arm: Arm, than: Arm): number[] =>
    ratios(
      arms[arm].counts.map(({ other }) => other.heap),
      arms[than].counts.map(({ other }) => other.heap),
    );
  const hard = (
    id: string,
    what: string,
    limit: number,
    digits: number,
    value: (arm: Arm) => number[],
  ): Metric => ({
    ...{ id, what, kind: 'hard', limit, digits, ours: value('ours'), bad: value('bad') },
  });
  const counted = (what: string, digits: number, value: (one: Counts) => number, than?: Arm): Metric => ({
    ...hard('P6', what, 0, digits, (arm) => most(arm, value, than)),
    noise: most('again', value, than),
  });
  return [
    {
      ...hard('P5', 'script heap, no coverage ÷ with an empty script', MAX_HEAP, 3, (arm) =>
        heap(arm, 'empty'),
      ),
      noise: heap('again', 'none'),
    },
    hard('P5', 'heap after 200 navigations without loading ÷ after 20', 1.05, 3, (arm) => [
      ...arms[arm].growth,
    ]),
    counted('changes to the page', 0, ({ mutations }) => mutations),
    counted('nodes more than without an extension', 0, ({ nodes }) => nodes, 'none'),
    counted('layout shift more than without an extension', 3, ({ layoutShift }) => layoutShift, 'none'),
    counted('requests', 0, ({ requests }) => requests),
    hard('P10', 'ranges drawn on coverage', MAX_RANGES, 0, (arm) =>
      arms[arm].counts.map(({ coverage }) => coverage.ranges),
    ),
    hard('', 'bytes of the content script, gzip', MAX_BYTES, 0, (arm) => [
      arm === 'ours' ? size.ours : size.bad,
    ]),
  ];
}

/** On 1 MB of coverage, where laying out the page is most of the work for everybody: so the bad build is no measure of it. */
function stormsOf({ arms }: Measured): Metric[] {
  const cpu = (arm: Arm, than: Arm): number[] =>
    ratios(
      arms[arm].storms.map(({ task }) => task),
      arms[than].storms.map(({ task }) => task),
    );
  return [
    {
      ...{
        id: 'P7',
        what: 'CPU while 300 paragraphs come ÷ without an extension',
        kind: 'soft',
        limit: 1.5,
        digits: 2,
      },
      ...{ ours: cpu('ours', 'none'), bad: cpu('bad', 'none') },
    },
    {
      ...{ id: 'P7', what: 'the same ÷ that of the bad build', kind: 'recorded', limit: 0, digits: 2 },
      ...{ ours: cpu('ours', 'bad'), bad: cpu('bad', 'bad') },
    },
    {
      ...{
        id: 'P7',
        what: 'reads of the whole page meanwhile, in half a second',
        kind: 'hard',
        limit: 1,
        digits: 2,
      },
      ...{
        ours: arms.ours.watchedStorms.map(scansPerHalfSecond),
        bad: arms.bad.watchedStorms.map(scansPerHalfSecond),
      },
    },
  ];
}

/** How often the page was read in the time for which one read is allowed. */
export function scansPerHalfSecond({ scans, lasted }: { scans: number; lasted: number }): number {
  return (scans * LEAST_BETWEEN_SCANS_MS) / lasted;
}

/** Value by value, since those of one round were taken beside each other. */
function ratios(above: readonly number[], below: readonly number[]): number[] {
  return above.map((value, index) => value / (below[index] ?? Number.NaN));
}
