import { expect, test } from 'vitest';
import { toPassageLink } from './passage-link.ts';

const URL = 'https://news.example/dam';

test('leads to the passage between the first and the last words', () => {
  const link = toPassageLink(URL, { start: 'The board', end: 'was closed' });
  expect(link).toBe('https://news.example/dam#:~:text=The%20board,was%20closed');
});

test('escapes what has a meaning in a text fragment', () => {
  const link = toPassageLink(URL, { start: 'a-b, c & d', end: '50% "of" it' });
  expect(link).toBe('https://news.example/dam#:~:text=a%2Db%2C%20c%20%26%20d,50%25%20%22of%22%20it');
});

test('names a passage of one phrase once', () => {
  expect(toPassageLink(URL, { start: 'closed', end: 'closed' })).toBe(`${URL}#:~:text=closed`);
});

test('keeps a fragment that the address has', () => {
  expect(toPassageLink(`${URL}#day-2`, { start: 'a', end: 'b' })).toBe(`${URL}#day-2:~:text=a,b`);
});

test('leads to the page where no passage is known', () => {
  expect(toPassageLink(URL, null)).toBe(URL);
  expect(toPassageLink(URL, undefined)).toBe(URL);
});

test('copes with half a surrogate pair', () => {
  expect(toPassageLink(URL, { start: 'a\uD83D', end: 'b' })).toBe(`${URL}#:~:text=a%EF%BF%BD,b`);
});

test.each([
  null,
  undefined,
  '',
  'no address',
  'http://news.example/dam',
  'javascript:alert(1)',
  'data:text/html,a',
  'file:///etc/hosts',
  'blob:https://news.example/5ef1',
  'chrome://settings',
  'chrome-extension://abcdefghijklmnop/popup.html',
  'moz-extension://5ef1/popup.html',
  'about:blank',
  'view-source:https://news.example/dam',
  '//news.example/dam',
  'https://',
  'https://reader@news.example/dam',
  'https://reader:word@news.example/dam',
])('makes no link of %j', (url) => {
  expect(toPassageLink(url, { start: 'a', end: 'b' })).toBeNull();
});

test.each([
  ['another port', 'https://news.example:8443/dam', 'https://news.example:8443/dam'],
  ['a dot behind its name', 'https://news.example./dam', 'https://news.example./dam'],
  ['letters of one other script', 'https://пример.example/', 'https://xn--e1afmkfd.example/'],
  ['letters that look like others', 'https://аррӏе.example/', 'https://xn--80ak6aa92e.example/'],
  ['letters of two scripts', 'https://rеuters.example/', 'https://xn--ruters-3of.example/'],
])('writes a host with %s as browsers resolve it', (_, url, link) => {
  expect(toPassageLink(url, null)).toBe(link);
});
