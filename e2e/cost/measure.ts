import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readSeeds } from '../../src/corpus/read-seeds.ts';
import { eventGate } from '../../src/engine/index.ts';
import { makeEmptyExtension, makeWatchedExtension } from '../bench/arms.ts';
import { type BareChromium, startBareChromium } from '../bench/bare-chromium.ts';
import { type Load, readingTime, type Visit, visit } from '../bench/visit.ts';
import type { PageServer } from '../pages/server.ts';
import { makeBadBuild } from './bad-build.ts';
import { type Counts, countLoad } from './counts.ts';
import { addresses } from './pages.ts';
import { heapGrowth, raiseStorm, type Storm } from './storm.ts';
import { type Tasks, traceTasks } from './tasks.ts';

export const armNames = ['none', 'again', 'empty', 'ours', 'bad'] as const;
export type Arm = (typeof armNames)[number];

/** What was measured of one arm, a value for each round. */
export interface Taken {
  other: Visit[];
  coverage: Visit[];
  tasks: Record<'other' | 'huge' | 'coverage', Tasks[]>;
  counts: { other: Counts; coverage: Counts }[];
  storms: Storm[];
  growth: number[];
  /** Of the script under watch, apart from the others since watching has its price. */
  watchedStorms: Storm[];
}

export interface Measured {
  arms: Record<Arm, Taken>;
  /** Milliseconds of one first read of the page's text and one expression, a value for each round. */
  readings: Record<'other' | 'coverage', number[]>;
  /** Bytes of the content script, compressed. */
  size: Record<'ours' | 'bad', number>;
}

interface Running {
  name: Arm;
  isExtended: boolean;
  browser: BareChromium;
}

/** Rounds of what takes long: each is of several seconds, and its values hardly differ. */
const FEW_ROUNDS = 4;

/**
 * Measures every arm on the same pages, in turn, forwards and backwards, so that what else the machine does falls on all of them.
 * @param ours the folder of the built extension
 */
export async function measure(
  site: PageServer,
  { ours, rounds, say }: { ours: string; rounds: number; say: (text: string) => void },
): Promise<Measured> {
  const bad = makeBadBuild(ours);
  const folders: Record<Arm, string | undefined> = {
    none: undefined,
    again: undefined,
    empty: makeEmptyExtension(ours),
    ours,
    bad,
  };
  const running: Running[] = [];
  for (const name of armNames) {
    const extension = folders[name];
    const browser = await startBareChromium({ site, ...(extension && { extension }) });
    running.push({ name, isExtended: extension !== undefined, browser });
  }
  const arms = { none: toTaken(), again: toTaken(), empty: toTaken(), ours: toTaken(), bad: toTaken() };
  const readings: Measured['readings'] = { other: [], coverage: [] };
  const gate = readGate();
  // The first round fills caches and is not counted.
  for (let round = -1; round < rounds; round += 1) {
    const taken = round < 0 ? undefined : arms;
    const order = round % 2 === 0 ? running : running.toReversed();
    for (const arm of order) {
      const loads = loadsOf(arm);
      for (const page of ['other', 'coverage'] as const) {
        const one = await visit(arm.browser, loads[page]);
        taken?.[arm.name][page].push(one);
      }
    }
    for (const { browser } of taken ? running.filter(({ name }) => name === 'none') : [])
      for (const page of ['other', 'coverage'] as const)
        readings[page].push(await readingTime(browser, addresses[page], gate));
    if (taken && round < FEW_ROUNDS) await measureOnce(site, order, arms);
    say(round < 0 ? 'warmed up' : `round ${round + 1} of ${rounds}`);
  }
  for (const { name, browser, isExtended } of running) {
    if (name === 'ours' || name === 'bad') {
      say(`two hundred navigations: ${name}`);
      arms[name].growth.push(await heapGrowth(browser, { url: addresses.short, isExtended }));
    }
    await browser.close();
  }
  for (const name of ['ours', 'bad'] as const)
    arms[name].watchedStorms.push(await watchStorm(site, name === 'ours' ? ours : bad));
  return { arms, readings, size: { ours: sizeOf(ours), bad: sizeOf(bad) } };
}

/** What is measured in a few rounds only. */
async function measureOnce(
  site: PageServer,
  running: readonly Running[],
  arms: Measured['arms'],
): Promise<void> {
  // First, while no tab of the browser has just been closed: a trace waits ten seconds for a process that is ending.
  for (const arm of running.filter(({ isExtended }) => isExtended)) {
    const traced = await traceTasks(arm.browser, loadsOf(arm));
    for (const page of ['other', 'huge', 'coverage'] as const) arms[arm.name].tasks[page].push(traced[page]);
  }
  for (const arm of running) {
    const { name, browser } = arm;
    const { other, coverage } = loadsOf(arm);
    arms[name].counts.push({
      other: await countLoad(browser, site, other),
      coverage: await countLoad(browser, site, coverage),
    });
    if (name !== 'again' && name !== 'empty') arms[name].storms.push(await raiseStorm(browser, coverage));
  }
}

/** The pages as an arm loads them. What is drawn into coverage belongs to what the page pays, and is waited for. */
function loadsOf({ name, isExtended }: Running): Record<'other' | 'huge' | 'coverage', Load> {
  return {
    other: { url: addresses.other, isExtended },
    huge: { url: addresses.huge, isExtended },
    coverage: { url: addresses.coverage, isExtended, isMarked: name === 'ours' || name === 'bad' },
  };
}

/** A storm on a page that the script follows, in a browser of its own in which its reads are counted. */
export async function watchStorm(site: PageServer, folder: string): Promise<Storm> {
  const browser = await startBareChromium({ site, extension: makeWatchedExtension(folder) });
  try {
    return await raiseStorm(browser, { url: addresses.coverage, isExtended: true, isWatched: true });
  } finally {
    await browser.close();
  }
}

/** Bytes of a build's content script, compressed. */
export function sizeOf(folder: string): number {
  return gzipSync(readFileSync(path.join(folder, 'src/content/main.js'))).length;
}

function toTaken(): Taken {
  return {
    other: [],
    coverage: [],
    tasks: { other: [], huge: [], coverage: [] },
    counts: [],
    storms: [],
    growth: [],
    watchedStorms: [],
  };
}

function readGate(): string {
  const seeds = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
  if (!seeds.ok) throw new Error(seeds.problems.join('\n'));
  return eventGate(seeds.pack.event);
}
