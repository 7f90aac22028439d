import type { EventFacts } from '../signature.ts';
import { type CoverageCase, row } from './page.ts';

/** A central bank's decision, on a Wednesday. */
export const rateDecision: EventFacts = {
  title: 'Bank of Corvania cuts its key rate to 3.25%',
  date: '2024-06-12',
  participants: [
    { name: 'Bank of Corvania', aliases: ['Corvanian central bank', "Corvania's central bank", 'BoC'] },
  ],
  terms: ['key rate', 'interest rate', 'rate cut', 'basis points', 'inflation', 'Governor Ahlgren'],
};

export const rateDecisionCases: CoverageCase[] = [
  row('covers', 'plain report', {
    title: 'Bank of Corvania cuts interest rate to 3.25%',
    published: '2024-06-12',
    text: `
      The Bank of Corvania lowered its key rate by a quarter of a point on Wednesday.
      It is the first rate cut in four years.
      Governor Mia Ahlgren said inflation was under control.`,
  }),
  row('covers', 'what it means for borrowers', {
    title: 'Rate cut by Corvanian central bank: what it means for your mortgage',
    published: '2024-06-14',
    text: `
      The central bank of the country lowered its interest rate on Wednesday, and borrowers feel it first.
      The Corvanian central bank cut its key rate to 3.25%.
      Variable loans follow the key rate within weeks.
      Savers will earn less.`,
  }),
  row('covers', 'no day', {
    title: "Corvania's central bank surprises with rate cut",
    published: null,
    text: `
      Corvania's central bank cut its benchmark rate by 25 basis points on 12 June.
      Most economists had expected no rate cut before the autumn.
      The crown fell against the dollar.`,
  }),
  row('mentions', 'in a market report', {
    title: 'Stocks close higher on shipping shares',
    published: '2024-06-12',
    text: `
      Shares in the north closed higher on Wednesday, led by shipping.
      Freight rates have doubled since January.
      Carriers raised their outlook for the year.
      Banks lagged after the Bank of Corvania announced a rate cut.
      Oil was steady at eighty dollars.
      Gold fell slightly.`,
  }),
  row('none', 'the next decision', {
    title: 'Bank of Corvania cuts interest rate again',
    published: '2024-09-18',
    text: 'The Bank of Corvania lowered its key rate by another quarter of a point on Wednesday.\nA further rate cut may follow in winter.',
  }),
  row('none', 'another central bank', {
    title: 'Bank of Orland cuts interest rate',
    published: '2024-06-12',
    text: 'The Bank of Orland lowered its key rate on Wednesday.\nIt is the second rate cut this year.',
  }),
  row('none', 'the bank, something else', {
    title: 'Bank of Corvania unveils new banknotes',
    published: '2024-06-12',
    text: 'The Bank of Corvania unveiled new banknotes on Wednesday.\nThe notes show herring, spruce and a lighthouse.',
  }),
];
