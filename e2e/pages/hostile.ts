import { escapeMarkup } from '../escape-markup.ts';
import type { ServedPage } from './server.ts';

/*
 * Pages that get in the way: by what they say, by what they do, or by what they are. What is true of a page by its nature
 * (its type, its policy) stands in its headers.
 */

/** Markup and script as an attacker would put them where a text is expected. */
export const markup =
  'Modi said "<img src=x onerror=globalThis.caught=1><svg onload=globalThis.caught=1></svg></script><script>globalThis.caught=1</script>{{7*7}} javascript:alert(1)" on Friday.';

/** A sentence with characters that turn the direction of all that follows, hide, and pile up. */
export const turning = `Narendra Modi \u202Espoke\u2066 by\u200B tele\u2060phone\uFEFF with Donald Trump\u{E0041}\u{E0042} for an a${'\u0301'.repeat(200)}hour on Friday.`;

/** The same without what turns direction: it takes the same room. */
export const unturned = turning.replace(/\p{Bidi_Control}/gu, '');

const TIRING_LENGTH = 1_000_000;

/** Stretches that a careless expression would try to read in every way there is. */
export const tiring: readonly string[] = ['a', '1,', 'A. ', '“', '$1 million and '].map((piece) =>
  piece.repeat(TIRING_LENGTH / piece.length).trim(),
);

/** Puts a paragraph into the report, and takes its title's place where one is given. */
function withParagraph(report: string, text: string, title?: string): string {
  const paragraph = `<p id="hostile">${escapeMarkup(text)}</p><h2>Tariffs and exports</h2>`;
  const changed = report.replace('<h2>Tariffs and exports</h2>', paragraph);
  return title === undefined
    ? changed
    : changed.replace(/<title>.*?<\/title>/, `<title>${escapeMarkup(title)}</title>`);
}

/** Named forms stand in the place of the document's methods of their names. */
const withForms = (report: string): string =>
  report.replace('</body>', '<form name="evaluate"></form></body>');

const withScript = (report: string, script: string): string =>
  report.replace('</body>', `<script>${script}</script></body>`);

/** Selects the sentence on the day by itself, since a test cannot rely on the page's built-ins any more. */
const selectLead = `const lead = document.querySelector('#lead').firstChild;
getSelection().setBaseAndExtent(lead, 0, lead, lead.data.indexOf('Friday.') + 7);`;

/** Every built-in that an extension might use is replaced by one that lies or throws. */
const overrides = `${selectLead}
const lie = () => { throw new Error('from the page'); };
Object.defineProperty(Node.prototype, 'textContent', { get: () => 'Nothing to see here.' });
Object.defineProperty(Node.prototype, 'parentElement', { get: () => null });
for (const name of ['map', 'flatMap', 'filter', 'forEach', 'slice', 'push']) Array.prototype[name] = lie;
for (const name of ['matchAll', 'match', 'split', 'normalize', 'replace']) String.prototype[name] = lie;
RegExp.prototype.test = () => false;
Range.prototype.setStart = lie;
CSS.highlights.set = lie;
globalThis.Highlight = lie;
globalThis.Range = lie;
globalThis.JSON = { parse: lie, stringify: lie };
document.createTreeWalker = lie;
globalThis.getSelection = lie;
document.getSelection = lie;
globalThis.MutationObserver = lie;
Promise.prototype.then.call(Promise.resolve(), () => { for (const prototype of [Node, Element, Document]) Object.freeze(prototype.prototype); });`;

/** Writes itself anew once it has loaded, as old advertising and some archives do. */
const rewriting = (report: string): string =>
  `<!doctype html><title>Wait</title><p>Wait.</p><script>
addEventListener('load', () => setTimeout(() => {
  document.open();
  document.write(${JSON.stringify(report).replaceAll('<', '\\u003c')});
  document.close();
}));
</script>`;

/** Takes note of all that a page can notice of what happens in it, from the end of its own parsing on. */
const watching = `globalThis.noticed = { records: 0, messages: 0, names: Object.getOwnPropertyNames(globalThis) };
const observer = new MutationObserver((records) => { noticed.records += records.length; });
addEventListener('DOMContentLoaded', () =>
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation'])
  addEventListener(type, () => { noticed.messages += 1; });`;

const frames = (cricket: string, report: string): string =>
  cricket.replace(
    '</body>',
    `<iframe src="/demonstration"></iframe>
<iframe srcdoc="${report.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>
<iframe sandbox src="/demonstration"></iframe>
<iframe src="about:blank" id="blank"></iframe>
<script>addEventListener('load', () => {
  document.querySelector('#blank').contentDocument.body.innerHTML = ${JSON.stringify(report).replaceAll('<', '\\u003c')};
  document.documentElement.dataset.ready = '';
});</script></body>`,
  );

const plainText = (report: string): string =>
  report.replace(/<(style|script).*?<\/\1>/gs, '').replace(/<[^>]*>/g, '');

/** The smallest file that a viewer takes for a PDF. */
const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>';

const typed = (type: string, html: string): ServedPage => ({ html, headers: { 'content-type': type } });

/** What cannot be served as markup, since parsers stop at some depth, is built when the page loads. */
const built = (report: string, script: string): ServedPage => ({
  html: withScript(report, `${script}\ndocument.documentElement.dataset.ready = '';`),
});

/** Fifty characters a sentence. */
const oneLongText = (sentences: number): string => `const long = document.createElement('p');
long.textContent = 'A long column about kites has no end, and says so. '.repeat(${sentences});
document.querySelector('article').append(long);`;

/** Paragraphs of so many sentences, some seventy characters each. */
const manyParagraphs = (
  paragraphs: number,
  sentences: number,
): string => `const many = document.createDocumentFragment();
for (let count = 0; count < ${paragraphs}; count += 1) {
  const paragraph = document.createElement('p');
  paragraph.textContent = ('Paragraph ' + count + ' of a long column about kites, which goes on and on. ').repeat(${sentences});
  many.append(paragraph);
}
document.querySelector('article').append(many);`;

/** The pages by name, made from a report of the event and a page about another matter. */
export function hostilePages(report: string, other: string): Record<string, ServedPage> {
  return {
    markup: { html: withParagraph(report, markup, `${markup} Modi and Trump talk by phone`) },
    turning: { html: withParagraph(report, turning, turning) },
    unturned: { html: withParagraph(report, unturned, unturned) },
    tiring: {
      html: report.replace(
        '</article>',
        `${tiring.map((text) => `<p>${escapeMarkup(text)}</p>`).join('\n')}</article>`,
      ),
    },
    overrides: { html: withScript(withForms(report), overrides) },
    rewriting: { html: rewriting(report) },
    'design-mode': { html: withScript(report, "document.designMode = 'on';") },
    watching: { html: report.replace('<head>', `<head><script>${watching}</script>`) },
    'watching-other': { html: other.replace('<head>', `<head><script>${watching}</script>`) },
    frames: { html: frames(other, report) },
    'closed-root': {
      html: withScript(
        other,
        `const host = document.createElement('closed-text');
document.querySelector('article').append(host);
host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Prime Minister Narendra Modi and US President Donald Trump spoke by telephone on Friday.</p>';`,
      ),
    },
    'plain-text': typed('text/plain; charset=utf-8', plainText(report)),
    xml: typed('application/xml', '<?xml version="1.0"?><call><from>Modi</from><to>Trump</to></call>'),
    svg: typed(
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Modi called Trump</text></svg>',
    ),
    json: typed('application/json', '{"from": "Modi", "to": "Trump"}'),
    pdf: typed('application/pdf', pdf),
    'one-long-text': built(report, oneLongText(20_000)),
    'ten-megabyte-text': built(report, oneLongText(200_000)),
    deep: built(
      report,
      // Twice as deep, and Chromium crashes by itself.
      `let deepest = document.querySelector('article');
for (let depth = 0; depth < 1_500; depth += 1) deepest = deepest.appendChild(document.createElement('div'));
deepest.textContent = 'Modi and Trump spoke by telephone on Friday, far below everything else on this page.';`,
    ),
    wide: built(report, manyParagraphs(5_000, 1)),
    'ten-megabytes': built(report, manyParagraphs(15_000, 10)),
  };
}
