import { act } from 'preact/test-utils';

/** Does something, and lets all that it set off come to an end: effects, their promises, the drawing. */
export async function settle(deed: () => void): Promise<void> {
  await act(deed);
  await act(async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
}

/** Lets promises come to an end, and no task or drawing begin, until something is there: what a reader sees first, before effects have run. */
export async function untilDrawn(isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000 && !isThere(); turn += 1) await Promise.resolve();
  if (!isThere()) throw new Error('what was waited for was not drawn');
}
