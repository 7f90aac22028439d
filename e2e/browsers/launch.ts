import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium-driver.ts';
import type { BrowserName, Driver, Viewport } from './driver.ts';
import { launchFirefox } from './firefox-driver.ts';

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  extension: string;
  /** The folder of another that is installed beside it. */
  beside?: string;
  /** The local server. */
  port: number;
  /** Where encrypted connections are led in Chromium, to be noted; without it their hosts are not found. */
  sinkPort?: number;
  /** Host names that lead to the local server; `all`: every name does, and no request leaves the machine. */
  hosts: 'all' | readonly string[];
  headless: boolean;
  /** The browser's prompts for permissions, which cannot be pressed from outside, are answered with yes. */
  acceptPrompts: boolean;
  /** The reader allows the extension in private windows; otherwise it is not, as browsers have it. */
  privateWindows?: boolean;
  /** Of pages without a display, in Chromium, in pixels. */
  viewport?: Viewport;
  /** Leaves the welcome page open where installing the extension opens it. */
  keepWelcome?: boolean;
}

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** What the extension opens when it is installed, and for Chromium each start with a new profile is that. */
export const welcomePage = 'src/views/welcome/index.html';

/** The folder that the build puts a browser's extension in. */
export function builtExtension(name: BrowserName): string {
  return path.join(repositoryRoot, 'dist', name === 'chromium' ? 'chrome' : 'firefox');
}

export function launch(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & { extension?: string },
): Promise<Driver> {
  const complete = { extension: builtExtension(name), ...options };
  return name === 'chromium' ? launchChromium(complete) : launchFirefox(complete);
}
