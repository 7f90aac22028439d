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

/** Characters of one piece that are taken over as they stand, or the one space that a run of white space becomes. */
interface Run extends Place {
  /** Index of the first of them in the collapsed text. */
  index: number;
  length: number;
}

const SPACE = 0x20;

/** Soft hyphen, zero-width space, word joiner, byte order mark. Joiners of Indic and Arabic script are letters, so they stay. */
const isInvisible = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;

const isWhite = (code: number): boolean =>
  code <= SPACE ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** Most of a text is neither; this is asked first, for every character. */
const isPlain = (code: number): boolean =>
  (code > SPACE && code < 0x85) || !(isWhite(code) || isInvisible(code));

/**
 * Joins pieces of text as a browser shows them: runs of white space become one space, also across pieces, none at the ends;
 * invisible characters go. Linear, and stops at `limit` characters.
 */
export function collapse(pieces: readonly string[], limit = Number.POSITIVE_INFINITY): Collapsed {
  const runs: Run[] = [];
  let text = '';
  let space: Place | null = null;
  for (const [piece, original] of pieces.entries()) {
    let offset = 0;
    while (offset < original.length && text.length < limit) {
      const code = original.charCodeAt(offset);
      if (!isPlain(code)) {
        if (!isInvisible(code)) space ??= { piece, offset };
        offset++;
        continue;
      }
      if (space && text !== '') {
        runs.push({ ...space, index: text.length, length: 1 });
        text += ' ';
      }
      space = null;
      const end = endOfRun(original, offset, limit - text.length);
      runs.push({ piece, offset, index: text.length, length: end - offset });
      text += original.slice(offset, end);
      offset = end;
    }
  }
  return { text: text.slice(0, limit), at: (index) => (index < limit ? findPlace(runs, index) : undefined) };
}

/** The end of what can be taken over as it stands: single spaces between words can. */
function endOfRun(original: string, start: number, most: number): number {
  const last = Math.min(original.length, start + Math.max(most, 1));
  let end = start + 1;
  while (end < last) {
    const code = original.charCodeAt(end);
    if (!isPlain(code) && !(code === SPACE && isPlain(original.charCodeAt(end + 1)))) break;
    end++;
  }
  // A space is only taken over with the word behind it.
  return original.charCodeAt(end - 1) === SPACE ? end - 1 : end;
}

function findPlace(runs: readonly Run[], index: number): Place | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.index + run.length <= index) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run && index >= run.index ? { piece: run.piece, offset: run.offset + index - run.index } : undefined;
}
