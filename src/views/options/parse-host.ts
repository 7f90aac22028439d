/**
 * The host that a reader means by what they typed: `Example.com`, `https://example.com/news`, `example.com/`.
 * Undefined when it names no host that a web page can have. Names in other scripts come back in the form browsers use.
 */
export function parseHost(typed: string): string | undefined {
  const trimmed = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, protocol, username } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') return undefined;
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(hostname) ? hostname : undefined;
}
