/** Puts questions of one sort; see `createLatest`. */
export interface Latest {
  /** The answer, or undefined when something newer was asked meanwhile; a question that breaks is answered with `broken`. */
  ask<T>(question: () => Promise<T>, broken: T): Promise<T | undefined>;
  /** What is still being asked is of no interest any more. */
  drop(): void;
}

/** Makes an asker whose late answers are dropped, so that an answer is never shown for something else. */
export function createLatest(): Latest {
  let newest = 0;
  return {
    async ask(question, broken) {
      newest += 1;
      const mine = newest;
      const answer = await question().catch(() => broken);
      return mine === newest ? answer : undefined;
    },
    drop() {
      newest += 1;
    },
  };
}
