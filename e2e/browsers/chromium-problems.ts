import * as z from 'zod/mini';

const remoteObject = z.object({
  value: z.optional(z.unknown()),
  description: z.optional(z.string()),
});
const thrown = z.object({
  exceptionDetails: z.object({ text: z.string(), exception: z.optional(remoteObject) }),
});
const called = z.object({ type: z.string(), args: z.array(remoteObject) });
const logged = z.object({
  entry: z.object({ level: z.string(), text: z.string(), url: z.optional(z.string()) }),
});

/** What an event of the DevTools protocol tells of an error, in words; undefined where it tells of none. */
export function readProblem(method: string, params: unknown): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    const { text, exception } = thrown.parse(params).exceptionDetails;
    return `uncaught: ${text} ${sayObject(exception)}`;
  }
  if (method === 'Runtime.consoleAPICalled') {
    const { type, args } = called.parse(params);
    return type === 'error' || type === 'assert' ? `console: ${args.map(sayObject).join(' ')}` : undefined;
  }
  if (method === 'Log.entryAdded') {
    const { level, text, url } = logged.parse(params).entry;
    return level === 'error' ? `browser: ${text} (${url ?? ''})` : undefined;
  }
  return undefined;
}

function sayObject(object: z.infer<typeof remoteObject> | undefined): string {
  return object?.description ?? String(object?.value ?? '');
}
