import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

/*
 * What the stores ask for beside the extension: texts in each of its languages, answers about permissions and data, pictures. The
 * limits are those of the Chrome Web Store and of addons.mozilla.org; where both have one, the smaller.
 */

const TEXTS = 'src/cli/release/listing';
const PICTURES = 'e2e/listing/pictures';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** Characters, counted as the stores count them. */
export const listingSchema = z.object({
  /** AMO's limit; Chrome's is 75. */
  name: text(50),
  /** Chrome's, which takes it from the manifest. */
  shortDescription: text(132),
  /** AMO's. */
  summary: text(250),
  /** Paragraphs; joined by empty lines. */
  description: z.array(text(2_000)).check(z.minLength(1), z.maxLength(12)),
});

export const answersSchema = z.strictObject({
  singlePurpose: text(1_000),
  permissions: z.record(z.string(), text(1_000)),
  hostPermissions: text(1_000),
  remoteCode: text(1_000),
  dataUse: z.strictObject({ collected: z.array(z.string()), certifications: z.array(z.string()) }),
  privacyPolicy: z.string(),
});

/** Width and height in pixels of every picture that the stores ask for. */
export const pictureSizes: Readonly<Record<string, readonly [width: number, height: number]>> = {
  'icon-128.png': [128, 128],
  'screenshot-1-comparison.png': [1280, 800],
  'screenshot-2-page.png': [1280, 800],
  'screenshot-3-report.png': [1280, 800],
  'screenshot-4-welcome.png': [1280, 800],
  'tile-440x280.png': [440, 280],
  'marquee-1400x560.png': [1400, 560],
};

export type Listing = z.infer<typeof listingSchema>;

/** The texts of a language; throws where one is missing or longer than a store takes. */
export function readListing(root: string, language: string): Listing {
  const own = readJson(root, `${TEXTS}/${language}.json`);
  const messages = readJson(root, `src/locales/${language}/messages.json`) as Record<
    string,
    { message: string }
  >;
  return listingSchema.parse({
    ...(own as object),
    name: messages.extension_name?.message,
    shortDescription: messages.extension_description?.message,
  });
}

/** What is said of permissions and data, the same for both stores. */
export function readAnswers(root: string): z.infer<typeof answersSchema> {
  return answersSchema.parse(readJson(root, `${TEXTS}/answers.json`));
}

/** Everything for the stores' forms, by file name; throws where a picture is missing. */
export function collectListing(root: string): Map<string, Uint8Array> {
  const languages = readdirSync(path.join(root, 'src/locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return new Map<string, Uint8Array>([
    ...languages.map((language): [string, Uint8Array] => [
      `texts/${language}.txt`,
      Buffer.from(writeTexts(readListing(root, language))),
    ]),
    ['answers.json', Buffer.from(`${JSON.stringify(readAnswers(root), null, 2)}\n`)],
    ['PRIVACY.md', readFileSync(path.join(root, 'PRIVACY.md'))],
    ...Object.keys(pictureSizes).map((name): [string, Uint8Array] => [
      `pictures/${name}`,
      readFileSync(path.join(root, PICTURES, name)),
    ]),
  ]);
}

function writeTexts({ name, shortDescription, summary, description }: Listing): string {
  return `${[`Name\n${name}`, `Short description\n${shortDescription}`, `Summary\n${summary}`, `Description\n${description.join('\n\n')}`].join('\n\n')}\n`;
}

function readJson(root: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
