import { formatDay } from '../format.ts';

interface Event {
  title: string;
  date: string;
}

/** The day of an event; nothing where its title tells the year already. */
export function EventDay({ event, before = '' }: { event: Event; before?: string }) {
  if (event.title.includes(event.date.slice(0, 4))) return null;
  return (
    <>
      {before}
      <time dateTime={event.date}>
        <bdi>{formatDay(event.date)}</bdi>
      </time>
    </>
  );
}
