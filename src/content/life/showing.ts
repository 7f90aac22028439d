interface ShowingFollower {
  document: Document;
  signal: AbortSignal;
  /** The page is on show: now, when its prerendering ends, or when it comes back from the browser's cache. */
  onShow: () => void;
  onHide: () => void;
}

/** Follows a page through prerendering, being put away and being brought back. */
export function followShowing({ document, signal, onShow, onHide }: ShowingFollower): void {
  const view = document.defaultView;
  view?.addEventListener('pagehide', onHide, { signal });
  view?.addEventListener('pageshow', (event) => event.persisted && onShow(), { signal });
  // Nothing is read or said for a page that nobody may ever see.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', onShow, { once: true, signal });
  } else {
    onShow();
  }
}
