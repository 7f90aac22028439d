import fc from 'fast-check';

/*
 * Pages as no editor would write them: text cut anywhere by elements, comments, invisible characters and what is hidden.
 */

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'The dam',
        'held',
        ' ',
        '  ',
        '\n\t',
        '.',
        ' Orrin',
        'a',
        '12',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\ufeff',
      ],
      ...[
        '\u202e',
        '\u2066',
        '\u0301',
        'é',
        '水',
        '\u{1F4F0}',
        '\u0926\u093e\u092e',
        '&amp;',
        '&lt;b&gt;',
        '"',
      ],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(''));

/** Elements that are cut off from text, or hold none of it. */
const voids = fc.constantFrom(
  ...['<br>', '<wbr>', '<hr>', '<!-- The dam burst. -->', '<img alt="The dam">', '<sup>[1]</sup>'],
  ...['<script>dam()</script>', '<span style="display:none">burst</span>', '<input value="dam">'],
  ...['<svg><text>dam</text></svg>', '<details><summary>More</summary>hidden</details>'],
);

const wrappers = fc.constantFrom(
  ...['b', 'i', 'span', 'bdi', 'a href="/x"', 'p', 'div', 'li', 'h2', 'blockquote', 'section', 'td', 'table'],
  ...['span style="visibility:hidden"', 'span style="visibility:visible"', 'span style="user-select:none"'],
  ...[
    'div style="display:contents"',
    'span style="float:left"',
    'div dir="rtl"',
    'ruby',
    'details open',
    'pre',
  ],
);

const { markup } = fc.letrec<{ markup: string; one: string }>((tie) => ({
  markup: fc.array(tie('one'), { minLength: 1, maxLength: 5 }).map((nodes) => nodes.join('')),
  one: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    words,
    voids,
    fc.tuple(wrappers, tie('markup')).map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
  ),
}));

/** Where stretches begin and end, as shares of the length of whatever they are cut out of. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** What stands in the body of a page, and the stretches that are looked for in it. */
export const randomPages = fc.record({
  html: markup,
  cuts: fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 4 }),
});

export type RandomPage = typeof randomPages extends fc.Arbitrary<infer Page> ? Page : never;
