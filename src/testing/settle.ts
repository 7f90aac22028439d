import { act } from 'preact/test-utils';

/** Does something, and lets all that it set off come to an end: effects, their promises, the drawing. */
export async function settle(deed: () => void): Promise<void> {
  await act(deed);
  await act(async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
}
