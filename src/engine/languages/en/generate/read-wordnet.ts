import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Part = 'n' | 'v' | 'a' | 'r';

/** A line from a word of one synset to a word of another; index -1 stands for the whole synset. */
export interface Pointer {
  kind: string;
  to: string;
  from: number;
  target: number;
}

export interface Synset {
  key: string;
  part: Part;
  words: string[];
  pointers: Pointer[];
}

/** One meaning of a word, commonest first in WordNet.senses. */
export interface Sense {
  synset: string;
  part: Part;
  rank: number;
  count: number;
}

const FILES: Readonly<Record<Part, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const PARTS: readonly Part[] = ['n', 'v', 'a', 'r'];
const PART_OF_TYPE: readonly Part[] = ['n', 'n', 'v', 'a', 'r', 'a'];

export class WordNet {
  constructor(
    readonly synsets: ReadonlyMap<string, Synset>,
    readonly senses: ReadonlyMap<string, readonly Sense[]>,
  ) {}

  /** How often a word was met in the tagged texts, as one part of speech or as any. */
  count(word: string, part?: Part): number {
    const senses = this.senses.get(word) ?? [];
    return senses.reduce(
      (sum, sense) => sum + (part === undefined || sense.part === part ? sense.count : 0),
      0,
    );
  }

  /** The single lower-case words met most often. */
  commonest(limit: number): string[] {
    return [...this.senses.keys()]
      .filter((word) => /^[a-z]{3,}$/.test(word) && this.count(word) > 0)
      .sort((a, b) => this.count(b) - this.count(a))
      .slice(0, limit);
  }

  /** The one or two meanings that a word mostly has, per part of speech that it is often used as. */
  mainSenses(word: string): Sense[] {
    const total = this.count(word);
    return PARTS.flatMap((part) => {
      const senses = (this.senses.get(word) ?? [])
        .filter((sense) => sense.part === part)
        .sort((a, b) => a.rank - b.rank);
      if (total > 0 && this.count(word, part) < total / 5) return [];
      const first = senses[0];
      return senses.filter(
        (sense) =>
          sense === first || (sense.rank === 2 && sense.count * 3 >= (first?.count ?? 0) && sense.count > 0),
      );
    });
  }
}

/** Reads the files data.* and index.sense of WordNet. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const part of PARTS) {
    for (const line of lines(join(folder, `data.${FILES[part]}`))) {
      const synset = readSynset(line, part);
      synsets.set(synset.key, synset);
    }
  }
  return new WordNet(synsets, readSenses(join(folder, 'index.sense')));
}

function lines(path: string): string[] {
  // The licence at the head of a file is indented.
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

function readSynset(line: string, part: Part): Synset {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
  const field = (index: number): string => fields[index] ?? '';
  const count = Number.parseInt(field(3), 16);
  const words = Array.from({ length: count }, (_, word) => field(4 + 2 * word).replace(/\(.*\)$/, ''));
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(field(first - 1)) }, (_, pointer) => {
    const at = first + 4 * pointer;
    const part = field(at + 2) === 's' ? 'a' : field(at + 2);
    return {
      kind: field(at),
      to: part + field(at + 1),
      from: Number.parseInt(field(at + 3).slice(0, 2), 16) - 1,
      target: Number.parseInt(field(at + 3).slice(2), 16) - 1,
    };
  });
  return { key: part + field(0), part, words, pointers };
}

function readSenses(path: string): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of lines(path)) {
    const [key = '', offset = '', rank = '', count = ''] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const part = PART_OF_TYPE[Number(rest[0])];
    if (part === undefined) continue;
    const sense = { synset: part + offset, part, rank: Number(rank), count: Number(count) };
    const known = senses.get(word);
    if (known) known.push(sense);
    else senses.set(word, [sense]);
  }
  return senses;
}
