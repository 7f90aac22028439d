interface ShowingFollower {
  document: Document;
  signal: AbortSignal;
  /** Somebody sees the page for the first time: now, or when its prerendering ends. */
  onFirstShow: () => void;
  /** The page is on show: the first time, or when it comes back from the browser's cache. */
  onShow: () => void;
  onHide: () => void;
}

/**
 * Follows a page through prerendering, being put away and being brought back.
 * @returns listens again, after a page has taken listeners away
 */
export function followShowing(follower: ShowingFollower): () => void {
  const { document, signal, onFirstShow, onShow, onHide } = follower;
  const onPageShow = (event: PageTransitionEvent) => event.persisted && onShow();
  const listen = () => {
    document.defaultView?.addEventListener('pagehide', onHide, { signal });
    document.defaultView?.addEventListener('pageshow', onPageShow, { signal });
  };
  listen();
  const onSeen = () => {
    onFirstShow();
    onShow();
  };
  // Nothing is read or said for a page that nobody may ever see.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', onSeen, { once: true, signal });
  } else {
    onSeen();
  }
  return listen;
}
