import type { EventFacts } from '../signature.ts';
import { type CoverageCase, row } from './page.ts';

/** A footballer changes clubs, on a Monday. */
export const transfer: EventFacts = {
  title: 'Dario Venn transfer to Ardale United',
  date: '2024-01-22',
  participants: [
    { name: 'Dario Venn', aliases: ['Venn', 'the Lorrimer striker'] },
    { name: 'Ardale United', aliases: ['Ardale', 'United'] },
  ],
  terms: ['transfer', 'signs', 'signing', 'fee', 'contract', 'striker', 'medical', 'joins'],
};

export const transferCases: CoverageCase[] = [
  row('covers', 'plain report', {
    title: 'Ardale United sign Dario Venn for record fee',
    published: '2024-01-22',
    text: `
      Striker Dario Venn has joined Ardale United from FC Lorrimer for a record fee, the clubs said on Monday.
      Venn signs a contract until 2028.
      The transfer had been expected for weeks, and Venn passed his medical on Sunday.`,
  }),
  row('covers', 'the player speaks', {
    title: 'Venn: "Ardale was the only transfer I wanted"',
    published: '2024-01-23',
    text: `
      Dario Venn says he turned down two clubs before his transfer to Ardale on Monday.
      The signing cost thirty million.
      "I joined for the people," the striker said.`,
  }),
  row('covers', 'no day', {
    title: 'Venn joins Ardale United',
    published: null,
    text: 'Dario Venn joined Ardale United on Monday.\nThe transfer fee was not made public.\nVenn scored nine goals this season.',
  }),
  row('mentions', 'a list of transfers', {
    title: 'Every winter transfer at a glance: the daily digest',
    published: '2024-01-24',
    text: `
      Goalkeeper Ruud Baas joins Port Vale City on loan.
      Striker Dario Venn joins Ardale United on a full transfer.
      Defender Kei Mori leaves for Orland.
      Winger Sam Otto signs until summer.`,
  }),
  row('mentions', 'in a report of a match', {
    title: 'Lorrimer lose at home to Harl',
    published: '2024-01-27',
    text: `
      FC Lorrimer lost 2-0 at home to Harl on Saturday.
      The first goal came from a corner in the tenth minute.
      Lorrimer missed a penalty before the break.
      The side has not scored since Dario Venn joined Ardale United on Monday.
      Harl move up to fourth.
      The second half was quiet until the last minute.`,
  }),
  row('none', 'a rumour of another transfer', {
    title: 'Venn linked with transfer to Port Vale City',
    published: '2023-06-30',
    text: 'Port Vale City want Dario Venn, reports say.\nThe transfer could cost twenty million.',
  }),
  row('none', 'the club signs another player', {
    title: 'Ardale United sign Kei Mori',
    published: '2024-01-22',
    text: 'Defender Kei Mori has joined Ardale United on a free transfer.\nMori signs until 2026.\nHe will wear number five.',
  }),
  row('none', 'his first match', {
    title: 'Venn scores twice for Ardale on debut',
    published: '2024-02-03',
    text: 'Dario Venn scored twice as Ardale United beat Harl 3-1 on Saturday.\nVenn was cheered off by the crowd.',
  }),
];
