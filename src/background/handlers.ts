import { isOpenTo } from '../platform/permissions.ts';
import type { FromContent, FromViews } from '../protocol/answers.ts';
import type { Handlers } from '../protocol/routes.ts';
import { sendToContent, sendToContents } from '../protocol/send.ts';
import { compareTab } from './compare-tab.ts';
import { compareText } from './compare-text.ts';
import { clearHistory, readHistory, remember } from './history-store.ts';
import { inBackground } from './in-background.ts';
import type { FindKnowledge } from './knowledge.ts';
import { showMenu } from './menu-and-keys.ts';
import { openAnswer } from './open-views.ts';
import { replay, writeReceipt } from './receipts.ts';
import { reportPage, withdrawPage } from './report-page.ts';
import { reportTab } from './report-tab.ts';
import { changeStoredSettings, readAndMendSettings } from './settings-store.ts';

/** What the background answers to pages. The sender check lets in only senders with a tab; -1 names none. */
export function createContentHandlers(findKnowledge: FindKnowledge): Handlers<FromContent> {
  return {
    reportPage: ({ page }, { tab = -1 }) => reportPage(findKnowledge, page, tab),
    withdrawPage: (_, { tab = -1 }) => withdrawPage(tab),
    mayStay: async (_, { url }) => ({ may: url !== undefined && (await isOpenTo(url)) }),
    openAnswer: async (_, { tab }) => {
      // The page's side may be compromised: it opens nothing for a reader who has no button.
      if ((await readAndMendSettings()).button) openAnswer(tab);
      return null;
    },
  };
}

/** What the background answers to popup, panel and options. */
export function createViewHandlers(findKnowledge: FindKnowledge): Handlers<FromViews> {
  return {
    compareTab: async (request) => {
      const answer = await compareTab(findKnowledge, request);
      const { view } = answer;
      if (view.state === 'comparison') inBackground(remember(view, request.tab, new Date()));
      return answer;
    },
    compareText: async ({ text, published, own }) =>
      compareText(findKnowledge(), { text, length: text.length, published, own, page: null }),
    reportTab: (request) => reportTab(findKnowledge, request),
    makeReceipt: async (request) => writeReceipt(findKnowledge(), request, new Date()),
    replayReceipt: async (request) => replay(findKnowledge(), request),
    readHistory: () => readHistory(),
    clearHistory: () => clearHistory(),
    showSentence: async ({ tab, block, start, end, text }) => {
      const answer = await sendToContent(tab, 'revealSentence', { block, start, end, text });
      return answer.ok ? answer.value : { shown: false };
    },
    followTab: async ({ tab, on }) => {
      await sendToContent(tab, 'followPage', { on });
      return null;
    },
    readSettings: () => readAndMendSettings(),
    changeSettings: async ({ changes }) => {
      const settings = await changeStoredSettings(changes);
      if (changes.language !== undefined) await showMenu(settings.language);
      await sendToContents('settingsChanged', { settings });
      return settings;
    },
  };
}
