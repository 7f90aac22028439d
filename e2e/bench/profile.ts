/** What CPU profiles of the DevTools protocol hold, as far as it is used here. Times are in microseconds. */
export interface CpuProfile {
  startTime: number;
  nodes: readonly ProfileNode[];
  samples?: readonly number[];
  timeDeltas?: readonly number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: readonly number[];
}

export const SAMPLING_MICROSECONDS = 200;

export interface Shares {
  /** Milliseconds with a script of an extension in the stack, what it calls in the browser included. */
  extension: number;
  /** Milliseconds in which the thread did anything at all. */
  busy: number;
}

/** A time without a pause, on the clock of profile and trace, in microseconds. */
export interface Run {
  from: number;
  until: number;
}

/** Sums a profile up. By stacks, and not by trace events: those lose what runs after an `await`. */
export function sharesOf(profile: CpuProfile): Shares {
  const shares = { extension: 0, busy: 0 };
  for (const { from, until, isIdle, isExtension } of samplesOf(profile)) {
    const ms = (until - from) / 1000;
    if (!isIdle) shares.busy += ms;
    if (isExtension) shares.extension += ms;
  }
  return shares;
}

/** When scripts of an extension were at work. */
export function runsOf(profile: CpuProfile): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (const { from, until, isExtension } of samplesOf(profile)) {
    if (!isExtension) last = undefined;
    else if (last) last.until = until;
    else {
      last = { from, until };
      runs.push(last);
    }
  }
  return runs;
}

interface Sample extends Run {
  isIdle: boolean;
  isExtension: boolean;
}

function samplesOf({ startTime, nodes, samples = [], timeDeltas = [] }: CpuProfile): Sample[] {
  const ofExtension = new Set<number>();
  const idle = new Set<number>();
  const known = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node: ProfileNode, within: boolean): void => {
    const isOurs = within || node.callFrame.url.startsWith('chrome-extension://');
    if (isOurs) ofExtension.add(node.id);
    if (node.callFrame.functionName === '(idle)') idle.add(node.id);
    for (const id of node.children ?? []) {
      const child = known.get(id);
      if (child) visit(child, isOurs);
    }
  };
  const [root] = nodes;
  if (root) visit(root, false);
  let from = startTime;
  return samples.map((sample, index) => {
    from += timeDeltas[index] ?? 0;
    // A sample holds until the next one.
    const until = from + (timeDeltas[index + 1] ?? 0);
    return { from, until, isIdle: idle.has(sample), isExtension: ofExtension.has(sample) };
  });
}

/** When a function was first and last seen at work, and how long it and what it calls were, in milliseconds. */
export interface Span {
  called: string;
  from: number;
  until: number;
  total: number;
}

/** Every function of a profile that has a name, and the first run of every file. */
export function spansOf({ startTime, nodes, samples = [], timeDeltas = [] }: CpuProfile): Span[] {
  const parents = new Map<ProfileNode, ProfileNode>();
  const known = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) {
    for (const id of node.children ?? []) {
      const child = known.get(id);
      if (child) parents.set(child, node);
    }
  }
  const spans = new Map<string, Span>();
  let now = startTime / 1000;
  for (const [index, sample] of samples.entries()) {
    now += (timeDeltas[index] ?? 0) / 1000;
    const ms = (timeDeltas[index + 1] ?? 0) / 1000;
    const names = new Set<string>();
    for (let node = known.get(sample); node; node = parents.get(node)) names.add(nameOf(node));
    for (const called of names) {
      const span = spans.get(called) ?? { called, from: now, until: now, total: 0 };
      spans.set(called, { ...span, until: now + ms, total: span.total + ms });
    }
  }
  return [...spans.values()].filter(({ called }) => !/^$|^\((root|idle)\)$/.test(called));
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string {
  const file = url.split('/').at(-1) ?? '';
  if (functionName !== '')
    return functionName.startsWith('(') ? functionName : `${functionName} ${file}:${lineNumber + 1}`;
  return lineNumber === 0 ? `first run of ${file}` : '';
}
