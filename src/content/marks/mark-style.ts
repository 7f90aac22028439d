/** The style of the marks in a page where nobody but the content script may put it. The page can see it there, and take it away. */
export class MarkStyle {
  readonly #document: Document;
  #sheet: CSSStyleSheet | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** False when the page has taken it away. */
  get isWhole(): boolean {
    return this.#sheet === null || this.#document.adoptedStyleSheets.includes(this.#sheet);
  }

  /** Puts a style there, once; null when somebody else has. */
  put(css: string | null): void {
    if (css === null) this.remove();
    if (css === null || (this.#sheet && this.isWhole)) return;
    try {
      this.#sheet ??= new CSSStyleSheet();
      this.#sheet.replaceSync(css);
      this.#document.adoptedStyleSheets.push(this.#sheet);
    } catch {
      // Firefox before 153 takes none from a content script; there the background has put it.
      this.#sheet = null;
    }
  }

  remove(): void {
    const ours = this.#sheet;
    this.#sheet = null;
    if (!ours) return;
    const sheets = this.#document.adoptedStyleSheets;
    if (sheets.includes(ours)) this.#document.adoptedStyleSheets = sheets.filter((sheet) => sheet !== ours);
  }
}
