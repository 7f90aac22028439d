import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchEngine } from './support/bench-engine.ts';
import { packOf, readOptions } from './support/options.ts';
import { EXIT, runIfStarted, type Streams } from './support/streams.ts';

/*
 * `npm run bench`: what the engine takes in Node and, where the extension is built, what the popup and the content script
 * take in browsers. Times hold for the machine they were taken on; the ratios beside them were taken in the same run and
 * carry over.
 */

const USAGE = 'usage: bench [--pack FILE]';
const options = { pack: { type: 'string' } } as const;
const root = new URL('../../', import.meta.url);
/** Programs of their own, since they need browsers and the built extension. */
const IN_BROWSERS = ['popup-latency', 'page-report', 'content-cost'].map((name) =>
  fileURLToPath(new URL(`e2e/bench/${name}.ts`, root)),
);
const BUILT = fileURLToPath(new URL('dist', root));

export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const asked = readOptions(args, options, streams);
  if (!asked) return EXIT.badInput;
  if (asked.positionals.length > 0) {
    streams.stderr.write(`${USAGE}\n`);
    return EXIT.badInput;
  }
  const loaded = packOf(asked, streams);
  if (!loaded) return EXIT.badInput;
  streams.stdout.write(`In Node ${process.version}\n`);
  for (const { what, value, ratio } of benchEngine(loaded.pack)) {
    streams.stdout.write(`  ${what.padEnd(50)}${value.padStart(14)}${ratio ? `   ${ratio}` : ''}\n`);
  }
  return EXIT.done;
}

function benchInBrowsers(): number {
  if (!existsSync(BUILT)) {
    process.stdout.write('In browsers: not measured, since the extension is not built (npm run build)\n');
    return EXIT.done;
  }
  for (const program of IN_BROWSERS) {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', program], {
      stdio: 'inherit',
      cwd: fileURLToPath(root),
    });
    if (status !== EXIT.done) return status ?? EXIT.failed;
  }
  return EXIT.done;
}

await runIfStarted(import.meta.url, async (args, streams) => {
  const code = await run(args, streams);
  return code === EXIT.done ? benchInBrowsers() : code;
});
