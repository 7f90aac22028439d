/*
 * Writes lexicon.json, which the engine reads, from the lists. Run it after every change to a list:
 *
 *   npx tsx src/engine/languages/en/generate/lexicon.ts
 */
import { writeFileSync } from 'node:fs';
import { englishFromLists } from '../lists.ts';
import { pack } from '../packed.ts';

const path = new URL('../lexicon.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(pack(englishFromLists()), null, 1)}\n`);
