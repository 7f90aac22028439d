import type { Visit } from '../bench/visit.ts';
import type { Counts } from './counts.ts';
import type { Metric } from './judge.ts';
import type { Arm, Measured, Taken } from './measure.ts';

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

type Stated = Omit<Metric, 'ours' | 'bad' | 'noise'>;

/** A figure of Parallax, taken in the same way of the bad build. */
function metric(stated: Stated, value: (arm: Arm) => readonly number[], noise?: readonly number[]): Metric {
  return { ...stated, ours: value('ours'), bad: value('bad'), ...(noise && { noise }) };
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
  const time = (id: string, what: string, limit: number, value: (arm: Arm) => number[]): Metric =>
    metric({ id, what, kind: 'soft', limit, digits: 2 }, value, value('empty'));
  return [
    time('P1', 'time on 1 MB, no coverage ÷ one read and one test of its text', 3, (arm) =>
      perReading(arm, 'other'),
    ),
    time('P2', 'time on 1 MB of coverage, to its marks ÷ the same', 8, (arm) => perReading(arm, 'coverage')),
    {
      ...time('P3', 'share of the busy time, no coverage, %', 0, (arm) => share(arm, 'other')),
      // On a page with no script of its own a single read of the text is more than the one percent that was aimed at.
      kind: 'recorded',
    },
    time('P3', 'share of the busy time, coverage, %', 8, (arm) => share(arm, 'coverage')),
    metric(
      {
        ...{ id: '', what: 'CPU of the load, no coverage ÷ with an empty script' },
        ...{ kind: 'recorded', limit: 0, digits: 2 },
      },
      (arm) => cpu(arm, 'empty'),
      cpu('again', 'none'),
    ),
  ];
}

function tasksOf({ arms }: Measured): Metric[] {
  const of = (
    { id, what, kind, digits, limit }: Stated,
    pages: readonly (keyof Taken['tasks'])[],
    value: (one: Taken['tasks']['other'][number]) => number,
  ): Metric => {
    const values = (arm: Arm): number[] => pages.flatMap((page) => arms[arm].tasks[page].map(value));
    return metric({ id, what, kind, digits, limit }, values, values('empty'));
  };
  const long = { id: 'P4', kind: 'hard', limit: 0, digits: 0 } as const;
  const frames = { id: 'P4', kind: 'soft', limit: 1, digits: 2 } as const;
  return [
    of(
      { ...long, what: 'tasks over 50 ms that are its own, no coverage of 1 and 10 MB' },
      ['other', 'huge'],
      (one) => one.long,
    ),
    of(
      { ...long, what: 'tasks over 50 ms that are its own, 1 MB of coverage' },
      ['coverage'],
      (one) => one.long,
    ),
    of(
      { ...frames, what: 'longest work without a pause, no coverage of 1 MB, in frames' },
      ['other'],
      inFrames,
    ),
    of(
      { ...frames, what: 'longest work without a pause, 1 MB of coverage, in frames' },
      ['coverage'],
      inFrames,
    ),
  ];
}

const inFrames = ({ longestRun }: { longestRun: number }): number => longestRun / FRAME_MS;

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
  const hard = (id: string, what: string, limit: number, digits: number): Stated => ({
    ...{ id, what, kind: 'hard', limit, digits },
  });
  const counted = (what: string, digits: number, value: (one: Counts) => number, than?: Arm): Metric =>
    metric(hard('P6', what, 0, digits), (arm) => most(arm, value, than), most('again', value, than));
  return [
    metric(
      hard('P5', 'script heap, no coverage ÷ with an empty script', MAX_HEAP, 3),
      (arm) => heap(arm, 'empty'),
      heap('again', 'none'),
    ),
    metric(
      hard('P5', 'heap after 200 navigations without loading ÷ after 20', 1.05, 3),
      (arm) => arms[arm].growth,
    ),
    counted('changes to the page', 0, ({ mutations }) => mutations),
    counted('nodes more than without an extension', 0, ({ nodes }) => nodes, 'none'),
    counted('layout shift more than without an extension', 3, ({ layoutShift }) => layoutShift, 'none'),
    counted('requests, encrypted or not', 0, ({ requests }) => requests),
    metric(hard('P10', 'ranges drawn on coverage', MAX_RANGES, 0), (arm) =>
      arms[arm].counts.map(({ coverage }) => coverage.ranges),
    ),
    metric(hard('', 'bytes of the content script, gzip', MAX_BYTES, 0), (arm) => [
      arm === 'ours' ? size.ours : size.bad,
    ]),
  ];
}

function stormsOf({ arms }: Measured): Metric[] {
  const cpu = (arm: Arm, than: Arm): number[] =>
    ratios(
      arms[arm].storms.map(({ task }) => task),
      arms[than].storms.map(({ task }) => task),
    );
  return [
    metric(
      {
        ...{ id: 'P7', what: 'CPU while 300 paragraphs come ÷ without an extension' },
        ...{ kind: 'soft', limit: 1.5, digits: 2 },
        mayBeMissed: 'laying out the page is most of the work for everybody',
      },
      (arm) => cpu(arm, 'none'),
    ),
    metric(
      { id: 'P7', what: 'the same ÷ that of the bad build', kind: 'recorded', limit: 0, digits: 2 },
      (arm) => cpu(arm, 'bad'),
    ),
    metric(
      {
        id: 'P7',
        what: 'reads of the whole page meanwhile, most in half a second',
        kind: 'hard',
        limit: 1,
        digits: 0,
      },
      (arm) => arms[arm].watchedStorms.map(({ scans }) => mostInHalfSecond(scans)),
    ),
  ];
}

/**
 * The most that happened within any half second, which is the time for which one read of the page is allowed.
 * @param times when it happened, in milliseconds, in order
 */
export function mostInHalfSecond(times: readonly number[]): number {
  const within = times.map(
    (from) => times.filter((time) => time >= from && time < from + LEAST_BETWEEN_SCANS_MS).length,
  );
  return Math.max(0, ...within);
}

/** Value by value, since those of one round were taken beside each other. */
function ratios(above: readonly number[], below: readonly number[]): number[] {
  return above.map((value, index) => value / (below[index] ?? Number.NaN));
}
