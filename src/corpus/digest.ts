import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Pack } from './schema.ts';

/**
 * What tells one content of a pack from every other.
 * @param pack as it was parsed; the order of keys in its files does not count, nor whether what is not known is null or left out
 * @returns SHA-256 of the pack in one way of writing, 64 hexadecimal digits
 */
export function digestOf(pack: Pack): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(pack, inOneOrder))));
}

function inOneOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const known = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}
