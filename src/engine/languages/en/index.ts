import type { Language } from '../language.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { unpack } from './packed.ts';

/** What the engine knows of English. The lists are in the JSON files beside this one; generate/lexicon.ts joins them. */
export const english: Language = unpack(lexicon);
