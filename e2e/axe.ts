import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Surface } from './browsers/driver.ts';
import { poll } from './browsers/poll.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Shows a document in a colour scheme, and makes sure that it took. */
export async function showIn(surface: Surface, scheme: 'light' | 'dark'): Promise<void> {
  await surface.setColorScheme(scheme);
  await poll(`the colours to be ${scheme}`, () =>
    surface.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
}

/** What axe finds, one line an element. */
export async function findViolations(surface: Surface): Promise<string[]> {
  await surface.runScript(axeSource);
  return surface.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: RunOptions): Promise<AxeResults> };
    };
    // Of WCAG 2.2, and off unless asked for: nothing to press is smaller than 24 by 24 pixels.
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } });
    // What lies half under the bar at the foot is as large as it is once it is scrolled to.
    const isLarge = (target: unknown): boolean => {
      const box =
        typeof target === 'string' ? document.querySelector(target)?.getBoundingClientRect() : undefined;
      return box !== undefined && box.width >= 24 && box.height >= 24;
    };
    const real = violations.map(({ id, nodes }) => ({
      id,
      nodes: id === 'target-size' ? nodes.filter(({ target }) => !isLarge(target[0])) : nodes,
    }));
    return real.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
  });
}

/**
 * The document as assistive technology is given it, one line for each thing with a role or text of its own, in reading order: its
 * role and its accessible name, worked out by axe as the ARIA and accessible-name specifications say. What is hidden is left out.
 */
export async function readAccessibleText(surface: Surface): Promise<string[]> {
  await surface.runScript(axeSource);
  return surface.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: AxeCommons };
    const tree = axe.setup(document.body);
    const lines: string[] = [];
    const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const named = new Set(['heading', 'button', 'link', 'checkbox', 'status', 'term', 'definition']);
    const walk = (node: VirtualNode): void => {
      const { actualNode, children, props } = node;
      if (props.nodeType === 3) {
        const text = tidy(actualNode.textContent ?? '');
        if (text !== '') lines.push(`text: ${text}`);
        return;
      }
      if (!axe.commons.dom.isVisibleToScreenReaders(node)) return;
      const role = axe.commons.aria.getRole(node) ?? '';
      const isPlain = !children.some((child) => child.props.nodeType === 1 && !isPhrase(child));
      if (named.has(role) || (isPlain && props.nodeName !== 'svg')) {
        const isWord = named.has(role) && role !== 'status' && role !== 'term' && role !== 'definition';
        const name = isWord
          ? axe.commons.text.accessibleTextVirtual(node)
          : axe.commons.text.visibleVirtual(node, true);
        if (tidy(name) !== '') lines.push(`${named.has(role) ? role : 'text'}: ${tidy(name)}`);
        return;
      }
      for (const child of children) walk(child);
    };
    const isPhrase = ({ props }: VirtualNode): boolean =>
      ['bdi', 'mark', 'span', 'b', 'i', 'q', 'time'].includes(props.nodeName);
    walk(tree);
    axe.teardown();
    return lines;
  });
}

/** The parts of axe that work out roles and names. */
interface VirtualNode {
  actualNode: Node;
  children: VirtualNode[];
  props: { nodeType: number; nodeName: string };
}
interface AxeCommons {
  setup(root: Element): VirtualNode;
  teardown(): void;
  commons: {
    aria: { getRole(node: VirtualNode): string | null };
    dom: { isVisibleToScreenReaders(node: VirtualNode): boolean };
    text: {
      accessibleTextVirtual(node: VirtualNode): string;
      visibleVirtual(node: VirtualNode, screenReader: boolean): string;
    };
  };
}
