// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type ReadingOptions, readBlocks } from './reading.ts';
import { finish } from './slices.ts';

// The DOM of these tests knows the style of few elements.
document.head.innerHTML = '<style>a, b, i, sup { display: inline }</style>';

const LIMITS = { blocks: 100, characters: 10_000, nodes: 10_000 };

function read(html: string, options: Partial<ReadingOptions> = {}) {
  document.body.innerHTML = html;
  return finish(readBlocks(document.body, { limits: LIMITS, ...options }));
}

const textsOf = (html: string, options?: Partial<ReadingOptions>) =>
  read(html, options).blocks.map(({ text }) => text);

const cases: [string, string, string[]][] = [
  ['paragraphs are blocks', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  [
    'inline elements go on in the block',
    '<p>The <b>dam</b> was <a href="/x"><i>clo</i>sed</a>.</p>',
    ['The dam was closed.'],
  ],
  ['text beside a block stands alone', '<div>Before<p>Inside</p>after</div>', ['Before', 'Inside', 'after']],
  ['a line break goes on', '<p>The dam<br>was closed.</p>', ['The dam was closed.']],
  ['two line breaks part paragraphs', '<div>One.<br> <br>Two.</div>', ['One.', 'Two.']],
  [
    'hidden text is left out',
    '<p>The dam<span style="display:none"> burst</span> holds.</p>',
    ['The dam holds.'],
  ],
  [
    'text with hidden visibility is left out',
    '<p>The <i style="visibility:hidden">old </i>dam.</p>',
    ['The dam.'],
  ],
  [
    'text only for screen readers is left out',
    '<p>Dam<span style="position:absolute;width:1px;height:1px;overflow:hidden"> (opens here)</span> closed.</p>',
    ['Dam closed.'],
  ],
  ['scripts and styles are no text', '<p>Dam<script>var a = 1</script><style>p{}</style></p>', ['Dam']],
  [
    'a linked footnote mark is left out',
    '<p>It held<sup><a href="#n">12</a></sup> for years.</p>',
    ['It held for years.'],
  ],
  ['a bracketed footnote mark is left out', '<p>It held<sup>[b]</sup>.</p>', ['It held.']],
  ['an exponent stays', '<p>The lake covers 12 km<sup>2</sup>.</p>', ['The lake covers 12 km2.']],
  ['an ordinal stays', '<p>The 4<sup>th</sup> dam.</p>', ['The 4th dam.']],
  [
    'a floating first letter belongs to its word',
    '<p><span style="float:left">T</span>he dam.</p>',
    ['The dam.'],
  ],
  ['closed details show their summary', '<details><summary>More</summary><p>Inside.</p></details>', ['More']],
  [
    'open details show all',
    '<details open><summary>More</summary><p>Inside.</p></details>',
    ['More', 'Inside.'],
  ],
  ['empty blocks are none', '<p> </p><p>\u00a0</p><p>One.</p>', ['One.']],
];

describe('readBlocks', () => {
  it.each(cases)('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it('reads open shadow roots in place, with what is put into their slots', () => {
    document.body.innerHTML = '<p>Before.</p><div id="host"><p>Slotted.</p></div><p>After.</p>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Drawn.</p><slot></slot>';
    const { blocks } = finish(readBlocks(document.body, { limits: LIMITS }));
    expect(blocks.map(({ text }) => text)).toEqual(['Before.', 'Drawn.', 'Slotted.', 'After.']);
  });

  it('leaves a closed shadow root closed', () => {
    document.body.innerHTML = '<div id="host"></div><p>After.</p>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = '<p>Secret.</p>';
    expect(finish(readBlocks(document.body, { limits: LIMITS })).blocks.map(({ text }) => text)).toEqual([
      'After.',
    ]);
  });

  it('tells headings and lines that are all link', () => {
    const { blocks } = read(
      '<h2>Dam <i>closed</i></h2><p><a href="/">Dam opened</a></p><p><a href="/">Dam</a> news</p>',
    );
    expect(blocks.map(({ level, linked }) => [level, linked])).toEqual([
      [2, false],
      [0, true],
      [0, false],
    ]);
  });

  it('leaves out what it is told to', () => {
    const leaveOut = (element: Element) => element.localName === 'aside';
    expect(textsOf('<p>One.</p><aside><p>Beside.</p></aside><p>Two.</p>', { leaveOut })).toEqual([
      'One.',
      'Two.',
    ]);
  });

  it('leaves out what cannot be selected, when asked for what is selected', () => {
    const html = '<p style="user-select:none">Menu <b style="user-select:text">Dam</b></p>';
    expect(textsOf(html, { selectableOnly: true })).toEqual(['Dam']);
    expect(textsOf(html)).toEqual(['Menu Dam']);
  });

  const limits: [string, Partial<typeof LIMITS>, string[]][] = [
    ['blocks', { blocks: 2 }, ['One.', 'Two.']],
    ['characters', { characters: 6 }, ['One.', 'Tw']],
    ['nodes', { nodes: 3 }, ['One.']],
  ];
  it.each(limits)('says that it was cut at the limit of %s', (_, limit, expected) => {
    const html = '<p>One.</p><p>Two.</p><p>Three.</p>';
    const reading = read(html, { limits: { ...LIMITS, ...limit } });
    expect(reading.blocks.map(({ text }) => text)).toEqual(expected);
    expect(reading.cut).toBe(true);
    expect(read(html).cut).toBe(false);
  });
});
