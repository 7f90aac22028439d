import type { Carried, PackOverview } from '../../engine/index.ts';
import { originsOf, type Tally, tallyOf } from './count-origins.ts';
import type { PresentablePack } from './presentable-pack.ts';

/*
 * What a page leaves out. Three steps, of which the middle one is the engine's:
 *
 *   const facts = factsOfSeveral(pack, overview);                    what two or more origins have
 *   const carried = findCarried(pack, statementsOf(facts), sentences);
 *   const leftOut = findLeftOut(facts, carried);                     most carried by the reports first
 */

/** What several reports have, from two or more origins. */
export interface SharedFact {
  /** The statement that is shown for the fact. */
  statement: { id: string; text: string };
  /** Ids of all statements that make it. */
  statements: string[];
  /** Ids of the reports that have it, in the pack's order. */
  reports: string[];
  tally: Tally;
}

/** The statements that reports of two or more origins have; most origins first, then most reports. */
export function factsOfSeveral(pack: PresentablePack, overview: PackOverview): SharedFact[] {
  const origins = originsOf(pack);
  const texts = new Map(pack.statements.map(({ id, text }) => [id, text]));
  return overview.facts
    .map((fact) => {
      const reports = [...new Set(fact.statements.map(({ report }) => report))];
      const sources = fact.statements.map(({ report, statement }) => origins.of(report, statement));
      return {
        statement: { id: fact.statement, text: texts.get(fact.statement) ?? '' },
        statements: fact.statements.map(({ statement }) => statement),
        reports,
        tally: { reports: reports.length, origins: tallyOf(sources).origins },
      };
    })
    .filter(({ tally }) => tally.reports >= 2 && tally.origins >= 2)
    .sort((a, b) => b.tally.origins - a.tally.origins || b.tally.reports - a.tally.reports);
}

/** Ids of the statements to look for in a page. */
export function statementsOf(facts: readonly SharedFact[]): Set<string> {
  return new Set(facts.flatMap(({ statements }) => statements));
}

/**
 * Share of a statement from which on a page has it. On the five originals all that they have lies at 0.79 or more; what they
 * lack lies at 0.71 or less, but for what they tell of another matter in much the same words, which then is not listed.
 */
const HAS = 0.75;

/**
 * The facts of which a page has no statement.
 * @param carried what findCarried gives for the facts' statements and the page's sentences
 */
export function findLeftOut(facts: readonly SharedFact[], carried: readonly Carried[]): SharedFact[] {
  const had = new Set(carried.filter(({ share }) => share >= HAS).map(({ statement }) => statement));
  return facts.filter(({ statements }) => !statements.some((statement) => had.has(statement)));
}
