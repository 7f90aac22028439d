import type { Page } from './browsers/driver.ts';
import { selectByMouse } from './select.ts';

/** Selects the sentence that holds the words, with the mouse. Simple on purpose: full stops followed by a space and a capital end it. */
export async function selectSentence(page: Page, words: RegExp): Promise<string> {
  const sentence = await page.evaluate(find, words.source);
  if (!sentence) throw new Error(`no sentence with ${words}`);
  await selectByMouse(page, sentence);
  return sentence;
}

/** Runs in the page. */
function find(source: string): string | undefined {
  const words = new RegExp(source);
  const paragraph = [...document.querySelectorAll('p')]
    .map((element) => element.textContent ?? '')
    .find((text) => words.test(text));
  return paragraph
    ?.split(/(?<=[a-z0-9%)][.!?]["”]?) +(?=[A-Z“])/)
    .map((sentence) => sentence.trim())
    .find((sentence) => words.test(sentence));
}
