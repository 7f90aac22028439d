import type { PresentablePack } from './present/presentable-pack.ts';

/*
 * A page can be one of the reports that it would be compared with. To count it among those that corroborate it would be to
 * let it speak for itself: it is found here, and left out.
 */

/** What of a page tells whose report it is. */
export interface PageText {
  url: string;
  blocks: readonly string[];
}

/**
 * Share of a report's passages from which on a page that has them is that report, wherever it stands. Reports that take over a
 * readout share some passages; of the bundled ones none has more than two in a hundred of another's.
 */
const IS_THE_REPORT = 0.6;
/** Of fewer passages a share says little. */
const FEWEST_PASSAGES = 4;

/**
 * The report of a pack that a page is: by its address, else by the passages that the report's statements were taken from.
 * @returns the report's id; null when the page is none of them
 */
export function findOwnReport({ reports, statements }: PresentablePack, page: PageText): string | null {
  const addressed = reports.find(({ url }) => url && isAddressOf(url, page.url));
  if (addressed) return addressed.id;
  const text = fold(page.blocks.join(' '));
  const counts = reports.map(() => ({ had: 0, of: 0 }));
  for (const { report, locator } of statements) {
    const count = counts[report];
    if (!count || !locator) continue;
    count.of++;
    if (text.includes(fold(locator.start)) && text.includes(fold(locator.end))) count.had++;
  }
  const shares = counts.map(({ had, of }) => (of < FEWEST_PASSAGES ? 0 : had / of));
  const most = Math.max(0, ...shares);
  return most < IS_THE_REPORT ? null : (reports[shares.indexOf(most)]?.id ?? null);
}

/**
 * Whether a page stands where a report does, whatever its scheme, its edition for phones, and what is hung on to its address to count
 * visits. What the report's own address asks for has to be asked for: sites without paths tell their articles apart by it.
 */
function isAddressOf(report: string, page: string): boolean {
  if (!URL.canParse(report) || !URL.canParse(page)) return false;
  const [theirs, ours] = [new URL(report), new URL(page)];
  const place = toPlace(theirs);
  const asked = [...theirs.searchParams].filter(([name]) => !COUNTS_VISITS.test(name));
  // The front page of a publisher is no report.
  if (place === null || place !== toPlace(ours) || (!place.includes('/') && asked.length === 0)) return false;
  return asked.every(([name, value]) => ours.searchParams.getAll(name).includes(value));
}

/** Names of what is hung on to an address to count visits, or to ask for another edition of the same. */
const COUNTS_VISITS = /^(?:utm_\w+|fbclid|gclid|ref|from|cmpid|ocid|amp|outputtype)$/i;

/** Host and path in one way of writing; null for no address of the web. */
function toPlace({ protocol, hostname, pathname }: URL): string | null {
  if (!/^https?:$/.test(protocol)) return null;
  return `${hostname.replace(/^(www|m|mobile|amp)\./, '')}${pathname
    .replaceAll(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/, '')
    .replace(/(?:\/amp|\.amp)?\/?$/, '')}`;
}

/** Words alone, so that quotes, dashes, spaces and capitals do not matter. */
function fold(text: string): string {
  return ` ${(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;
}
