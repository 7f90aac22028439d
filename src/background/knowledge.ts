import type { PresentablePack } from '../corpus/present/presentable-pack.ts';
import type { Carried, Comparison, Coverage, Highlight, NamedDay, PageFacts, Span } from '../engine/index.ts';

/**
 * What the background knows of an event: a pack, and the engine's answers from it. The handlers see this and no more of
 * the engine, so that their tests can say what it answers.
 */
export interface Knowledge {
  pack: PresentablePack & { digest: string };
  /** Version of the extension and of the engine's code. */
  engine: string;
  compare(highlight: Highlight): Comparison;
  detect(page: PageFacts): Coverage;
  splitSentences(text: string): Span[];
  /** How far the sentences of a page have some of the pack's statements. */
  findCarried(statements: ReadonlySet<string>, sentences: readonly Highlight[]): Carried[];
  /** The days that statements of the pack name. */
  findDaysOfPack(): NamedDay[];
  /** The days that sentences of a page name. */
  findDays(sentences: readonly Highlight[]): NamedDay[];
}

/** Knowledge is restored when it is first needed; a worker that only answers about settings never pays for it. */
export type FindKnowledge = () => Knowledge;
