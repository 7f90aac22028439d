/** What CPU profiles of the DevTools protocol hold, as far as it is used here. Times are in microseconds. */
export interface CpuProfile {
  nodes: readonly ProfileNode[];
  samples?: readonly number[];
  timeDeltas?: readonly number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: readonly number[];
}

export const SAMPLING_MICROSECONDS = 200;

export interface Shares {
  /** Milliseconds with a script of an extension in the stack, what it calls in the browser included. */
  extension: number;
  /** Milliseconds in which the thread did anything at all. */
  busy: number;
}

/** Sums a profile up. By stacks, and not by trace events: those lose what runs after an `await`. */
export function sharesOf({ nodes, samples = [], timeDeltas = [] }: CpuProfile): Shares {
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
  const shares = { extension: 0, busy: 0 };
  for (const [index, sample] of samples.entries()) {
    // A sample holds until the next one.
    const ms = (timeDeltas[index + 1] ?? 0) / 1000;
    if (!idle.has(sample)) shares.busy += ms;
    if (ofExtension.has(sample)) shares.extension += ms;
  }
  return shares;
}
