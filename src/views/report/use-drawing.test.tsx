// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDrawing } from './use-drawing.ts';

let root: HTMLElement;
let drawn: number[];

beforeEach(() => {
  root = document.createElement('div');
  drawn = [];
});

afterEach(() => render(null, root));

function Parts({ parts, name }: { parts: number; name: string }) {
  const now = useDrawing(parts, name);
  drawn.push(now);
  return <p>{now}</p>;
}

const draw = (parts: number, name = 'all') => render(<Parts parts={parts} name={name} />, root);
const untilDrawn = (parts: number) => vi.waitFor(() => expect(root.textContent).toBe(String(parts)));

describe('a long answer', () => {
  it('is drawn part by part, the first at once', async () => {
    draw(4);
    expect(root.textContent).toBe('1');
    await untilDrawn(4);
    expect(drawn).toEqual([1, 2, 3, 4]);
  });

  it('that changes begins anew with its first part', async () => {
    draw(3);
    await untilDrawn(3);
    draw(2, 'conflicts');
    expect(root.textContent).toBe('1');
    await untilDrawn(2);
    expect(drawn).toEqual([1, 2, 3, 1, 2]);
  });

  it('that has become shorter is not drawn further than it goes', async () => {
    draw(3);
    await untilDrawn(3);
    draw(2);
    expect(root.textContent).toBe('2');
  });

  it.each([0, 1])('of %i parts is done at once', (parts) => {
    draw(parts);
    expect(drawn).toEqual([parts]);
  });
});
