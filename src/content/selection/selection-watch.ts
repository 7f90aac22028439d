/** A selection that is being drawn is left alone until it rests for this long. */
const REST_MS = 250;
/** Rests reported with nothing done by the reader: a page can move its selection by script as often as it likes. */
const MAX_UNATTENDED = 10;

/** Acts of a reader after which selections count again. */
const ACTS = ['pointerup', 'keyup'] as const;

interface SelectionWatch {
  document: Document;
  signal: AbortSignal;
  /** The selection has come to rest; called for a selection that ends, too. */
  onRest: () => void;
  /** Whether the selection is one that we made ourselves. */
  isOurs: () => boolean;
}

/**
 * Hears when the reader has selected something else; everything ends with the signal.
 * @returns listens again, after a page has taken listeners away
 */
export function watchSelection({ document, signal, onRest, isOurs }: SelectionWatch): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = MAX_UNATTENDED;
  const onChange = (event: Event) => {
    // A page can send itself events of any name; only the browser's own count.
    if (!event.isTrusted) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isOurs() || left === 0) return;
      left--;
      onRest();
    }, REST_MS);
  };
  const onAct = (event: Event) => {
    if (event.isTrusted) left = MAX_UNATTENDED;
  };
  const listen = () => {
    document.addEventListener('selectionchange', onChange, { signal });
    for (const act of ACTS) document.addEventListener(act, onAct, { signal, capture: true, passive: true });
  };
  listen();
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return listen;
}
