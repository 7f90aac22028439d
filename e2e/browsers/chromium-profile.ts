import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Reader {
  /** Has said yes to every site before. */
  acceptPrompts: boolean;
  /** Has allowed the extension in private windows. */
  privateWindows?: boolean;
}

/** A new profile of a reader, removed when this program ends. */
export function createChromiumProfile(
  extension: string,
  { acceptPrompts, privateWindows = false }: Reader,
): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'parallax-chromium-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const settings = {
    [unpackedId(extension)]: {
      incognito: privateWindows,
      ...(acceptPrompts ? rememberedConsent : {}),
    },
  };
  // Outside developer mode Chromium takes no unpacked extension a second time.
  const preferences = {
    extensions: { settings, ui: { developer_mode: true } },
    // The local server speaks plain http under the names of real hosts, at which private windows stop.
    https_first_mode_incognito_enabled: false,
  };
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** The id that Chromium gives an unpacked extension: the hash of its path, in the letters a to p. */
export function unpackedId(extension: string): string {
  const hash = createHash('sha256').update(realpathSync(extension)).digest('hex').slice(0, 32);
  return [...hash]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}

const everySite = {
  api: [],
  explicit_host: ['http://*/*', 'https://*/*'],
  manifest_permissions: [],
  scriptable_host: [],
};

/**
 * Chromium's prompt for a permission cannot be reached from outside. It does not ask again for what it once was told yes
 * to; what stands here under three names is what it keeps of such a yes. It also counts as granted now, until it is removed.
 */
const rememberedConsent = {
  active_permissions: everySite,
  granted_permissions: everySite,
  runtime_granted_permissions: everySite,
};
