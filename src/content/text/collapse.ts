/** Where a character of a collapsed text stands: `offset` in the piece number `piece`. */
export interface Place {
  piece: number;
  offset: number;
}

export interface Collapsed {
  text: string;
  /** Where the character at `index` of `text` stands; undefined when the text has no such character. */
  at(index: number): Place | undefined;
}

/** Soft hyphen, zero-width space, word joiner, byte order mark. Joiners of Indic and Arabic script are letters, so they stay. */
const isInvisible = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;

const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0x85;

/**
 * Joins pieces of text as a browser shows them: runs of white space become one space, also across pieces, none at the ends;
 * invisible characters go. Linear, and stops at `limit` characters.
 */
export function collapse(pieces: readonly string[], limit = Number.POSITIVE_INFINITY): Collapsed {
  const shown: string[] = [];
  const places: number[] = [];
  const startOf: number[] = [];
  let base = 0;
  let spaceAt = -1;
  for (const piece of pieces) {
    startOf.push(base);
    for (let offset = 0; offset < piece.length && shown.length < limit; offset++) {
      const code = piece.charCodeAt(offset);
      if (isInvisible(code)) continue;
      if (isSpace(code)) {
        if (spaceAt < 0) spaceAt = base + offset;
        continue;
      }
      if (spaceAt >= 0 && shown.length > 0) {
        shown.push(' ');
        places.push(spaceAt);
      }
      spaceAt = -1;
      shown.push(piece.charAt(offset));
      places.push(base + offset);
    }
    base += piece.length;
  }
  return { text: shown.join(''), at: (index) => toPlace(places[index], startOf) };
}

function toPlace(position: number | undefined, startOf: readonly number[]): Place | undefined {
  if (position === undefined) return undefined;
  // The last piece that starts at or before the position; empty pieces share their start with the next one.
  let low = 0;
  let high = startOf.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((startOf[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return { piece: low, offset: position - (startOf[low] ?? 0) };
}
