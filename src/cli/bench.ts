import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchEngine } from './bench/bench-engine.ts';
import { benchGrowth } from './bench/bench-growth.ts';
import { benchRetrieval, renderRows } from './bench/bench-retrieval.ts';
import { packOf, readOptions, textOf } from './support/options.ts';
import { EXIT, runIfStarted, type Streams } from './support/streams.ts';

/*
 * `npm run bench`: what the engine takes in Node and, where the extension is built, what popup and page report take in
 * browsers. What pages pay for the content script: `npm run cost`. Times hold for the machine they were taken on; the ratios
 * beside them were taken in the same run and carry over.
 */

const USAGE = 'usage: bench [--pack FILE] [--statements N,N,…]';
const options = { pack: { type: 'string' }, statements: { type: 'string' } } as const;
/** Sizes of the invented packs on which retrieval is measured beside other engines; the largest takes minutes to compile. */
const SIZES = '150,10000,100000';
const root = new URL('../../', import.meta.url);
/** Programs of their own, since they need browsers and the built extension. */
const IN_BROWSERS = ['popup-latency', 'page-report'].map((name) =>
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
  const sizes = (textOf(asked, 'statements') ?? SIZES).split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    streams.stderr.write('--statements must be whole numbers above 0, apart by commas\n');
    return EXIT.badInput;
  }
  const loaded = packOf(asked, streams);
  if (!loaded) return EXIT.badInput;
  printLoad(streams);
  streams.stdout.write(`In Node ${process.version}\n`);
  for (const { what, value, ratio } of [...benchEngine(loaded.pack), ...benchGrowth(loaded.restored)]) {
    streams.stdout.write(`  ${what.padEnd(50)}${value.padStart(14)}${ratio ? `   ${ratio}` : ''}\n`);
  }
  for (const size of sizes) streams.stdout.write(`${renderRows(await benchRetrieval(size)).join('\n')}\n`);
  printLoad(streams);
  return EXIT.done;
}

/** Other work on the machine makes every time longer, and the longest ones most; ratios suffer less. */
function printLoad({ stdout }: Streams): void {
  const [lastMinute = 0] = loadavg();
  const busy = lastMinute > cpus().length * BUSY ? ': trust the ratios, not the times' : '';
  stdout.write(
    `${new Date().toISOString().slice(0, 10)}, ${lastMinute.toFixed(1)} tasks on ${cpus().length} processors in the last minute${busy}.\n`,
  );
}
const BUSY = 0.75;

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
