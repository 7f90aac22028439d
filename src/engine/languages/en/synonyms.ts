import { entries } from './read.ts';
import changes from './synonyms/changes.json' with { type: 'json' };

/** Groups of words that can bear the same fact; a word may stand in several. */
export const groups: readonly (readonly string[])[] = [changes].flat().map((line) => entries(line));
