// @vitest-environment happy-dom
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as readText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { runs } from '../../testing/runs.ts';
import type { Block } from './blocks.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';

/** What the readers of both formats are known to act on, and what looks like it. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '![picture](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example and www.evil.example and a@evil.example',
  '# heading',
  '- list',
  '1. list',
  '---',
  '===',
  '> quotation',
  '| a | b |',
  '`code` ~~struck~~ *strong* _stressed_',
  '&lt;b&gt; &amp; {{ x }} $1$ ^2',
  '[^1]: note',
  'line\n\n# heading',
  '\\',
  '=1+1',
];

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every node but links that show nothing but where they lead. */
function findNodes(node: Nodes): string[] {
  if (node.type === 'link' && node.url.includes(readText(node))) return ['text'];
  return [node.type, ...('children' in node ? node.children.flatMap(findNodes) : [])];
}

const places: [string, (text: string) => Block, (tree: Nodes) => string][] = [
  ['a heading', (text) => ({ type: 'heading', level: 2, text }), readText],
  ['a paragraph', (text) => ({ type: 'paragraph', content: [text] }), readText],
  ['a quotation', (text) => ({ type: 'quotation', text }), readText],
  ['a list', (text) => ({ type: 'list', items: [[text]] }), readText],
  [
    'a table',
    (text) => ({ type: 'table', head: ['h'], rows: [[[text]]] }),
    (tree) => readText(tree).slice(1),
  ],
];

describe('Markdown', () => {
  test.each(hostile)('%j is shown as it stands', (text) => {
    const tree = parse(toMarkdown([{ type: 'paragraph', content: [text] }]));
    expect(new Set(findNodes(tree))).toEqual(new Set(['root', 'paragraph', 'text']));
    expect(readText(tree)).toBe(inOneLine(text));
  });

  test.each(places)('any text in %s is shown as it stands', (_, toBlock, read) => {
    const sign = fc.constantFrom(...'\\`*_{}[]<>#|~&!$@^:/.-+=()1w"\' \nab');
    const anyText = fc.oneof(fc.string({ unit: sign, maxLength: 30 }), fc.constantFrom(...hostile));
    const written = anyText.filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(written, (text) => {
        const tree = parse(toMarkdown([toBlock(text)]));
        expect(inOneLine(read(tree))).toBe(inOneLine(text));
        const acting = /link|image|html|code|emphasis|strong|delete|footnote|break/i;
        expect(findNodes(tree).filter((type) => acting.test(type))).toEqual([]);
      }),
      runs(),
    );
  });

  test('a link leads where it says, and only to https', () => {
    const tree = parse(
      toMarkdown([
        { type: 'paragraph', content: [{ text: 'a]b', address: 'https://news.example/a b?c=(d)|<e>' }] },
        { type: 'paragraph', content: [{ text: 'x', address: 'javascript:alert(1)' }] },
      ]),
    );
    expect(tree.children).toMatchObject([
      { children: [{ type: 'link', url: 'https://news.example/a%20b?c=(d)%7C%3Ce%3E' }] },
      { children: [{ type: 'text', value: 'x (javascript:alert(1))' }] },
    ]);
  });
});

describe('HTML', () => {
  const page = { title: '</title><b>', language: 'en', direction: 'ltr' } as const;
  const render = (blocks: Block[]) => {
    const parsed = new DOMParser().parseFromString(toHtml(page, blocks), 'text/html');
    return parsed;
  };

  test.each(hostile)('%j is shown as it stands', (text) => {
    const parsed = render([
      { type: 'heading', level: 1, text },
      { type: 'paragraph', content: [text] },
      { type: 'table', head: [text], rows: [[[text]]] },
    ]);
    expect(parsed.body.querySelectorAll('img, script, a, b')).toHaveLength(0);
    expect(parsed.querySelector('p')?.textContent).toBe(text);
    expect(parsed.querySelector('td')?.textContent).toBe(text);
  });

  test.each(places)('any text in %s is shown as it stands, and makes nothing', async (_, toBlock) => {
    const elements = (blocks: Block[]) =>
      [...render(blocks).querySelectorAll('*')].map(({ localName }) => localName);
    const expected = elements([toBlock('x')]);
    const sign = fc.constantFrom(...'<>&"\'/=!-;#x3a ');
    const anyText = fc.oneof(
      fc.string({ unit: sign, maxLength: 30 }),
      fc.string(),
      fc.constantFrom(...hostile),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        // What weak references were made to is kept until the running task ends: thousands of documents would be.
        await setImmediate();
        expect(elements([toBlock(text)])).toEqual(expected);
        expect(render([toBlock(text)]).body.textContent).toContain(text);
      }),
      runs(),
    );
  });

  test('forbids itself everything but its own style', () => {
    const policy = render([]).querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(render([]).title).toBe('</title><b>');
  });

  test.each([
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['http://news.example/', null],
    ['https://a@news.example/', null],
    ['blob:https://news.example/5ef1', null],
    ['moz-extension://5ef1/popup.html', null],
    ['https://rеuters.example/', 'https://xn--ruters-3of.example/'],
    ['https://news.example/"onclick="x', 'https://news.example/%22onclick=%22x'],
  ])('the address %j becomes %j', (address, href) => {
    const link = render([{ type: 'paragraph', content: [{ text: 'report', address }] }]).querySelector('a');
    expect(link?.getAttribute('href') ?? null).toBe(href);
  });
});
