import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { collectListing, listingSchema, pictureSizes, readAnswers, readListing } from './listing.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SIGNATURE = '89504e470d0a1a0a';
/** Eight bits for each of red, green and blue, and no more; with six, transparency too. */
const COLOUR = 2;
const WITH_ALPHA = 6;

describe('the texts for the stores', () => {
  test.each(['en', 'hi'])('are there and within the limits of both: %s', (language) => {
    const { description } = readListing(root, language);
    expect(description.join('\n\n').length).toBeLessThanOrEqual(16_000);
  });

  test('longer than a store takes are refused', () => {
    const texts = readListing(root, 'en');
    expect(listingSchema.safeParse({ ...texts, summary: 'x'.repeat(251) }).success).toBe(false);
    expect(listingSchema.safeParse({ ...texts, shortDescription: 'x'.repeat(133) }).success).toBe(false);
  });

  test('hold no markup and no address, which the stores would show as it stands or refuse', () => {
    const all = ['en', 'hi'].map((language) => JSON.stringify(readListing(root, language))).join();
    expect(all).not.toMatch(/[<>]|https?:|\*\*|\]\(/);
  });
});

describe('the answers for the stores', () => {
  test('give a reason for every permission of the manifest, and for no other', () => {
    expect(Object.keys(readAnswers(root).permissions)).toEqual([...manifest.permissions].sort());
  });

  test('declare no data, as the manifest for Firefox does', () => {
    expect(readAnswers(root).dataUse.collected).toEqual([]);
    const firefox = JSON.parse(readFileSync(`${root}/src/testing/manifests/firefox.json`, 'utf8'));
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions.required).toEqual(['none']);
  });
});

describe('the pictures for the stores', () => {
  const pictures = collectListing(root);

  test.each(Object.entries(pictureSizes))('%s has the size that is asked for', (name, [width, height]) => {
    const bytes = Buffer.from(pictures.get(`pictures/${name}`) ?? []);
    expect(bytes.subarray(0, 8).toString('hex')).toBe(SIGNATURE);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
    expect([bytes[24], bytes[25]]).toEqual([8, name.startsWith('icon') ? WITH_ALPHA : COLOUR]);
    expect(bytes.subarray(-8, -4).toString('latin1')).toBe('IEND');
  });
});
