import { describe, expect, test } from 'vitest';
import { packOf } from '../../testing/engine-pack.ts';
import { compareReports } from './compare-reports.ts';

/** The points on grounds, each `value / value`. */
function groundsBetween(...reports: (string | string[])[]): string[] {
  const pack = packOf(Object.fromEntries(reports.map((lines, n) => [`r${n}`, [lines].flat()])));
  return compareReports(pack)
    .points.filter(({ kind }) => kind === 'ground')
    .map(({ values }) => values.map(({ words }) => words).join(' / '));
}

const TOLL = 'Drevia imposed a toll on barges because silt had filled the channel.';
const SANCTIONS = 'Kessia put sanctions on Drevia over a hacked server.';
const STRIKE = 'The pilots called a strike because of faulty radios.';
const TARIFFS = 'Drevia imposed tariffs because of dumping.';
const FINE = 'The harbour imposed a fine because of pollution.';

describe('a ground of a measure', () => {
  test.each([
    [
      'right behind it',
      SANCTIONS,
      'Kessia imposed sanctions over a seized trawler.',
      'over a seized trawler',
    ],
    [
      'behind its rate and on whom it is',
      'Drevia slapped a toll of 9 percent on most foreign barges over the sinking of a ferry.',
      TOLL,
      'over the sinking of a ferry',
    ],
    ['where it is imposed by no one named', 'Tariffs were imposed over spies.', TARIFFS, 'over spies'],
    [
      'where it stands behind a comma with its deed',
      'The fine, imposed because the firm lied, is due in May.',
      FINE,
      'because the firm lied',
    ],
    [
      'behind its rate in signs',
      'Drevia slapped tariffs of 9% on foreign glass over spies.',
      TARIFFS,
      'over spies',
    ],
    [
      'where its topic stands between, and not its own words',
      'Kessia put sanctions on Drevia over a hacked server.',
      'Kessia put sanctions on barges over a seized trawler.',
      'over a hacked server',
    ],
    [
      'with a place in it',
      'The pilots called a strike over leaking boats on the river.',
      STRIKE,
      'over leaking',
    ],
    [
      'right behind it in other words',
      'Drevia imposed a tariff due to the high subsidies.',
      TARIFFS,
      'due to the high subsidies',
    ],
    [
      'of duties',
      'Drevia imposed import duties on glass over subsidies.',
      'Drevia imposed duties because of dumping.',
      'over subsidies',
    ],
  ])('%s', (_, one, other, words) => {
    const found = groundsBetween(one, other);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  test.each([
    [
      'of a quarrel beside which a measure is named',
      'Drevia and Kessia are in a dispute over fishing rights as tariffs rise.',
      'Kessia put tariffs on Drevia over a seized trawler.',
    ],
    [
      'of a quarrel that does something to a measure',
      'The dispute over fishing rights delayed tariffs and dredging.',
      'Kessia put tariffs on Drevia over a seized trawler.',
    ],
  ])('is not that %s', (_, one, other) => {
    expect(groundsBetween(one, other)).toEqual([]);
  });

  test.each([
    [
      'a place across which a thing lies',
      'Drevia ordered the closure of the bridge over the river.',
      'Drevia ordered the closure of the bridge because of cracks.',
    ],
    [
      'a place across which things move',
      'Drevia imposed a toll on flights over the ridge.',
      'Drevia imposed a toll on flights because of ash.',
    ],
    [
      'a part of a place',
      'Drevia imposed a curfew over much of the valley.',
      'Drevia imposed a curfew because of looting.',
    ],
    ['a place', 'Drevia imposed a curfew over the valley.', 'Drevia imposed a curfew because of looting.'],
    ['days', 'The pilots called a strike over the holidays.', STRIKE],
    ['months', 'The pilots called a strike over the summer months.', STRIKE],
    ['weeks to come', 'The pilots called a strike over the coming weeks.', STRIKE],
    [
      'a limit',
      'Drevia imposed a tax on cars over the limit.',
      'Drevia imposed a tax on cars because of smog.',
    ],
    [
      'a size',
      'Drevia imposed a tax on cars over a certain width.',
      'Drevia imposed a tax on cars because of smog.',
    ],
    ['what is warned of', 'Drevia imposed tariffs on glass despite warnings over inflation.', TARIFFS],
    ['what is feared', 'Drevia imposed tariffs on glass amid concern over inflation.', TARIFFS],
    ['what another quarrel is over', 'Drevia imposed sanctions on traders in a row over grain.', SANCTIONS],
    [
      'what is protested against',
      'Drevia imposed sanctions on protests over grain prices.',
      'Drevia imposed sanctions on protests because of riots.',
    ],
    ['what is more', 'Drevia imposed tariffs over and above the old customs.', TARIFFS],
  ])('is not %s that "over" leads up to', (_, one, other) => {
    expect(groundsBetween(one, other)).toEqual([]);
  });

  test.each([
    ['dropping plans for it', 'Drevia dropped plans for tariffs because of protests.', TARIFFS],
    ['dropping plans to have it', 'Drevia dropped plans to impose tariffs because of protests.', TARIFFS],
    ['regretting it', 'Drevia regrets imposing tariffs because of protests.', TARIFFS],
    ['talking about it', 'Drevia announced talks on tariffs because of protests.', TARIFFS],
    ['what happens under it', 'Exports fell under the tariffs because of weak demand.', TARIFFS],
    ['cutting it', 'The fine, cut because the firm cooperated, is due in May.', FINE],
    ['its being lower', 'The fine is lower because the firm cooperated.', FINE],
    ['putting it back', 'Drevia put back tariffs because of protests.', TARIFFS],
    ['putting it on hold', 'Drevia put tariffs on hold because of protests.', TARIFFS],
    ['lowering it', 'Drevia announced lower tariffs because of protests.', TARIFFS],
    ['what might have been', 'Drevia would have imposed tariffs because of protests.', TARIFFS],
    ['what it does', 'Tariffs put Drevia at odds with growers because of thin margins.', TARIFFS],
    ['another deed beside it', 'Growers left Drevia, which imposed tariffs, because of drought.', TARIFFS],
    ['its end', 'Drevia imposed tariffs due to last until the harvest.', TARIFFS],
    ['calling it off', 'The pilots called the strike off because of fog.', STRIKE],
    ['an exemption from it', 'Drevia announced a tariff exemption because of protests.', TARIFFS],
  ])('is not that of %s', (_, one, other) => {
    expect(groundsBetween(one, other)).toEqual([]);
  });

  test.each([
    ['work', 'Pilots were put on duty because of the storm.', TARIFFS],
    ['light work', 'The clerk was put on light duties because of a broken wrist.', TARIFFS],
    ['an attack', 'Kessia launched a strike because rockets had been fired.', STRIKE],
  ])('is not that of %s named with the word of a measure', (_, one, other) => {
    expect(groundsBetween(one, other)).toEqual([]);
  });

  test('ends where the sentence goes on', () => {
    expect(groundsBetween('A strike over low pay grounded the ferries.', STRIKE)).toEqual([
      'over low pay / because of faulty radios',
    ]);
  });

  test('is told of each measure of a statement by itself', () => {
    const found = groundsBetween(
      'Drevia imposed sanctions over a seized trawler and a toll on barges because silt had filled the channel.',
      'Drevia imposed sanctions over a hacked server.',
      'Drevia imposed a toll on barges over the sinking of a ferry.',
    );
    expect(found.sort()).toEqual([
      'because silt had filled the channel / over the sinking of a ferry',
      'over a seized trawler / over a hacked server',
    ]);
  });

  test.each([
    [
      'none',
      'Sanctions were imposed because of spies.',
      'Drevia and Kessia imposed sanctions on Norway over the sinking of a ferry.',
    ],
    [
      'one of the event',
      'Drevia imposed sanctions because of spies.',
      'Drevia and Kessia imposed sanctions on Norway over the sinking of a ferry.',
    ],
  ])('is not set against that of a measure with a third country where it names %s', (_, one, other) => {
    expect(groundsBetween(one, other)).toEqual([]);
  });

  test('may name a third country itself', () => {
    expect(
      groundsBetween(
        'Drevia imposed sanctions because of purchases of coal from Norway.',
        'Drevia imposed sanctions over the sinking of a ferry.',
      ),
    ).toHaveLength(1);
  });
});
