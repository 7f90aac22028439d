/** Lets work go on that nobody waits for; where it fails, the next start or comparison does it again. */
export function inBackground(work: Promise<void>): void {
  work.catch((error: unknown) => console.warn('Parallax:', error));
}
