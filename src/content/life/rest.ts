/** First wait after a change; doubled after each pass that brought nothing, up to the second. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 2_000;
/** Passes in all, and in a row without anything new, until the page is left alone. */
const MAX_PASSES = 24;
const MAX_FRUITLESS = 6;
/** Waits after changes that added no text (advertisements, counters) cost little, but they are counted too. */
const MAX_WAITS = 200;
/** Added nodes looked at per wait; more than that is text for certain. */
const MAX_ADDED = 50;
/** Shorter additions are counters and labels. */
const MIN_TEXT = 40;

export interface RestWatch {
  document: Document;
  signal: AbortSignal;
  /** A pass is made at the first rest, whether or not anything changes: the page has just been swapped. */
  changedAlready: boolean;
  /** Looks at the page; tells whether there was anything new. */
  pass: () => Promise<boolean>;
  /** Nodes were taken out of the page; tells whether that is worth a look at it. */
  isMissed?: () => boolean;
}

/**
 * Watches a page for text that comes and goes and has it looked at when it has come to rest. The observer only takes note; the passes are
 * bounded in number and apart in time, whatever the page does. Everything ends with the signal.
 */
export function watchRest(watch: RestWatch): void {
  const watcher = new RestWatcher(watch);
  watcher.start();
}

class RestWatcher {
  readonly #watch: RestWatch;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  #added: Node[] = [];
  #hasLost = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #passes = 0;
  #fruitless = 0;
  #waits = 0;

  constructor(watch: RestWatch) {
    this.#watch = watch;
  }

  start(): void {
    const { document, signal, changedAlready } = this.#watch;
    if (signal.aborted) return;
    this.#observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    if (changedAlready) this.#wait(() => this.#pass());
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#added = [];
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.#hasLost ||= record.removedNodes.length > 0;
      for (const node of record.addedNodes) {
        if (this.#added.length >= MAX_ADDED) break;
        this.#added.push(node);
      }
    }
    const isOfInterest = this.#added.length > 0 || (this.#hasLost && this.#watch.isMissed !== undefined);
    if (isOfInterest) this.#wait(() => this.#look());
  }

  #wait(then: () => void): void {
    if (this.#timer !== undefined) return;
    const wait = Math.min(FIRST_WAIT_MS * 2 ** this.#fruitless, LONGEST_WAIT_MS);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      then();
    }, wait);
  }

  #look(): void {
    const added = this.#added;
    this.#added = [];
    const isMissed = this.#hasLost && this.#watch.isMissed?.() === true;
    this.#hasLost = false;
    this.#waits++;
    if (isMissed || added.length >= MAX_ADDED || added.some(holdsText)) this.#pass();
    else if (this.#waits >= MAX_WAITS) this.#stop();
  }

  async #pass(): Promise<void> {
    // Whatever fails on a page of somebody else's making is not worth a second try, nor an error in its console.
    const found = await this.#watch.pass().catch(() => this.#stop());
    this.#passes++;
    this.#fruitless = found ? 0 : this.#fruitless + 1;
    if (this.#passes >= MAX_PASSES || this.#fruitless >= MAX_FRUITLESS) this.#stop();
  }
}

function holdsText(node: Node): boolean {
  return node.isConnected && (node.textContent ?? '').trim().length >= MIN_TEXT;
}
