import type { RestoredPack } from '../loader.ts';

/** What is shown of a pack; a restored pack has it. Reports stand in it without their statements. */
export type PresentablePack = {
  event: Pick<RestoredPack['event'], 'id' | 'title' | 'date' | 'version' | 'origins'>;
  reports: RestoredPack['reports'];
  statements: Omit<RestoredPack['statements'][number], 'analysis'>[];
  /** Null where the reports were not compared with one another: origins are then known by name alone. */
  overview: RestoredPack['overview'] | null;
};
