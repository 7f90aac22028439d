interface NavigationFollower {
  document: Document;
  signal: AbortSignal;
  /** Called once for each change to another address that did not load a page. */
  onNavigate: () => void;
}

/**
 * Follows navigation without loading: one listener where the browser has the Navigation API, two where it has not.
 * @returns listens again, after a page has taken listeners away
 */
export function followNavigation({ document, signal, onNavigate }: NavigationFollower): () => void {
  const view = document.defaultView;
  let address = toPageAddress(document.URL);
  const check = (event: Event) => {
    // A page can send itself events of any name; only the browser's own count.
    if (!event.isTrusted) return;
    const now = toPageAddress(document.URL);
    if (now === address) return;
    address = now;
    onNavigate();
  };
  const listen = () => {
    if (view && 'navigation' in view) view.navigation.addEventListener('navigatesuccess', check, { signal });
    for (const name of ['popstate', 'hashchange']) view?.addEventListener(name, check, { signal });
  };
  listen();
  return listen;
}

/** The address without the place in the page; a fragment that is a path (#/news/4, #!news) is part of the address. */
export function toPageAddress(url: string): string {
  const [page = '', fragment = ''] = url.split('#', 2);
  return /^!?\//.test(fragment) || fragment.startsWith('!') ? url : page;
}
