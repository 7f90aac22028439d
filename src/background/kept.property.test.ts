import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import type { HistoryEntry } from '../protocol/record-shapes.ts';
import { defaultSettings } from '../protocol/settings.ts';
import { type ComparisonView, type ReaderSettings, readerSettings } from '../protocol/shapes.ts';
import { buildKnowledge } from '../testing/builders.ts';
import { play } from '../testing/fake-browser.ts';
import { runs } from '../testing/runs.ts';
import { compareText } from './compare-text.ts';
import { readHistory, remember } from './history-store.ts';
import { MAX_HISTORY_CHARACTERS } from './limits.ts';
import { changeStoredSettings, readAndMendSettings } from './settings-store.ts';

/* What is kept comes back as it was. (That what is damaged costs nothing else stands in damaged-storage.test.ts.) */

const TAB = 5;

beforeEach(() => play.reset());

const { language, theme } = readerSettings.shape;
const hosts = fc.oneof(fc.domain(), fc.string({ unit: 'binary' }), fc.constant('__proto__'));
/** One setting and another, as a reader changes them. */
const changes: fc.Arbitrary<Partial<ReaderSettings>> = fc.record(
  {
    ...{ marks: fc.boolean(), button: fc.boolean(), notice: fc.boolean(), history: fc.boolean() },
    pausedSites: fc.array(hosts, { maxLength: 5 }),
    language: fc.constantFrom(...language.options),
    theme: fc.constantFrom(...theme.options),
  },
  { requiredKeys: [] },
);

test('settings are read as they were changed, one after the other, and nothing is set aside', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(changes, { maxLength: 4 }), async (changed) => {
      play.renew();
      for (const some of changed) await changeStoredSettings(some);
      expect(await readAndMendSettings()).toEqual(Object.assign({ ...defaultSettings }, ...changed));
      expect(play.state.local.has('quarantine')).toBe(false);
    }),
    runs(),
  );
});

type Compared = Extract<ComparisonView, { state: 'comparison' }>;

function isComparison(view: ComparisonView): view is Compared {
  return view.state === 'comparison';
}

const text = 'The dam was closed.';
const [base] = [
  compareText(buildKnowledge(), { text, length: text.length, published: null, own: null, page: null }),
].filter(isComparison);

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(text, '<img onerror=x>', 'a'.repeat(MAX_HISTORY_CHARACTERS + 1), '__proto__'),
);
const pages = fc.option(fc.record({ address: fc.oneof(fc.webUrl(), fc.constant('x')), title: anyText }));

test('what was compared is read back as it was, newest first, the same words in the same page once', async () => {
  if (base === undefined) throw new Error('nothing was compared');
  const days = fc.date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true });
  const compared = fc.record({ highlight: anyText, page: pages, now: days, checkable: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(compared, { maxLength: 4 }), async (all) => {
      play.renew();
      play.state.tabs.set(TAB, { incognito: false });
      const expected: HistoryEntry[] = [];
      for (const { highlight, page, now, checkable } of all) {
        const comparison = { ...base.comparison, highlight, checkable };
        await remember({ ...base, comparison, page }, TAB, now);
        const { event, published, tallies } = comparison;
        const [last] = expected;
        const kept = highlight.slice(0, MAX_HISTORY_CHARACTERS);
        if (last?.text === kept && last.page?.address === page?.address) expected.shift();
        expected.unshift({
          ...{ at: now.toISOString(), page, text: kept, published, checkable, tallies },
          event: { id: event.id, title: event.title },
        });
      }
      expect(await readHistory()).toEqual(expected);
    }),
    runs(),
  );
});
