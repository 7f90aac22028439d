import { tellPanel } from '../../protocol/page-side.ts';
import { watchSelection } from '../selection/selection-watch.ts';
import { isRevealed } from './reveal.ts';

/**
 * Tells an open panel that selection or page may have changed; not what they are. Listens to the selection only while a panel
 * follows the page, and stops by itself when none answers any more: a panel that is closed need not say so.
 */
export class PanelLink {
  readonly #document: Document;
  #following: AbortController | undefined;
  #listen: (() => void) | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get isFollowing(): boolean {
    return this.#following !== undefined;
  }

  follow(on: boolean): void {
    if (on === this.isFollowing) return;
    this.#following?.abort();
    this.#following = on ? new AbortController() : undefined;
    this.#listen = this.#following && this.#watch(this.#following.signal);
  }

  /** A page has taken listeners away: listens again, if it did. */
  listenAgain(): void {
    this.#listen?.();
  }

  #watch(signal: AbortSignal): () => void {
    return watchSelection({
      document: this.#document,
      signal,
      isOurs: () => isRevealed(this.#document),
      onRest: () => this.tell('selection'),
    });
  }

  tell(what: 'selection' | 'page'): void {
    if (!this.#following) return;
    const told = this.#following;
    void tellPanel(what).then((isHeard) => {
      if (!isHeard && told === this.#following) this.follow(false);
    });
  }
}
