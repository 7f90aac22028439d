import { formatDay } from '../format.ts';
import { Fill } from './Fill.tsx';

interface Event {
  title: string;
  date: string;
}

/** An event by its title, with its day where the title does not tell the year already. */
export function EventLine({ event }: { event: Event }) {
  if (tellsYear(event)) return <bdi>{event.title}</bdi>;
  return <Fill message="event_with_day" pieces={{ event: event.title, day: <EventDay event={event} /> }} />;
}

/** The day of an event; nothing where its title tells the year already. */
export function EventDay({ event }: { event: Event }) {
  if (tellsYear(event)) return null;
  return (
    <time dateTime={event.date}>
      <bdi>{formatDay(event.date)}</bdi>
    </time>
  );
}

const tellsYear = ({ title, date }: Event): boolean => title.includes(date.slice(0, 4));
