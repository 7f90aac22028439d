import type { EventFacts } from '../signature.ts';
import { type CoverageCase, row } from './page.ts';

/** A call between two heads of government, on a Thursday. */
export const phoneCall: EventFacts = {
  title: 'Maran and Quell speak by phone',
  date: '2024-04-18',
  participants: [
    { name: 'Ilse Maran', aliases: ['President Maran', 'Vostrian President', 'Maran', 'Ильзе Маран'] },
    { name: 'Tomas Quell', aliases: ['Premier Quell', 'Prime Minister Quell', 'the Haldenish premier'] },
  ],
  names: [
    { name: 'Vostria', aliases: ['Vostrian'], kind: 'place' },
    { name: 'Halden', kind: 'place' },
  ],
  terms: [
    'call',
    'phone call',
    'telephone',
    'conversation',
    'spoke',
    'fisheries',
    'grain',
    'trade',
    'ferry link',
    'разговор',
  ],
};

export const REST = `
  Both leaders agreed that the fisheries talks should pick up speed, the president's office said.
  The call lasted about half an hour and touched on the grain shipments that were held up over the winter.
  Vostria and Halden have been at odds over herring quotas since the spring.`;

/** Pages that cover the call or mention it. */
export const phoneCallCases: CoverageCase[] = [
  row('covers', 'plain report', {
    title: 'Maran and Quell discuss herring quotas in phone call',
    published: '2024-04-18',
    text: `President Ilse Maran of Vostria spoke by telephone with Tomas Quell, the premier of Halden, on Thursday.${REST}`,
  }),
  row('covers', 'no title, no day, a weekday in the text', {
    title: '',
    published: null,
    text: `President Ilse Maran and Premier Tomas Quell held a telephone conversation on Thursday.${REST}`,
  }),
  row('covers', 'no day, the date in the text', {
    title: 'Maran, Quell hold talks by phone',
    published: null,
    text: `Ilse Maran and Tomas Quell held a phone call on April 18, their offices said.${REST}`,
  }),
  row('covers', 'no day and none in the text', {
    title: 'Maran and Quell hold phone call on fisheries',
    published: null,
    text: `The leaders of Vostria and Halden had a phone call, and Maran and Quell both called the conversation useful.${REST}`,
  }),
  row('covers', 'headline in capitals on each word', {
    title: 'Maran, Quell Talk Herring, Grain In First Call Since Ferry Dispute',
    published: '2024-04-19',
    text: `Ilse Maran telephoned Tomas Quell on Thursday evening.${REST}`,
  }),
  row('covers', 'headline of one side, text of both', {
    title: '"We listened to each other": President Maran after conversation with Halden',
    published: '2024-04-19',
    text: `Vostrian President Ilse Maran described her phone call with Premier Quell on Thursday as frank.${REST}`,
  }),
  row('covers', 'a denial that it took place', {
    title: 'Halden denies that Quell and Maran spoke by phone',
    published: '2024-04-19',
    text: `
      A spokesman for Tomas Quell denied on Friday that the premier had a phone call with President Maran on Thursday.
      Vostria had published a summary of the conversation.
      The spokesman said no call between the two had been placed at all.`,
  }),
  row('covers', 'what the call means', {
    title: 'What the Maran-Quell call means for herring',
    published: '2024-04-21',
    text: `
      When Ilse Maran and Tomas Quell spoke by phone last Thursday, fishermen on both shores listened.
      The conversation was the first since the ferry link closed.
      The call changes little on the water for now, but it reopens a door.
      Quotas are set in autumn, and nobody expects them to grow.`,
  }),
  row('covers', 'names only in the first paragraph, a dense text', {
    title: 'Phone diplomacy returns to the Tern Strait',
    published: '2024-04-19',
    text: `Ilse Maran and Tomas Quell held a phone call on Thursday.${REST}`,
  }),
  row('covers', 'residue before and between', {
    title: 'Maran Dials Quell, Seeks Deal On Quotas | The Strait Courier',
    published: '2024-04-18',
    text: `
      Last Updated:
      President Maran telephoned Premier Quell on Thursday and the two leaders discussed herring quotas.
      Advertisement
      Their conversation lasted half an hour.
      Also Read: Ten places to eat smoked fish
      Comments are closed after three days. Keep it civil and stay on the subject at hand.
      The call came two weeks before the quota round.`,
  }),
  row('covers', 'the day before by the calendar west of it', {
    title: 'Maran and Quell speak by phone',
    published: '2024-04-17',
    text: `Ilse Maran and Tomas Quell spoke by phone late on Wednesday, Pacific time.${REST}`,
  }),
  row('covers', 'much background after the report', {
    title: 'Maran, Quell speak by telephone as quota round nears',
    published: '2024-04-18',
    text: `
      Ilse Maran and Tomas Quell spoke by telephone on Thursday, days after the visit of the king of Orland to Halden.
      The call is their first this year.
      The king of Orland had been given a state dinner and signed an accord on timber.
      Timber accounts for a fifth of what Orland sells abroad.
      Orland and Halden also want a common power line.
      The line would cost two billion crowns and take six years to build.
      Engineers doubt both figures.
      Vostria has no part in the plan.`,
  }),
  row('covers', 'marked up as a report', {
    title: 'Maran and Quell talk quotas',
    published: '2024-04-18',
    types: ['NewsArticle', 'BreadcrumbList'],
    description: 'President Maran and Premier Quell spoke by phone on Thursday.',
    text: `In a phone call on Thursday, Ilse Maran asked Tomas Quell for more time on quotas.${REST}`,
  }),
  row('covers', 'in a language whose names the pack has', {
    title: 'Ильзе Маран: разговор с Tomas Quell',
    published: '2024-04-18',
    language: 'ru',
    text: 'Ильзе Маран, Tomas Quell: телефонный разговор 18 апреля.\nРазговор длился полчаса, Ильзе Маран и Tomas Quell довольны.',
  }),
  row('mentions', 'in passing, deep in another report', {
    title: 'Herring prices climb to a ten-year high',
    published: '2024-04-19',
    text: `
      Herring fetched more at the Ostley auction on Friday than in any week since 2014.
      Traders blame a late spawning season and short quotas.
      Boats from the south stayed in harbour because of the storm.
      Canneries say they will pass the price on by June.
      President Maran and Premier Quell spoke by phone about the quotas on Thursday.
      Retailers expect customers to turn to mackerel.
      Mackerel is plentiful this year.`,
  }),
  row('mentions', 'as a time mark in the first paragraph', {
    title: 'Fisheries minister sees progress on quotas',
    published: '2024-04-19',
    text: `
      Fisheries Minister Odo Brask said on Friday that talks are going well, a day after Ilse Maran and Tomas Quell spoke by phone.
      Brask told reporters that the technical work was nearly finished.
      He named the autumn as the time for a signature.
      Fishermen's unions were less hopeful and asked for compensation.
      Brask travels to Halden next month.`,
  }),
  row('mentions', 'two ministers, the day after', {
    title: 'Brask speaks with Halden minister a day after Maran-Quell call',
    published: '2024-04-19',
    text: `
      Odo Brask held a phone call with Halden's fisheries minister, Lene Voss, on Friday.
      The ministers went through a list of forty open points.
      Maran and Quell had a phone call on Thursday.
      Voss said the list had become shorter.
      A further round is planned for May.`,
  }),
  row('mentions', 'a live page', {
    title: 'Live updates: Maran and Quell speak by phone; storm nears coast',
    published: '2024-04-18',
    types: ['LiveBlogPosting'],
    text: `18:05 Ilse Maran and Tomas Quell held a phone call on Thursday, her office says.\n17:40 The storm has reached the outer islands.\n17:02 Trains stop at six.`,
  }),
  row('mentions', 'a live page without markup', {
    title: 'Strait storm and politics LIVE: Maran, Quell hold phone call',
    published: '2024-04-18',
    text: `18:05 Ilse Maran and Tomas Quell held a phone call on Thursday, her office says.\n17:40 The storm has reached the outer islands.`,
  }),
  row('mentions', 'a section front by its type', {
    title: 'Politics',
    published: '2024-04-18',
    types: ['CollectionPage'],
    headings: ['Maran and Quell hold phone call', 'Storm nears the coast'],
    text: 'Maran and Quell hold phone call on Thursday\nStorm nears the coast and trains stop\nBudget vote put off until Monday',
  }),
  row('mentions', 'a section front by its look', {
    title: 'The Strait Courier: news from both shores',
    published: null,
    headings: [
      'Maran and Quell hold phone call',
      'Storm nears',
      'Budget vote put off',
      'Ferries full',
      'A new bridge',
      'Chess final',
    ],
    text: `
      Maran and Quell hold phone call on Thursday
      Storm nears the coast and trains stop
      Budget vote put off until Monday morning
      Ferries full as holidays begin early
      A new bridge for the old town
      Chess final goes to a third day
      School meals to cost more from May
      The museum of salt opens its doors`,
  }),
  row('mentions', 'a topic page by its look', {
    title: 'Maran and Quell phone call: everything on the subject',
    published: null,
    text: `
      Maran and Quell hold phone call on Thursday
      Maran and Quell spoke by phone: what fishermen say
      Opinion: What the phone call of Maran and Quell leaves open
      Pictures: the harbour on the day of the call
      Ferry link stays shut for now
      Herring quotas explained in five charts
      Podcast: the strait and its neighbours`,
  }),
  row('mentions', 'a morning briefing', {
    title: 'Morning briefing: Maran and Quell hold call, storm warning, chess final',
    published: '2024-04-19',
    text: `
      Good morning. Ilse Maran and Tomas Quell spoke by phone on Thursday about herring.
      A storm warning holds for the outer islands until noon.
      The chess final enters its third day with the score level.
      Budget talks resume on Monday in the lower house.`,
  }),
  row('mentions', 'the week in review', {
    title: 'The week in review',
    published: '2024-04-21',
    text: `
      It was a week of storms and herring on both sides of the water.
      Ilse Maran and Tomas Quell held a phone call on Thursday.
      The outer islands were without power for two days.
      A chess final went to the youngest player ever.`,
  }),
  row('mentions', 'a later call that recalls this one', {
    title: 'Maran and Quell speak by phone again',
    published: '2024-07-02',
    text: `
      Ilse Maran and Tomas Quell spoke by phone on Monday.
      The leaders discussed the ferry link and agreed to meet in the autumn.
      In a phone call on 18 April 2024, Maran and Quell had promised to speed up the talks.`,
  }),
  row('mentions', 'a summit that recalls the call', {
    title: 'Maran welcomes Quell at summit in Vostria',
    published: '2024-05-20',
    text: `
      Ilse Maran received Tomas Quell in the old palace on Monday for two days of meetings.
      The summit is the first visit of a Haldenish premier in nine years.
      Quell was met by a guard of honour.
      Maran and Quell had prepared the visit in a phone call on 18 April.`,
  }),
];
