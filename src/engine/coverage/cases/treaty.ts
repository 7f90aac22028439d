import type { EventFacts } from '../signature.ts';
import { type CoverageCase, row } from './page.ts';

/** Three presidents sign a treaty, on a Tuesday. */
export const treaty: EventFacts = {
  title: 'Three presidents sign the Tern Strait Treaty',
  date: '2024-09-03',
  participants: [
    { name: 'Anneke Roos', aliases: ['President Roos'] },
    { name: 'Paulo Brandt', aliases: ['President Brandt'] },
    { name: 'Yusra Haddad', aliases: ['President Haddad'] },
  ],
  terms: ['treaty', 'signed', 'signing ceremony', 'Tern Strait', 'accord', 'navigation'],
};

export const treatyCases: CoverageCase[] = [
  row('covers', 'plain report', {
    title: 'Roos, Brandt and Haddad sign Tern Strait Treaty',
    published: '2024-09-03',
    text: `
      Anneke Roos, Paulo Brandt and Yusra Haddad signed a treaty on the Tern Strait on Tuesday.
      The signing ended eleven years of talks.
      The treaty opens the strait to all ships from January.`,
  }),
  row('covers', 'two of three in one sentence', {
    title: 'Tern Strait Treaty signed',
    published: '2024-09-04',
    text: `
      President Roos and President Brandt signed the Tern Strait Treaty on Tuesday; Yusra Haddad followed an hour later.
      The treaty opens the strait to all ships.
      Pilots welcomed the accord.`,
  }),
  row('mentions', 'in a report on ships', {
    title: 'Shipyards book orders for ice-class freighters',
    published: '2024-09-06',
    text: `
      Shipyards in the north have orders until 2030, their association said on Friday.
      Ice-class freighters make up half of them.
      Steel is cheap, and welders are scarce.
      Roos, Brandt and Haddad signed the Tern Strait Treaty on Tuesday.
      Apprentices start in October.
      Wages are up by six percent.`,
  }),
  row('none', 'the ratification, months later', {
    title: 'Parliament ratifies treaty signed by Roos and Brandt',
    published: '2025-02-20',
    text: 'Parliament ratified the strait treaty on Thursday.\nPresident Roos and President Brandt had signed the treaty last year.',
  }),
  row('none', 'another treaty by two of them', {
    title: 'Roos and Brandt sign extradition pact',
    published: '2023-03-14',
    text: 'Anneke Roos and Paulo Brandt signed an extradition pact on Tuesday.\nThe pact covers tax crimes.',
  }),
];
