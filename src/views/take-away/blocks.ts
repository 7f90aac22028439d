/*
 * What a reader takes away, before it is written in one format or another: every string in it is text, never markup.
 */

/** A piece of a line. An address that is not a plain https one is shown as text. */
export type Inline = string | { text: string; address: string };

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'quotation'; text: string }
  | { type: 'list'; items: Inline[][] }
  | { type: 'table'; head: string[]; rows: Inline[][][] };

/** The address as it may be written into a file, or null when it must stay text. */
export function toLinkAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, href } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' ? href : null;
}
