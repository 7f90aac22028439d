import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ParsedPack, parsePack, placeIn } from './parse-pack.ts';

/*
 * Node only: reads packs from disk. The extension never reads seeds; they are compiled when it is built.
 */

type ReadJson = { ok: true; value: unknown } | { ok: false; problem: string };

/**
 * Reads a pack that is kept as small files, as `seeds/` is, and joins it.
 * @param folder holds `event.json` and `reports/<report id>.json`
 * @returns the pack with its reports in the order of their ids, or every problem with file, place and what to do
 */
export function readSeeds(folder: string): ParsedPack {
  const listed = reportFiles(folder);
  if (!listed.ok) return listed;
  const eventFile = join(folder, 'event.json');
  const event = readJson(eventFile);
  const reports = listed.files.map((file) => ({ file, read: readJson(file) }));
  const problems = [event, ...reports.map(({ read }) => read)].flatMap((read) =>
    read.ok ? [] : [read.problem],
  );
  problems.push(...reports.flatMap(({ file, read }) => (read.ok ? misnamed(file, read.value) : [])));
  if (problems.length > 0) return { ok: false, problems };

  const joined = { format: 1, event: contentOf(event), reports: reports.map(({ read }) => contentOf(read)) };
  return parsePack(joined, folder, ([part, ...path]) => {
    const file = typeof path[0] === 'number' ? listed.files[path[0]] : undefined;
    if (part === 'event') return placeIn(eventFile, path);
    return file === undefined ? folder : placeIn(file, path.slice(1));
  });
}

/**
 * Reads a pack that is one JSON file.
 * @param file its path; begins each problem
 */
export function readPackFile(file: string): ParsedPack {
  const read = readJson(file);
  return read.ok ? parsePack(read.value, file) : { ok: false, problems: [read.problem] };
}

function reportFiles(folder: string): { ok: true; files: string[] } | { ok: false; problems: string[] } {
  const reports = join(folder, 'reports');
  try {
    const names = readdirSync(reports).filter((name) => name.endsWith('.json'));
    if (names.length > 0) return { ok: true, files: names.sort().map((name) => join(reports, name)) };
    return { ok: false, problems: [`${reports}: holds no report; add one as <report id>.json`] };
  } catch (error) {
    return {
      ok: false,
      problems: [`${reports}: cannot be read (${messageOf(error)}); name the folder of the seeds`],
    };
  }
}

function readJson(file: string): ReadJson {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return { ok: false, problem: `${file}: cannot be read (${messageOf(error)}); check its name and rights` };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const message = messageOf(error);
    return { ok: false, problem: `${file}: ${lineOf(message, text)}is not JSON (${message}); correct it` };
  }
}

/** Node names the character; a person looks for the line. */
function lineOf(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? '' : `line ${text.slice(0, Number(position)).split('\n').length}: `;
}

function misnamed(file: string, value: unknown): string[] {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  if (typeof id !== 'string' || basename(file, '.json') === id) return [];
  return [`${file}: id: is "${id}"; name the file ${id}.json or correct the id`];
}

function contentOf(read: ReadJson): unknown {
  return read.ok ? read.value : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
