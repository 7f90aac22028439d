/** Source of the regular expression (flags `iu`) that is true only for texts naming the event's participants and its act. */
declare const __EVENT_GATE__: string;
