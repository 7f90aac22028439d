import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { writeBillOfMaterials } from './bill-of-materials.ts';
import { bundledPackages, writeNotices } from './notices.ts';

/*
 * What the project is made of, against lists that are changed by hand only: a package with other terms, from elsewhere, or
 * that wants to run something when it is installed, fails here.
 */

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.optional(z.string()),
      resolved: z.optional(z.string()),
      integrity: z.optional(z.string()),
      license: z.optional(z.string()),
      hasInstallScript: z.optional(z.boolean()),
      dev: z.optional(z.boolean()),
    }),
  ),
});
const packages = Object.entries(lockShape.parse(JSON.parse(read('package-lock.json'))).packages).filter(
  ([folder]) => folder !== '',
);
const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

/** Terms that ask for no more than a notice, and of which all that ship are among the first two. */
const shippedTerms = ['MIT', 'Apache-2.0'];
const toolTerms =
  /^\(?(?:MIT|Apache-2\.0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|CC0-1\.0|MPL-2\.0|Python-2\.0|BlueOak-1\.0\.0|Zlib)\b/;
/** web-ext's, for the Windows registry; it names its terms (BSD) in its README alone. */
const unnamedTerms = ['winreg'];
/** Only looks for its own program, which it finds without: `npm ci --ignore-scripts` is how the tests install. */
const wantToRunSomething = ['esbuild'];

describe('the lockfile', () => {
  test('takes every package from the registry, by its checksum', () => {
    const elsewhere = (address?: string): boolean =>
      address !== undefined && !address.startsWith('https://registry.npmjs.org/');
    const odd = packages.filter(
      ([, { resolved, integrity = '' }]) => elsewhere(resolved) || !integrity.startsWith('sha512-'),
    );
    expect(odd.map(([folder]) => folder)).toEqual([]);
  });

  test('holds no package with an install script that is not known to be needless', () => {
    const running = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([name]) => nameOf(name));
    expect(running.filter((name) => !wantToRunSomething.includes(name))).toEqual([]);
    expect(read('.ci/run')).toContain('npm ci --ignore-scripts');
  });

  test('holds no package under terms that were not looked at', () => {
    const odd = packages.filter(
      ([folder, { license = '' }]) => !toolTerms.test(license) && !unnamedTerms.includes(nameOf(folder)),
    );
    expect(odd.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([]);
  });

  test('names the same packages as package.json, at versions that are its own', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const named = Object.keys({ ...dependencies, ...devDependencies });
    const locked = new Set(packages.map(([folder]) => folder));
    expect(named.filter((name) => !locked.has(`node_modules/${name}`))).toEqual([]);
  });
});

describe('what ships', () => {
  test('is under terms that a notice satisfies, and the notice is there', () => {
    const notices = writeNotices();
    for (const name of bundledPackages()) {
      const { license, dev, version } = Object.fromEntries(packages)[`node_modules/${name}`] ?? {};
      expect([name, dev, shippedTerms.includes(license ?? '') || license === 'MPL-2.0']).toEqual([
        name,
        undefined,
        true,
      ]);
      expect(notices).toContain(`\n${name} ${version}\n`);
    }
    expect(notices).toContain('WordNet 3.1 Copyright 2011 by Princeton University');
  });
});

describe('the bill of materials', () => {
  const billShape = z.object({
    bomFormat: z.string(),
    metadata: z.object({ component: z.object({ name: z.string() }) }),
    components: z.array(z.object({ name: z.string(), version: z.string(), purl: z.string() })),
  });
  let text: string;

  beforeAll(() => {
    text = writeBillOfMaterials(root, 'parallax');
  });

  test('lists the packages of the lockfile, all of them and no others', () => {
    const bill = billShape.parse(JSON.parse(text));
    const listed = bill.components.map(({ name, version }) => `${name}@${version}`).sort();
    const locked = packages.map(([folder, { version }]) => `${nameOf(folder)}@${version}`);
    expect(listed).toEqual([...new Set(locked)].sort());
    expect(bill.bomFormat).toBe('CycloneDX');
  });

  test('tells neither when nor in which folder it was written', () => {
    expect(billShape.parse(JSON.parse(text)).metadata.component.name).toBe('parallax');
    expect(text).not.toMatch(/"timestamp"|"serialNumber"|"tools"/);
    expect(text).not.toContain(root);
  });
});
