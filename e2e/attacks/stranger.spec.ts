import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromViews } from '../../src/protocol/messages.ts';
import { launch } from '../browsers/launch.ts';
import { expect, test } from '../fixtures.ts';

/* Another extension beside this one. */

const manifest = {
  manifest_version: 3,
  name: 'Stranger',
  version: '1',
  browser_specific_settings: { gecko: { id: 'stranger@stranger.example' } },
};

/** Everything that the extension keeps, as text. */
const dump = async (): Promise<string> =>
  JSON.stringify([await browser.storage.local.get(), await browser.storage.session.get()]);

/** Runs in the other extension: sends messages, then asks for a connection and sends them by it; answers what came of each. */
async function speakTo(id: string, kinds: readonly string[]): Promise<string[]> {
  const ends: string[] = [];
  const messages = kinds.map((kind) => ({ kind, changes: { marks: false } }));
  for (const message of messages)
    ends.push(
      await browser.runtime.sendMessage(id, message).then(
        (answer) => `answered ${JSON.stringify(answer)}`,
        (error: Error) => error.message,
      ),
    );
  const port = browser.runtime.connect(id);
  const end = new Promise<string>((resolve) => {
    port.onMessage.addListener((answer) => resolve(`answered ${JSON.stringify(answer)}`));
    port.onDisconnect.addListener(({ error }) =>
      resolve(error?.message ?? browser.runtime.lastError?.message ?? 'closed'),
    );
  });
  for (const message of messages) port.postMessage(message);
  return [...ends, await end];
}

test('another extension that speaks to this one finds nobody who hears it', async ({ browserUsed, site }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-stranger-'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Stranger</title>');
  const driver = await launch(browserUsed, {
    port: site.port,
    hosts: 'all',
    headless: !process.env.HEADED,
    acceptPrompts: true,
    beside: folder,
  });
  try {
    const stranger = await driver.openPage(`${driver.baseBeside}index.html`);
    const id = await driver.evaluate(() => browser.runtime.id);
    const before = await driver.evaluate(dump);
    const kinds = Object.keys(fromViews);
    const ends = await stranger.evaluate(speakTo, id, kinds);
    expect(ends).toHaveLength(kinds.length + 1);
    expect([...new Set(ends)]).toEqual(['Could not establish connection. Receiving end does not exist.']);
    expect(await driver.evaluate(dump)).toBe(before);
    // The counterpart: were there somebody who listens to others, the same would be heard and answered.
    await driver.evaluate(() => {
      browser.runtime.onMessageExternal.addListener((_message, _sender, answer) => {
        answer('heard');
        return true;
      });
      return null;
    });
    expect(await stranger.evaluate(speakTo, id, kinds.slice(0, 1))).toContain('answered "heard"');
    expect(await driver.takeProblems()).toEqual([]);
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
