import type { Lists } from './read.ts';
import { entries, mapping } from './read.ts';

/** What spelling.json holds: bases of regular variants, and pairs that follow no rule. */
interface Spelling {
  our: string;
  ise: string;
  yse: string;
  pairs: Lists;
}

const OUR_ENDINGS = [
  '',
  's',
  'ed',
  'ing',
  'er',
  'ers',
  'able',
  'ably',
  'al',
  'ful',
  'ite',
  'ites',
  'less',
  'ly',
  'hood',
  'hoods',
];
const ISE_ENDINGS = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations'];
const YSE_ENDINGS = ['e', 'ed', 'ing', 'er', 'ers'];

/**
 * Variants of spelling, so that both spellings have one stem.
 * @returns pairs of a form and the form it is read as ("organised" -> "organized")
 */
export function spellings({ our, ise, yse, pairs }: Spelling): [string, string][] {
  return [
    ...variants(entries(our, ' '), OUR_ENDINGS, ['our', 'or']),
    ...variants(entries(ise, ' '), ISE_ENDINGS, ['is', 'iz']),
    ...variants(entries(yse, ' '), YSE_ENDINGS, ['ys', 'yz']),
    ...mapping(pairs),
  ];
}

function variants(bases: string[], endings: string[], [from, to]: [string, string]): [string, string][] {
  return bases.flatMap((base) =>
    endings.map((ending): [string, string] => [base + from + ending, base + to + ending]),
  );
}
