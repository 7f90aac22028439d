import { describe, expect, it } from 'vitest';
import { parseHost } from './parse-host.ts';

describe('parseHost', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['https://www.example.com/news?x=1#y', 'www.example.com'],
    ['http://example.com:8080/', 'example.com'],
    ['localhost', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('takes %s as %s', (typed, host) => expect(parseHost(typed)).toBe(host));

  it.each([
    '',
    '   ',
    'two words',
    'https://',
    'javascript:alert(1)',
    'ftp://example.com',
    'user@example.com',
    '*.example.com',
    '[::1]',
  ])('refuses “%s”', (typed) => expect(parseHost(typed)).toBeUndefined());
});
