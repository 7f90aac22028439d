import { Component, h, type JSX } from 'preact';

/*
 * A report as sites that render on the server send it: markup first, and a framework that takes it over later.
 */

export interface Story {
  title: string;
  paragraphs: readonly string[];
}

/** Counts presses: a part of the page that lives once the framework has taken over. */
class Applause extends Component<object, { presses: number }> {
  override state = { presses: 0 };
  override render(): JSX.Element {
    const press = (): void => this.setState(({ presses }) => ({ presses: presses + 1 }));
    return h('button', { type: 'button', onClick: press }, `Useful (${this.state.presses})`);
  }
}

export function renderStory({ title, paragraphs }: Story): JSX.Element {
  return h('article', { class: 'story', lang: 'en' }, [
    h('header', null, [
      h('h1', null, title),
      h('p', { class: 'byline' }, ['By ', h('b', null, 'our reporters'), ', 12 December 2025']),
    ]),
    ...paragraphs.map((text, n) => h('p', { key: n, 'data-n': n }, text)),
    h('footer', null, h(Applause, null)),
  ]);
}
