import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchEngine } from './support/bench-engine.ts';
import { packOf, readOptions } from './support/options.ts';
import { EXIT, runIfStarted, type Streams } from './support/streams.ts';

/*
 * `npm run bench`: what the engine takes in Node and, where the extension is built, what its popup takes in browsers.
 * Times hold for the machine they were taken on; the ratios beside them were taken in the same run and carry over.
 */

const USAGE = 'usage: bench [--pack FILE]';
const options = { pack: { type: 'string' } } as const;
const root = new URL('../../', import.meta.url);
const POPUP_BENCH = fileURLToPath(new URL('e2e/bench/popup-latency.ts', root));
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

/** The popup in real browsers is measured by a program of its own, that needs the built extension. */
function benchPopup(): number {
  if (!existsSync(POPUP_BENCH)) return EXIT.done;
  if (!existsSync(BUILT)) {
    process.stdout.write('In browsers: not measured, since the extension is not built (npm run build)\n');
    return EXIT.done;
  }
  const child = spawnSync(process.execPath, ['--import', 'tsx', POPUP_BENCH], {
    stdio: 'inherit',
    cwd: fileURLToPath(root),
  });
  return child.status ?? EXIT.failed;
}

await runIfStarted(import.meta.url, async (args, streams) => {
  const code = await run(args, streams);
  return code === EXIT.done ? benchPopup() : code;
});
