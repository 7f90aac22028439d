import fc from 'fast-check';

/*
 * What nobody of ours would send: any value at all, and requests that are known by name and hold anything.
 */

/** Any value, also with holes, without a prototype, or what is no JSON. */
export const anything = fc.anything({ withNullPrototype: true, withSparseArray: true });

const NAMES = [
  ...[
    'page',
    'text',
    'published',
    'tab',
    'anyway',
    'of',
    'changes',
    'block',
    'start',
    'end',
    'receipt',
    'on',
    'what',
  ],
  ...['__proto__', 'constructor', 'other'],
];

/** Messages of any form; many of them name one of the requests, and hold something else than it does. */
export const messagesThatName = (requests: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    anything,
    fc
      .tuple(fc.constantFrom(...requests), fc.dictionary(fc.constantFrom(...NAMES), anything))
      .map(([kind, payload]) => ({ ...payload, kind })),
  );
