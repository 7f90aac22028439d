import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import newsHosts from '../content/news-hosts.json' with { type: 'json' };
import { manifestFor, targets } from './manifest.ts';

/*
 * What each browser is told about Parallax, against a copy that is changed by hand only: a permission, a host or a policy
 * that slips in fails here. A wanted change is made in src/testing/manifests too, with a line in CHANGELOG.md; what to write for
 * the hosts is in the failure.
 */

const manifestShape = z.looseObject({
  permissions: z.array(z.string()),
  content_scripts: z.array(z.looseObject({ matches: z.array(z.string()) })),
});

type Manifest = z.infer<typeof manifestShape>;

function readManifest(path: string): Manifest {
  return manifestShape.parse(JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')));
}

/** A build from before the last change says nothing about it. */
function isFresh(built: string): boolean {
  const [made, ...from] = [built, 'manifest.json', 'src/cli/manifest.ts', 'src/content/news-hosts.json'].map(
    (file) => statSync(new URL(`../../${file}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return from.every((changed) => changed < (made ?? 0));
}

/** The copy does not hold each of several hundred names, but their number and the SHA-256 of them all, a line each. */
function sumUpHosts(manifest: Manifest): Manifest {
  const content_scripts = manifest.content_scripts.map((script) => ({
    ...script,
    matches: [`${script.matches.length} patterns, SHA-256 ${hash(script.matches.join('\n'))}`],
  }));
  return { ...manifest, content_scripts };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

describe.each(targets)('the manifest for %s', (target) => {
  const snapshot = readManifest(`src/testing/manifests/${target}.json`);

  test('is the one that was agreed', () => {
    expect(sumUpHosts(manifestShape.parse(manifestFor(target)))).toEqual(snapshot);
  });

  test('has the content script run on the listed hosts only', () => {
    const matches = manifestFor(target).content_scripts.flatMap((script) => script.matches);
    expect(matches).toEqual(newsHosts.hosts.map((host) => `*://*.${host}/*`));
  });

  test('keeps its version in step with package.json', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(snapshot.version).toBe(version);
  });

  const built = `dist/${target}/manifest.json`;
  test.skipIf(!isFresh(built))('is what the build wrote', () => {
    const { background, content_scripts, ...rest } = sumUpHosts(readManifest(built));
    const { background: _, content_scripts: agreed, ...expected } = snapshot;
    // The builder renames the files of background and content script; everything else arrives as it was written.
    expect(rest).toEqual(expected);
    expect(content_scripts).toHaveLength(agreed.length);
    expect(content_scripts[0]?.matches).toEqual(agreed[0]?.matches);
    expect(JSON.stringify(background)).toMatch(target === 'chrome' ? /service_worker/ : /scripts/);
  });
});
