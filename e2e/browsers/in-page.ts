import type { Json } from './driver.ts';

/*
 * Functions are sent to browsers as text. `__name` is what some compilers of this very file call around named
 * functions; `browser` is the promise-based API under one name in both browsers.
 */
const prelude = [
  'const __name = (run) => run;',
  'const browser = globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;',
].join('\n');

/** An expression that runs the function with the arguments and resolves to its result as JSON text. */
export function toExpression(run: (...args: never[]) => unknown, args: readonly Json[]): string {
  const call = `(${run.toString()})(...${JSON.stringify(args)})`;
  return `(async () => {\n${prelude}\nconst answer = await ${call};\nreturn JSON.stringify(answer === undefined ? null : answer);\n})()`;
}

/** The middle of an element in the viewport, after scrolling it into view. Runs in the document. */
export function locate(selector: string, text: string | null): { x: number; y: number } | null {
  const named = (element: Element): boolean =>
    text === null ||
    (element.textContent ?? '').includes(text) ||
    element.getAttribute('aria-label') === text;
  const element = [...document.querySelectorAll(selector)].find(named);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
