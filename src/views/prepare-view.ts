import type { PlainKey } from '../locales/messages.ts';
import { onStoredChange, readStored } from '../platform/storage.ts';
import { parseSettings, settingsKeys } from '../protocol/settings.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';
import { speakIn } from './speak-in.ts';

/**
 * Has a view speak the reader's language and show the reader's theme; to be awaited before it is drawn. A theme that is chosen
 * while the view is open is shown at once.
 * @param title the view's title
 */
export async function prepareView(title: PlainKey): Promise<void> {
  const { language, theme } = await readSettings();
  showTheme(theme);
  onStoredChange(() => void readSettings().then((settings) => showTheme(settings.theme)));
  await speakIn(language, title);
}

/** Straight from storage: asking the background would hold up the view until that has woken. */
async function readSettings(): Promise<ReaderSettings> {
  const stored = await readStored('local', settingsKeys).catch(() => ({}));
  return parseSettings(stored).settings;
}

/** What it means is in tokens.css. */
function showTheme(theme: ReaderSettings['theme']): void {
  document.documentElement.dataset.theme = theme;
}
