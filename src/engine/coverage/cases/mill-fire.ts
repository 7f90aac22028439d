import type { EventFacts } from '../signature.ts';
import { type CoverageCase, row } from './page.ts';

/** A fire at a factory, on a Monday. */
export const millFire: EventFacts = {
  title: 'Fire at Brackwater paper mill',
  date: '2024-02-05',
  participants: [
    {
      name: 'Brackwater Paper Mill',
      aliases: ['Brackwater mill', 'Brackwater Paper', 'paper mill in Ostley', 'Ostley paper mill'],
    },
  ],
  terms: ['fire', 'blaze', 'smoke', 'firefighters', 'paper', 'evacuated', 'warehouse'],
};

export const millFireCases: CoverageCase[] = [
  row('covers', 'plain report', {
    title: 'Fire guts warehouse of Brackwater paper mill',
    published: '2024-02-06',
    text: `
      A fire destroyed the main warehouse of the Brackwater Paper Mill on Monday night.
      Some eighty firefighters were at work until dawn.
      Nobody was hurt; two streets were evacuated because of the smoke.`,
  }),
  row('covers', 'another name of the place', {
    title: 'Blaze at Ostley paper mill put out after nine hours',
    published: '2024-02-06',
    text: `
      Fire crews put out a blaze at the paper mill in Ostley early on Tuesday.
      The fire had started in a stack of waste paper.
      The mill employs three hundred people.`,
  }),
  row('covers', 'an inquiry into it, days later', {
    title: 'Faulty cable blamed for Brackwater mill fire',
    published: '2024-02-10',
    text: `
      Investigators blame a faulty cable for the fire at the Brackwater mill on Monday.
      The blaze began beneath a conveyor, their report says.
      The mill had passed a fire inspection in the autumn.`,
  }),
  row('covers', 'no day on the page', {
    title: 'Brackwater mill ablaze',
    published: null,
    text: 'Flames were seen for miles as the Brackwater mill burned on Monday.\nFirefighters came from four towns to the fire.\nPolice closed the river road.',
  }),
  row('mentions', 'in passing', {
    title: 'Paper prices to rise in spring',
    published: '2024-02-08',
    text: `
      Printers must pay more for paper from March, the trade body said on Thursday.
      Pulp has become dearer by a fifth within a year.
      Energy costs play a part as well.
      A fire at the Brackwater Paper Mill on Monday took another twenty thousand tonnes off the market.
      Publishers hope for imports.
      Freight rates are low.`,
  }),
  row('mentions', 'a list of fires', {
    title: 'Timeline: ten mill fires in forty years',
    published: '2024-02-07',
    text: `
      1984: A fire destroys the cotton mill at Harl.
      1997: Two die as the saw mill at Lunde burns.
      2011: The mill at Sarn is lost in a blaze.
      2024: Fire at the Brackwater Paper Mill on Monday.`,
  }),
  row('none', 'an earlier fire at the same mill', {
    title: 'Small fire at Brackwater mill',
    published: '2019-08-20',
    text: 'A small fire broke out at the Brackwater Paper Mill on Monday and was soon put out.\nThe mill lost an hour of work.',
  }),
  row('none', 'a fire at another mill', {
    title: 'Fire at Lunde saw mill',
    published: '2024-02-05',
    text: 'A fire destroyed the saw mill at Lunde on Monday.\nFirefighters saved the houses beside it.',
  }),
  row('none', 'a strike at the mill', {
    title: 'Brackwater mill workers walk out',
    published: '2024-02-06',
    text: 'Workers at the Brackwater Paper Mill began a strike on Tuesday.\nThe union wants four percent more pay.',
  }),
  row('none', 'results of the company', {
    title: 'Brackwater Paper doubles profit',
    published: '2024-02-05',
    text: 'Brackwater Paper doubled its profit last year, it said on Monday.\nThe company under fire for its prices gave no outlook.',
  }),
];
