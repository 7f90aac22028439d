import { MarkStyle } from './mark-style.ts';

/** Neutral, as every page can read it; src/background/marks.css has the same name. */
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
  readonly #style: MarkStyle;
  #css: string | null = null;
  #highlight: Highlight | null = null;
  #repairs = 0;

  constructor(document: Document) {
    this.#style = new MarkStyle(document);
  }

  /**
   * Draws these ranges and no others; none at all leaves no trace.
   * @param css their style, where it is not in the page already
   */
  show(ranges: readonly Range[], css: string | null): void {
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
    this.#css = css;
    this.#put(registry, highlight);
  }

  /** Draws again what the page has cleared away. */
  repair(): void {
    const registry = findRegistry();
    const highlight = this.#highlight;
    if (registry && highlight && !this.#isWhole(registry) && this.#mayDraw(registry))
      this.#put(registry, highlight);
  }

  clear(): void {
    const registry = findRegistry();
    if (registry && this.#highlight && registry.get(NAME) === this.#highlight) registry.delete(NAME);
    // Ranges hold nodes of the page in memory.
    this.#highlight?.clear();
    this.#highlight = null;
    this.#style.remove();
  }

  #put(registry: HighlightRegistry, highlight: Highlight): void {
    if (registry.get(NAME) !== highlight) registry.set(NAME, highlight);
    this.#style.put(this.#css);
  }

  #isWhole(registry: HighlightRegistry): boolean {
    return registry.get(NAME) === this.#highlight && this.#style.isWhole;
  }

  #mayDraw(registry: HighlightRegistry): boolean {
    if (!this.#highlight || this.#isWhole(registry)) return true;
    this.#repairs++;
    return this.#repairs <= MAX_REPAIRS;
  }
}

function findRegistry(): HighlightRegistry | undefined {
  return typeof CSS === 'undefined' || typeof Highlight === 'undefined' ? undefined : CSS.highlights;
}
