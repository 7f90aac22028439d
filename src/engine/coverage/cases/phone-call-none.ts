import { type CoverageCase, row } from './page.ts';
import { REST } from './phone-call.ts';

/** Pages about something else, near as it may be. */
export const phoneCallNoneCases: CoverageCase[] = [
  row('none', 'another call between the two, months before', {
    title: 'Maran and Quell speak by phone',
    published: '2023-11-08',
    text: `Ilse Maran and Tomas Quell spoke by phone on Tuesday.${REST}`,
  }),
  row('none', 'another call between the two, months later', {
    title: 'Maran, Quell hold phone call on ferry link',
    published: '2024-09-13',
    text: 'Ilse Maran and Tomas Quell held a phone call on Thursday.\nThe call was about the ferry link, both offices said.',
  }),
  row('none', 'another call, told by its date on a page without a day', {
    title: 'Maran and Quell speak by phone',
    published: null,
    text: 'Ilse Maran and Tomas Quell held a phone call on 7 November.\nThe call was about the ferry link, both offices said.',
  }),
  row('none', 'another call, told by its month', {
    title: 'Maran and Quell looked to a new start in June call',
    published: null,
    text: 'Ilse Maran and Tomas Quell held a phone call in June 2023.\nThe conversation was about the ferry link, both offices said.',
  }),
  row('none', 'another call, told by its weekday', {
    title: 'Maran and Quell speak by phone',
    published: null,
    text: 'Ilse Maran and Tomas Quell held a phone call on Monday.\nThe call was about the ferry link, both offices said.',
  }),
  row('none', 'a call with somebody else', {
    title: 'Maran speaks by phone with Dubois',
    published: '2024-04-18',
    text: `
      President Ilse Maran held a phone call with Alain Dubois, the president of Orland, on Thursday.
      Dubois asked about the ferry link.
      The two will meet in June, and Premier Quell of Halden may join them.`,
  }),
  row('none', 'a call with somebody else about one of them', {
    title: 'Quell phones Dubois, discusses Maran letter',
    published: '2024-04-18',
    text: `
      Tomas Quell spoke by telephone with Alain Dubois on Thursday about a letter from Ilse Maran.
      Dubois said he had not read the letter yet.
      The call lasted ten minutes.`,
  }),
  row('none', 'a call between others that names both', {
    title: 'Dubois and Okoro hold phone call',
    published: '2024-04-18',
    text: `
      A phone call between Alain Dubois and Ada Okoro on Thursday dealt with timber.
      Ilse Maran and Tomas Quell were not part of it.
      Both have said they want timber to stay cheap.`,
  }),
  row('none', 'a meeting in person', {
    title: 'Maran meets Quell on the sidelines of timber forum',
    published: '2024-04-18',
    text: `
      Ilse Maran and Tomas Quell met for an hour at the timber forum in Orland on Thursday.
      The leaders discussed quotas and the ferry link.
      Both sides spoke of a good meeting.`,
  }),
  row('none', 'a visit', {
    title: 'Quell arrives in Vostria for state visit',
    published: '2024-04-18',
    text: `
      Premier Tomas Quell arrived on Thursday for a two-day visit and was welcomed by President Maran.
      A dinner at the old palace follows in the evening.
      Talks begin on Friday.`,
  }),
  row('none', 'a letter', {
    title: 'Maran writes to Quell over quotas',
    published: '2024-04-18',
    text: 'President Ilse Maran sent a letter to Tomas Quell on Thursday.\nThe letter asks for a pause in herring fishing.',
  }),
  row('none', 'a demand, not a call', {
    title: 'Maran calls for Quell to open the ferry link',
    published: '2024-04-18',
    text: `
      President Ilse Maran called for an open ferry link in a speech on Thursday and named Premier Quell several times.
      She calls for patience on herring.
      Quell did not answer.`,
  }),
  row('none', 'a namesake', {
    title: 'Oskar Quell and Ilse Maran hold phone call',
    published: '2024-04-18',
    text: `
      The painter Oskar Quell had a phone call with President Ilse Maran on Thursday about a portrait.
      Oskar Quell has painted three presidents.
      He will begin in May.`,
  }),
  row('none', 'a planned call, days before', {
    title: 'Maran and Quell to hold phone call on Thursday',
    published: '2024-04-15',
    text: 'Ilse Maran and Tomas Quell will hold a phone call later this week, an aide said on Monday.\nThe aide named no subject.',
  }),
  row('none', 'one of them only', {
    title: 'Maran opens chess final',
    published: '2024-04-18',
    text: 'President Ilse Maran opened the chess final on Thursday.\nShe took a phone call during the first game.',
  }),
  row('none', 'neither of them', {
    title: 'Storm nears the coast',
    published: '2024-04-18',
    text: 'A storm nears the coast.\nThe telephone lines to the outer islands are down since Thursday.',
  }),
  row('none', 'an empty page', { title: '', published: null, text: '' }),
];
