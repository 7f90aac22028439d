// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Visitor, walkFlatTree } from './flat-tree.ts';
import { finish } from './slices.ts';

/** Notes what it meets; `shut` are the names of elements it does not go into. */
function walk(root: Element, { shut = '', stopAfter = Number.POSITIVE_INFINITY } = {}): string[] {
  const met: string[] = [];
  const visitor: Visitor = {
    enter: (element) => {
      met.push(`<${element.localName}>`);
      return element.localName !== shut;
    },
    leave: (element) => met.push(`</${element.localName}>`),
    text: (node) => met.push(node.data),
    isDone: () => met.length >= stopAfter,
  };
  finish(walkFlatTree(root, visitor));
  return met;
}

function page(html: string): Element {
  document.body.innerHTML = html;
  return document.body;
}

describe('walkFlatTree', () => {
  it('meets nodes in reading order and passes over comments', () => {
    expect(walk(page('a<p>b<i>c</i></p><!-- x -->d')).join('')).toBe('<body>a<p>b<i>c</i></p>d</body>');
  });

  it('does not go where it is not let in', () => {
    expect(walk(page('a<p>b</p>c'), { shut: 'p' }).join('')).toBe('<body>a<p>c</body>');
  });

  it('leaves what it entered, also when it ends early', () => {
    expect(walk(page('<p>a<i>b</i></p>c'), { stopAfter: 4 }).join('')).toBe('<body><p>a<i></i></p></body>');
  });

  it('shows the fallback of an empty slot, and not the light children without a slot', () => {
    const body = page('<div id="host"><b slot="none">x</b></div>');
    const root = body.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<slot>fallback</slot>';
    expect(walk(body).join('')).toBe('<body><div><slot>fallback</slot></div></body>');
  });

  it('goes on when the page changes between two steps', () => {
    const body = page('<p>a</p>'.repeat(200));
    const met: string[] = [];
    const work = walkFlatTree(body, {
      enter: () => true,
      leave: () => undefined,
      text: (node) => met.push(node.data),
      isDone: () => false,
    });
    expect(work.next().done).toBe(false);
    body.replaceChildren();
    finish(work);
    expect(met.length).toBeGreaterThan(0);
    expect(met.length).toBeLessThan(200);
  });

  it('walks ten thousand levels deep', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let level = 0; level < 10_000; level++) {
      inner = inner.appendChild(document.createElement('div'));
    }
    inner.textContent = 'deep';
    expect(walk(root)).toContain('deep');
  });
});
