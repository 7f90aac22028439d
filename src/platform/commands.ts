import browser from 'webextension-polyfill';

/** Hears the keyboard command, in the task of the key press. The tab is the one in front, where the browser names it. */
export function onCommand(listener: (name: string, tab: number | undefined) => void): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((name, tab) => listener(name, tab?.id));
}

/** The key that is really bound to a command; undefined when the browser or the reader gave it none. */
export async function findShortcut(name: string): Promise<string | undefined> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find((command) => command.name === name)?.shortcut || undefined;
}
