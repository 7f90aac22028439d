import * as z from 'zod/mini';

/** What a pack may hold at most: beyond it, a mistake or an attack is likelier than a report. */
export const limits = { statements: 100_000, statementCharacters: 10_000 };

const isDay = (day: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** A calendar day, `YYYY-MM-DD`; days that do not exist (31 June) are refused. */
export const isoDay = z
  .string()
  .check(z.refine(isDay, 'must be a day that exists, written YYYY-MM-DD; correct it'));

const text = z
  .string()
  .check(z.refine((value) => value.trim().length > 0, 'must not be empty; write it or leave the field out'));

const unknownable = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

/** Only plain web addresses become links: no scripts, no credentials. */
const webAddress = z.string().check(
  z.refine((value) => {
    const url = tryUrl(value);
    return url?.protocol === 'https:' && !url.username && !url.password;
  }, 'must be an https address without user name and password; correct it or leave it out'),
);

function tryUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

/** The first and last words of the passage in the original that a statement renders. */
const locatorSchema = z.object({ start: text, end: text });

export const statementSchema = z.object({
  id: text,
  text: text.check(
    z.refine(
      (value) => value.length <= limits.statementCharacters,
      `must be at most ${limits.statementCharacters} characters long; split it into sentences`,
    ),
  ),
  origin: unknownable(text),
  locator: unknownable(locatorSchema),
});

export const reportSchema = z.object({
  id: text,
  publisher: unknownable(text),
  title: unknownable(text),
  published: unknownable(isoDay),
  url: unknownable(webAddress),
  language: unknownable(text),
  origin: unknownable(text),
  statements: z.array(statementSchema).check(z.minLength(1)),
});

/** Names in one other language, each as far as its endings leave it alone; `name` is a participant's name in the event. */
const namesElsewhere = z.object({
  participants: z
    .array(z.object({ name: text, aliases: z.array(text).check(z.minLength(1)) }))
    .check(z.minLength(1)),
  /** People whose own call or meeting is another event. */
  others: z.optional(z.array(text)),
  /** Words for the act that the engine does not know in that language. */
  terms: z.optional(z.array(text)),
});

export const eventSchema = z
  .object({
    id: text,
    title: text,
    /** Which state of the pack this is, as its keeper counts them; shown with what is taken from it. */
    version: unknownable(text),
    date: isoDay,
    participants: z.array(z.object({ name: text, aliases: z.optional(z.array(text)) })).check(z.minLength(1)),
    terms: z.array(text).check(z.minLength(1)),
    /** Other names that matter to the event (people, bodies, places, things such as agreements and weapons) with aliases; helps matching only. */
    names: z.optional(
      z.array(
        z.object({
          name: text,
          aliases: z.optional(z.array(text)),
          kind: z.optional(z.enum(['person', 'body', 'place', 'thing'])),
        }),
      ),
    ),
    /** Origins, as reports and statements name them, that speak for one side of the event: which side that is, in a word or two. */
    origins: z.optional(z.array(z.object({ name: text, side: unknownable(text) }))),
    /** By BCP 47 code, the event's names on pages of languages that are noticed and not compared. */
    languages: z.optional(z.record(z.string(), namesElsewhere)),
  })
  .check(
    z.refine(
      ({ participants, languages }) =>
        Object.values(languages ?? {}).every((given) =>
          given.participants.every(({ name }) =>
            participants.some((participant) => participant.name === name),
          ),
        ),
      {
        message: 'names somebody who is no participant of the event; write the name as in "participants"',
        path: ['languages'],
      },
    ),
  );

export const packSchema = z.object({
  format: z.literal(1),
  event: eventSchema,
  reports: z.array(reportSchema).check(z.minLength(1)),
});

export type Statement = z.infer<typeof statementSchema>;
export type Report = z.infer<typeof reportSchema>;
export type EventDescription = z.infer<typeof eventSchema>;
/** One event with its reports: the unit that is bundled, imported and exported. */
export type Pack = z.infer<typeof packSchema>;
