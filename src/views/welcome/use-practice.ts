import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComparisonView } from '../../protocol/shapes.ts';
import type { WelcomeGateway } from '../gateway.ts';
import { createLatest } from '../latest.ts';
import { readSelected } from './read-selected.ts';

/** A selection that is being drawn is left alone until it rests for this long. */
const REST_MS = 250;

const broken: ComparisonView = { state: 'failed', code: 'failed' };

/**
 * Compares what the reader selects in an article.
 * @param published the article's day, against which its times are read
 * @returns the article's element to be, the answer to the last selection, and a way to select its sentences one after the other,
 *   for readers who select without a mouse
 */
export function usePractice({ compareText }: WelcomeGateway, published: string) {
  const article = useRef<HTMLElement>(null);
  const [view, setView] = useState<ComparisonView>();
  const next = useRef(0);

  // Before the first paint: a selection that is made at once is heard.
  useLayoutEffect(() => {
    const left = new AbortController();
    const latest = createLatest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let compared = '';
    const onRest = async (): Promise<void> => {
      const text = readSelected(document.getSelection(), findSentences(article.current));
      // A click elsewhere ends the selection; what was found stays.
      if (text === '' || text === compared) return;
      compared = text;
      const answer = await latest.ask(() => compareText(text, { published, own: null }), broken);
      if (answer?.state === 'failed') compared = '';
      if (answer) setView(answer);
    };
    const onChange = (): void => {
      clearTimeout(timer);
      timer = setTimeout(onRest, REST_MS);
    };
    document.addEventListener('selectionchange', onChange, { signal: left.signal });
    return () => {
      clearTimeout(timer);
      latest.drop();
      left.abort();
    };
  }, [compareText, published]);

  function selectNext(): void {
    const sentences = findSentences(article.current);
    const sentence = sentences[next.current % sentences.length];
    next.current += 1;
    if (sentence) document.getSelection()?.selectAllChildren(sentence);
  }

  return { article, view, selectNext };
}

function findSentences(article: HTMLElement | null): Element[] {
  return [...(article?.querySelectorAll('p bdi') ?? [])];
}
