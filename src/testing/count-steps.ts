import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts what a piece of work does, without a clock: how often the blocks of the engine's code are entered, each turn of a
 * loop and each call once. The same work gives the same count, on any machine, however busy. What built-in functions and
 * expressions do inside is not seen; `npm run bench` measures that in time.
 */
export class StepCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    // Code that is compiled anew, or thrown away while it rests, loses count.
    setFlagsFromString('--no-opt');
    setFlagsFromString('--no-sparkplug');
    setFlagsFromString('--no-maglev');
    setFlagsFromString('--no-flush-bytecode');
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  async stop(): Promise<void> {
    await this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /** Blocks of src/engine that the work enters. */
  async count(work: () => unknown): Promise<number> {
    const [steps = 0] = await this.countEach([work]);
    return steps;
  }

  /** The same of several pieces of work, one after the other. */
  async countEach(works: readonly (() => unknown)[]): Promise<number[]> {
    await this.#take();
    const counts: number[] = [];
    for (const work of works) {
      work();
      counts.push(await this.#take());
    }
    return counts;
  }

  /** What was entered since it was last asked. */
  async #take(): Promise<number> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes('/src/engine/') && !url.includes('.test.'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  }
}
