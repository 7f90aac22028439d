import { expect, test } from '../fixtures.ts';
import { readPopup } from '../read-popup.ts';
import { anHour, friday } from '../sentences.ts';

/* What readers select besides one sentence. */

interface Shape {
  name: string;
  /** Runs in the page, with the sentence on the day and another. */
  select: (sentence: string, other: string) => null;
  /** Where it is not compared, why. */
  heading?: string;
  /** Otherwise what of the page is compared, by browser where one of them has no such selection. */
  compared?: string | { chromium: string; firefox: string };
}

const shapes: readonly Shape[] = [
  {
    name: 'a text field',
    select: (sentence) => {
      const field = document.createElement('textarea');
      field.value = `A note. ${sentence} Another.`;
      document.body.append(field);
      field.focus();
      field.setSelectionRange(8, 8 + sentence.length);
      return null;
    },
    compared: friday,
  },
  {
    name: 'one character',
    select: () => {
      document.querySelector('textarea')?.remove();
      const lead = document.querySelector('#lead')?.firstChild;
      if (lead) getSelection()?.setBaseAndExtent(lead, 0, lead, 1);
      return null;
    },
    heading: 'The selection is too short',
  },
  {
    name: 'the whole page',
    select: () => {
      getSelection()?.selectAllChildren(document.body);
      return null;
    },
    compared: friday,
  },
  {
    name: 'two ranges',
    select: (...sentences) => {
      const selection = getSelection();
      selection?.removeAllRanges();
      for (const sentence of sentences) {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const start = (walker.currentNode.textContent ?? '').indexOf(sentence);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(walker.currentNode, start);
          range.setEnd(walker.currentNode, start + sentence.length);
          selection?.addRange(range);
          break;
        }
      }
      return null;
    },
    // Chromium keeps the first.
    compared: { chromium: friday, firefox: `${friday} ${anHour}` },
  },
  {
    name: 'a hundred thousand characters',
    select: () => {
      const long = document.createElement('p');
      long.textContent = 'A kite flew over it. '.repeat(5_000);
      document.querySelector('article')?.append(long);
      getSelection()?.selectAllChildren(long);
      return null;
    },
    heading: 'The selection is too long',
  },
];

test('selections of every shape are compared as they stand, or said to be too short or too long', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  for (const { name, select, heading, compared } of shapes) {
    await page.evaluate(select, friday, anHour);
    const popup = await readPopup(await driver.openPopup(page));
    if (heading) expect(popup.heading, name).toBe(heading);
    else {
      const expected = typeof compared === 'object' ? compared[driver.name] : compared;
      if (name === 'the whole page') expect(popup.highlight, name).toContain(expected);
      else expect(popup.highlight, name).toBe(expected);
      expect(popup.reports.length, name).toBeGreaterThan(0);
    }
    await driver.closePopup();
  }
});
