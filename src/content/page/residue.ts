import type { Look } from '../text/look.ts';

/** Parts of a page that are not its text, by what they are. */
const RESIDUE =
  'nav, aside, footer, form, dialog, figcaption, [aria-hidden="true"], ' +
  [
    'navigation',
    'complementary',
    'contentinfo',
    'banner',
    'search',
    'dialog',
    'alertdialog',
    'menu',
    'toolbar',
  ]
    .map((role) => `[role="${role}"]`)
    .join(', ');

/** Words of class names and ids that pages use for the same. */
const RESIDUE_NAME =
  /(?:^|[\s_-])(?:comments?|disqus|related|recommend\w*|also-?read|read-?(?:also|more|next)|shar(?:e|ing)|socials?|newsletter|subscri(?:be|ption)|promo\w*|sponsor\w*|advert\w*|ads?|cookies?|consent|breadcrumbs?|sidebar|widgets?|trending|popular|taboola|outbrain|masthead|menu|navbar|footer)(?:$|[\s_-])/i;

/** A wrapper may be named after something small that it also holds: with this share of the text it is no residue. */
const TOO_MUCH = 0.3;

/** Lines that lead elsewhere, whatever element they stand in. */
const LEADS_ELSEWHERE = /^(?:also|must)[ -]read\b|^read (?:also|more|next)\b|^advertis(?:ement|ing)$/i;

/** Makes the test for elements that are left out of the text of the part of the page that `root` is. */
export function residueTest(root: Element): (element: Element, look: Look) => boolean {
  let whole = 0;
  return (element, look) => {
    if (element === root) return false;
    if (element.matches(RESIDUE)) return true;
    if (element.localName === 'header') return isSiteHeader(element);
    if (look.flow !== 'block' || !RESIDUE_NAME.test(`${element.id} ${element.getAttribute('class') ?? ''}`))
      return false;
    whole ||= lengthOf(root);
    return lengthOf(element) < whole * TOO_MUCH;
  };
}

const lengthOf = (element: Element): number => (element.textContent ?? '').length;

export function leadsElsewhere(text: string): boolean {
  return text.length < 250 && LEADS_ELSEWHERE.test(text);
}

const isSiteHeader = (header: Element): boolean =>
  !header.closest('article, main') && !header.querySelector('h1');
