import { hasOrigins, toOriginPatterns } from '../platform/permissions.ts';
import { getContentScript, toExtensionUrl } from '../platform/runtime.ts';
import { injectContentScript } from '../platform/scripting.ts';
import { findTab } from '../platform/tabs.ts';
import type { Answered, AnswerOf, PayloadOf, ToContent } from '../protocol/answers.ts';
import type { PageState, SelectionRead } from '../protocol/page-shapes.ts';
import { sendToContent } from '../protocol/send.ts';
import type { ComparisonView } from '../protocol/shapes.ts';

/** The pages' own stores: their addresses look like any other, and browsers let no extension in. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** Chromium and Firefox say so when a page is closed to every extension, whatever the reader allows. */
const CLOSED_PAGE =
  /cannot access (a )?(chrome|edge|about|moz|view-source)|gallery cannot be scripted|error page|restricted/i;

/** Either what the tab showed, or why it cannot be read, as the view that says so. */
export type TabRead =
  | { ok: true; selection: SelectionRead; page: PageState | undefined }
  | { ok: false; view: ComparisonView };

/** Reads selection and page of a tab now; puts the content script there first where it does not run by itself. */
export async function readTab(tab: number): Promise<TabRead> {
  const selection = await askTab(tab, 'readSelection', {});
  if (!selection.ok) return { ok: false, view: await explainUnreadable(tab, selection) };
  const page = await sendToContent(tab, 'readPage', {});
  return { ok: true, selection: selection.value, page: page.ok ? page.value : undefined };
}

type NotReached = Extract<Answered<unknown>, { ok: false }> & { refusal?: string };

async function askTab<K extends keyof ToContent>(
  tab: number,
  kind: K,
  payload: PayloadOf<ToContent[K]>,
): Promise<Extract<Answered<AnswerOf<ToContent[K]>>, { ok: true }> | NotReached> {
  const first = await sendToContent(tab, kind, payload);
  if (first.ok || first.code !== 'no-answer') return first;
  try {
    await injectContentScript(tab, getContentScript());
  } catch (error) {
    return { ...first, refusal: error instanceof Error ? error.message : String(error) };
  }
  return sendToContent(tab, kind, payload);
}

async function explainUnreadable(tab: number, failure: NotReached): Promise<ComparisonView> {
  if (failure.code !== 'no-answer') return { state: 'failed', code: failure.code };
  const url = (await findTab(tab))?.url;
  const refusal = failure.refusal ?? '';
  if (url === undefined) {
    return CLOSED_PAGE.test(refusal)
      ? { state: 'not-readable', what: 'browser-page' }
      : { state: 'permission-missing', host: '' };
  }
  const what = findUnreadable(url, refusal);
  if (what) return { state: 'not-readable', what };
  if (failure.refusal === undefined) return { state: 'failed', code: failure.code };
  const { hostname } = new URL(url);
  // Firefox shows JSON and PDF in pages of its own, whatever may be read at their address: to ask again would not help.
  return (await hasOrigins(toOriginPatterns(hostname)))
    ? { state: 'not-readable', what: 'not-a-page' }
    : { state: 'permission-missing', host: hostname };
}

type Unreadable = Extract<ComparisonView, { state: 'not-readable' }>['what'];

function findUnreadable(url: string, refusal: string): Unreadable | undefined {
  if (url.startsWith(toExtensionUrl(''))) return 'own-page';
  if (!URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:' || protocol === 'data:' || protocol === 'blob:') return 'not-a-page';
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return !isWeb || CLOSED_HOSTS.has(hostname) || CLOSED_PAGE.test(refusal) ? 'browser-page' : undefined;
}
