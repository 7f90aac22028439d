import type { Surface } from './browsers/driver.ts';
import { poll } from './browsers/poll.ts';

/** Has a page of the extension hand what it saves to the test: neither browser tells a test where a download went. */
export async function catchSavedFiles(surface: Surface): Promise<void> {
  await surface.evaluate(() => {
    const caught = globalThis as unknown as { blob?: Blob; saved?: { name: string; text: string } };
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object) => {
      if (object instanceof Blob) caught.blob = object;
      return create(object);
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const { download } = this;
      void caught.blob?.text().then((text) => {
        caught.saved = { name: download, text };
      });
    };
  });
}

/** Presses a button that saves a file, and reads the file. */
export async function saveBy(surface: Surface, label: string): Promise<{ name: string; text: string }> {
  await surface.evaluate(() => {
    Reflect.deleteProperty(globalThis, 'saved');
  });
  await surface.clickOn('button', label);
  return poll(`${label} to save a file`, () =>
    surface.evaluate(
      () => (globalThis as unknown as { saved?: { name: string; text: string } }).saved ?? undefined,
    ),
  );
}

/** Gives the options page a file as choosing it in the browser's dialog would. */
export async function chooseReceipt(options: Surface, name: string, text: string): Promise<void> {
  await poll('the field for receipts', () =>
    options.evaluate(() => document.querySelector('#receipt') !== null || undefined),
  );
  await options.evaluate(
    (given, content) => {
      const field = document.querySelector<HTMLInputElement>('#receipt');
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], given, { type: 'application/json' }));
      if (field) field.files = chosen.files;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}
