/** Neutral, as every page can read it; src/content/marks.css has the same name. */
const NAME = 'a1';
/** More would cost the page time, and say nothing more. */
const MAX_RANGES = 200;
/** A page that clears highlights again and again wants none: then there are none, and no contest. */
const MAX_REPAIRS = 3;

/**
 * The marks of the page, drawn as one custom highlight: the page's own nodes stay as they are. The registry belongs to the page
 * as much as to us, so that only what is ours is ever taken away. Where a browser has no highlights there are no marks.
 */
export class PageMarks {
  #highlight: Highlight | null = null;
  #repairs = 0;

  /** Draws these ranges and no others; none at all leaves no trace. */
  show(ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      this.clear();
      return;
    }
    const registry = findRegistry();
    if (!registry || !this.#mayDraw(registry)) return;
    this.#highlight?.clear();
    const highlight = this.#highlight ?? new Highlight();
    for (const range of ranges.slice(0, MAX_RANGES)) highlight.add(range);
    this.#highlight = highlight;
    if (registry.get(NAME) !== highlight) registry.set(NAME, highlight);
  }

  /** Draws again what the page has cleared away. */
  repair(): void {
    const registry = findRegistry();
    const highlight = this.#highlight;
    if (registry && highlight && registry.get(NAME) !== highlight && this.#mayDraw(registry))
      registry.set(NAME, highlight);
  }

  clear(): void {
    const registry = findRegistry();
    if (registry && this.#highlight && registry.get(NAME) === this.#highlight) registry.delete(NAME);
    // Ranges hold nodes of the page in memory.
    this.#highlight?.clear();
    this.#highlight = null;
  }

  #mayDraw(registry: HighlightRegistry): boolean {
    if (!this.#highlight || registry.get(NAME) === this.#highlight) return true;
    this.#repairs++;
    return this.#repairs <= MAX_REPAIRS;
  }
}

function findRegistry(): HighlightRegistry | undefined {
  return typeof CSS === 'undefined' || typeof Highlight === 'undefined' ? undefined : CSS.highlights;
}
