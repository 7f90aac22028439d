import { type ComparablePack, comparePack, detectCoverage, type EventSignature } from '../../engine/index.ts';
import { quantile, timings } from '../support/measure.ts';
import type { Figure } from './bench-engine.ts';

/** What a careless expression or loop takes the square of the time for, when it is repeated. */
const PIECES = [
  '1,',
  '" ',
  '( ',
  ', ',
  'a-',
  'X',
  'Lund ',
  'and ',
  '4 March 2025 ',
  'the ship sank, ',
] as const;
/** Characters of the shorter text; one four times as long is still read to its end. */
const SHORTEST = 3000;
const RUNS = 3;

/** How time grows when a text grows fourfold: 4 where it is linear, 16 where it is the square; the worst of many texts. */
export function benchGrowth(pack: ComparablePack & { signature: EventSignature }): Figure[] {
  const compare = (text: string) => comparePack(pack, { text, published: null });
  const detect = (text: string) =>
    detectCoverage(
      {
        ...{ url: '', title: text.slice(0, 200), published: null, types: [], headings: [], description: '' },
        ...{ blocks: [text], language: 'en' },
      },
      pack.signature,
    );
  return [
    worst('a fourfold highlight takes, at worst', compare),
    worst('a fourfold page takes to notice, at worst', detect),
  ];
}

function worst(what: string, read: (text: string) => unknown): Figure {
  const rows = PIECES.map((piece) => {
    const [one = 0, four = 0] = [1, 4].map((times) => {
      const text = piece.repeat(Math.ceil((SHORTEST * times) / piece.length));
      return quantile(
        timings(RUNS, () => read(text)),
        0.5,
      );
    });
    return { piece, factor: four / one };
  });
  const { piece, factor } = rows.reduce((a, b) => (b.factor > a.factor ? b : a));
  return {
    what,
    value: `${factor.toFixed(1)} ×`,
    ratio: `${JSON.stringify(piece)}; 4 is linear, 16 the square`,
  };
}
