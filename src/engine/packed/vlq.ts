/*
 * Whole numbers as text: variable-length quantities in base 64, as source maps have them, but without a sign. Each
 * character carries five bits, the lowest first, and whether more follow. A number below 32 is one character; the text is
 * plain ASCII, so it needs no escapes in JSON, takes a byte a character, and is read without being parsed first.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE = 32;

const digitOf = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) digitOf[ALPHABET.charCodeAt(i)] = i;

/**
 * A number in as few signs as it needs.
 * @param value a whole number, 0 to 2^53 - 1
 */
export function toVlq(value: number): string {
  let rest = value;
  let text = '';
  do {
    const more = rest >= BASE;
    text += ALPHABET[(rest % BASE) + (more ? BASE : 0)];
    rest = Math.floor(rest / BASE);
  } while (rest > 0);
  return text;
}

/** Reads the numbers of a text one after the other. */
export class VlqReader {
  #at = 0;

  constructor(private readonly text: string) {}

  /** Whether all numbers were read. */
  get done(): boolean {
    return this.#at >= this.text.length;
  }

  /** The next number; 0 behind the end. */
  next(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const digit = digitOf[this.text.charCodeAt(this.#at++)] ?? 0;
      value += (digit % BASE) * scale;
      if (digit < BASE) return value;
      scale *= BASE;
    }
  }
}

/** A whole number as one from 0, so that small negative ones stay small: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 … */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
/** The number that `zigzag` was given. */
export const fromZigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
