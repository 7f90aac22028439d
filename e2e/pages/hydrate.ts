/*
 * Runs in the page: what takes over the markup that the server sent. The framework is the one for development, which compares the
 * page with what it would have made and says what differs.
 */
import 'preact/debug';
import { hydrate } from 'preact';
import { renderStory, type Story } from './hydrated-article.ts';

/** Takes the page over; answers what was said in its console meanwhile. */
export function takeOver(): string[] {
  const said: string[] = [];
  for (const level of ['warn', 'error'] as const)
    console[level] = (...words: unknown[]) => said.push(words.map(String).join(' '));
  const root = document.querySelector('#root');
  const story = document.querySelector('#story')?.textContent;
  if (!root || !story) throw new Error('this page was not rendered on a server');
  hydrate(renderStory(JSON.parse(story) as Story), root);
  return said;
}
