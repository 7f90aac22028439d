/** A function as an expression that calls it in a page; it is sent as text and stands for itself. */
export function inPage<A extends readonly (string | number | boolean)[], R>(
  run: (...given: A) => R,
  ...given: A
): string {
  return `(() => { const __name = (run) => run; return (${run.toString()})(...${JSON.stringify(given)}); })()`;
}
