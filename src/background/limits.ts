/** A selection below both is a stray double click; the shortest assertions ("He resigned.") are above. */
export const MIN_CHARACTERS = 8;
export const MIN_WORDS = 2;

/** A highlight is a sentence or a few paragraphs: 4,000 characters are about 650 words. What is beyond is cut, and said so. */
export const MAX_CHARACTERS = 4_000;

/** Beyond this the reader meant the page, not a passage; comparing its first fifth would mislead. */
export const MAX_SELECTED_CHARACTERS = 20_000;

/** More marks than this hide a page instead of pointing something out; the content script draws no more either. */
export const MAX_MARKS = 200;

/** Long enough for a popup to open after the menu was used, short enough not to answer for a forgotten selection. */
export const PENDING_LIFE_MS = 120_000;

/** The history is to find again what was compared lately; with the longest texts it takes half a megabyte. */
export const MAX_HISTORY = 500;
export const MAX_HISTORY_CHARACTERS = 1_000;
