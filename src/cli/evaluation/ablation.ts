import { compilePack } from '../../corpus/compiler.ts';
import { type RestoredPack, restorePack } from '../../corpus/loader.ts';
import type { Pack } from '../../corpus/schema.ts';
import { ENGINE, type EngineParts, english, type Language } from '../../engine/index.ts';
import { judgeHighlight } from './evaluate.ts';
import type { HighlightRow } from './labelled-rows.ts';
import { renderTable } from './markdown-table.ts';
import { percent } from './render-scores.ts';
import { type Judgement, type RelationScore, type Scores, scoreOf } from './scores.ts';

/** Highlights with the pack they are about. */
export interface HighlightSet {
  pack: Pack;
  rows: readonly HighlightRow[];
}

/** The engine with one thing left out, through what it takes as arguments: its rules know nothing of it. */
interface Variant {
  name: string;
  parts?: EngineParts;
  language?: Language;
  pack?(pack: Pack): Pack;
  row?(row: HighlightRow): HighlightRow;
}

const nothing = { synonyms: new Map(), related: new Map(), phrases: new Map() } satisfies Partial<Language>;

/** A finder is named by its function: `findTimeClashes` looks for `time`. */
const withoutFinders: Variant[] = ENGINE.finders.map((left) => ({
  name: `clashes: ${left.name.replace(/^find|Clash(?:es)?$/g, '').toLowerCase()}`,
  parts: { ...ENGINE, finders: ENGINE.finders.filter((finder) => finder !== left) },
}));

const VARIANTS: readonly Variant[] = [
  ...withoutFinders,
  { name: 'words: synonyms', language: { ...english, synonyms: nothing.synonyms } },
  { name: 'words: looser relations', language: { ...english, related: nothing.related } },
  { name: 'words: phrases for one word', language: { ...english, phrases: nothing.phrases } },
  { name: 'words: all three', language: { ...english, ...nothing } },
  {
    name: 'names: aliases, and names that the pack teaches',
    pack: ({ event, ...pack }) => ({
      ...pack,
      event: { ...event, participants: event.participants.map(({ name }) => ({ name })), names: [] },
    }),
  },
  {
    name: 'names: titles and offices',
    language: { ...english, titles: [], titleAliases: new Map() },
  },
  { name: 'names: places, nationalities, capitals', language: { ...english, places: new Map() } },
  {
    name: 'names: whom a pronoun means',
    parts: {
      ...ENGINE,
      analyse: (text, setting) => {
        const analysis = ENGINE.analyse(text, { ...setting, subject: null });
        const isPronoun = (ref: number) => analysis.names[ref]?.pronoun === true;
        // Its place stays, so that what points to it still does.
        return {
          ...analysis,
          terms: analysis.terms.map((term) =>
            term.kind === 'name' && isPronoun(term.ref) ? { ...term, key: '-' } : term,
          ),
        };
      },
    },
  },
  {
    name: 'times: the day of publication',
    pack: (pack) => ({ ...pack, reports: pack.reports.map((report) => ({ ...report, published: null })) }),
    row: (row) => ({ ...row, published: null }),
  },
  {
    name: 'structure: clauses of the highlight',
    parts: {
      ...ENGINE,
      analyse: (text, setting) => {
        const analysis = ENGINE.analyse(text, setting);
        const whole = { from: 0, to: analysis.tokens.length };
        return {
          ...analysis,
          clauses: [{ parts: [whole], fronted: false, attached: false, relative: false }],
          frames: analysis.frames.map((frame) => ({ ...frame, clause: 0 })),
        };
      },
    },
  },
  {
    name: 'structure: who speaks, and what is quoted',
    parts: {
      ...ENGINE,
      analyse: (text, setting) => ({
        ...ENGINE.analyse(text, setting),
        quotations: [],
        reportings: [],
      }),
    },
  },
];

/**
 * What each part of the engine buys and costs: all sets judged with it and without it.
 * @returns a Markdown table; a difference is what leaving the part out changes, in points
 */
export function renderAblation(sets: readonly HighlightSet[]): string {
  const whole = scoreOf(judge(sets, { name: 'whole engine' }));
  const row = (name: string, scores: Scores): string[] => {
    const [now, before] = [conflictsOf(scores), conflictsOf(whole)];
    return [
      name,
      withChange(now?.precision, before?.precision),
      withChange(now?.recall, before?.recall),
      `${scores.conflicts.right} of ${scores.conflicts.answered}`,
      withChange(scores.supported.f1, whole.supported.f1),
      withChange(scores.macroF1, whole.macroF1),
    ];
  };
  return renderTable(
    ['left out', 'conflicts P', 'conflicts R', 'conflicts right', 'corroborates or partly F1', 'macro-F1'],
    [row('nothing', whole), ...VARIANTS.map((variant) => row(variant.name, scoreOf(judge(sets, variant))))],
  );
}

function judge(sets: readonly HighlightSet[], variant: Variant): Judgement[] {
  const { parts = ENGINE, language, pack: change = (pack) => pack, row: alter = (row) => row } = variant;
  return sets.flatMap(({ pack, rows }) => {
    const restored: RestoredPack = restorePack(compilePack(change(pack), language), language);
    return rows.flatMap((row) => judgeHighlight(alter(row), restored, parts).judgements);
  });
}

const conflictsOf = ({ relations }: Scores): RelationScore | undefined =>
  relations.find(({ relation }) => relation === 'conflicts');

function withChange(now: number | null = null, before: number | null = null): string {
  const points = now === null || before === null ? 0 : 100 * (now - before);
  if (Math.abs(points) < 0.05) return percent(now);
  return `${percent(now)} (${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)})`;
}
