import { randomBytes } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeTemporaryFolder } from '../bench/frozen-build.ts';

/**
 * A build that breaks every limit there is, each by something that real extensions do: a measure that does not catch it
 * measures nothing.
 */
export function makeBadBuild(ours: string): string {
  const folder = makeTemporaryFolder('parallax-bad-');
  cpSync(ours, folder, { recursive: true });
  const script = `const __name = (run) => run; (${misbehave.toString()})();`;
  const weight = `// ${randomBytes(40_000).toString('hex')}`;
  writeFileSync(path.join(folder, 'src/content/main.js'), `{ ${script}\n${weight}\n}`);
  return folder;
}

/** Runs in place of our script; it is sent as text and stands for itself. */
function misbehave(): void {
  void fetch('/tell-somebody');
  void fetch('https://tell-somebody.example/');
  const kept: unknown[] = Array.from({ length: 20_000 }, (_, index) => `kept for no reason: ${index}`);
  const scan = (): void => {
    kept.push((document.body.textContent ?? '').length);
    for (const block of document.querySelectorAll('p')) kept.push(/\bferry\b/i.test(block.textContent));
  };
  const until = performance.now() + 200;
  do scan();
  while (performance.now() < until);
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
  navigation.addEventListener('navigatesuccess', () =>
    kept.push(Array.from({ length: 1_000 }, (_, index) => `${index} of it`)),
  );
  const ranges = Array.from({ length: 250 }, () => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('h1') ?? document.body);
    return range;
  });
  CSS.highlights.set('bad', new Highlight(...ranges));
  // Once the page has been painted, so that what is on show moves.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const banner = document.createElement('div');
      banner.style.height = '200px';
      document.body.prepend(banner);
    }),
  );
}
