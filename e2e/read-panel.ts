import type { Driver, Page, Surface } from './browsers/driver.ts';
import { poll, pollSteady } from './browsers/poll.ts';
import { readPopup } from './read-popup.ts';

/** What a reader can read in the panel, taken from its document. */
export interface PanelText {
  heading: string;
  /** The headings of the list's groups, with their counts. */
  groups: string[];
  /** Where the stepper stands; '' where there is none. */
  position: string;
  /** The sentence that was shown on the page last; '' when none was. */
  current: string;
  /** What is compared, where the comparison of something is open. */
  highlight: string;
  words: string;
}

/** Waits until what the panel shows fits, and reads it. */
export function readPanelWhen(
  panel: Surface,
  what: string,
  fits: (shown: PanelText) => boolean,
): Promise<PanelText> {
  return poll(`the panel to show ${what}`, async () => {
    const shown = await panel.evaluate(read);
    return shown && fits(shown) ? shown : undefined;
  });
}

/** Opens the panel the way a reader does most often: from the popup over the page. */
export async function openPanel(driver: Driver, page: Page): Promise<Surface> {
  const popup = await driver.openPopup(page);
  await readPopup(popup);
  await popup.clickOn('button', 'Open in the panel');
  const panel = await driver.findPanel();
  // The browser widens it over some frames: what is measured or pressed meanwhile lies elsewhere a moment later.
  await pollSteady('the panel to have its size', () =>
    panel.evaluate(() => [innerWidth, innerHeight, document.body.scrollHeight]),
  );
  return panel;
}

/** The panel's page in a tab of its own, where keys can be pressed. */
export function addressOfPanel(driver: Driver, tab: number): string {
  return `${driver.base}src/views/panel/index.html?tab=${tab}`;
}

/** Runs in the panel; null while it asks for what it is to show. */
function read(): PanelText | null {
  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const main = document.querySelector('main:not([aria-busy=true])');
  if (!main) return null;
  const view = main.querySelector(':scope > div:not([hidden])');
  return {
    heading: words(view?.querySelector('h1')),
    groups: [...(view?.querySelectorAll('.marks > h2') ?? [])].map(words),
    position: words(document.querySelector('.position')),
    current: words(document.querySelector('[aria-current]')),
    highlight: words(view?.querySelector('.highlight blockquote')),
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as said.
    words: document.body.innerText.replace(/\s+/g, ' '),
  };
}
