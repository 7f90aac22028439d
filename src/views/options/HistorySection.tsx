import { useEffect, useState } from 'preact/hooks';
import { currentLocale, say } from '../../locales/say.ts';
import type { HistoryEntry } from '../../protocol/record-shapes.ts';
import { Fill } from '../components/Fill.tsx';
import { TallyList } from '../components/TallyList.tsx';
import type { RecordsGateway } from '../gateway.ts';
import { tallyLines } from '../phrases.ts';
import { saveFile, toJson } from '../take-away/files.ts';

export interface RecordsProps {
  gateway: RecordsGateway;
  /** Says in the page's live region what came of it. */
  onTell: (words: string) => void;
}

/** What the reader compared, newest first: to be searched, saved and cleared. */
export function HistorySection({ gateway, onTell }: RecordsProps) {
  const [entries, setEntries] = useState<HistoryEntry[]>();
  const [words, setWords] = useState('');
  useEffect(() => {
    gateway.readHistory().then(setEntries, () => setEntries([]));
  }, []);

  async function clear(): Promise<void> {
    const cleared = await gateway.clearHistory().catch(() => false);
    if (cleared) setEntries([]);
    onTell(say(cleared ? 'history_cleared' : 'history_clear_failed'));
  }

  // A line of its own from the first, so that what is below does not move away from under the pointer when the list is read.
  if (entries === undefined) return <p>{say('history_loading')}</p>;
  if (entries.length === 0) return <p>{say('history_none')}</p>;
  const found = entries.filter((entry) => matches(entry, words));
  return (
    <>
      <label for="history-search">{say('history_search')}</label>
      <input
        type="search"
        id="history-search"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {found.length === 0 ? (
        <p>{say('history_no_match')}</p>
      ) : (
        <ol class="history">
          {found.map((entry) => (
            <Entry key={`${entry.at} ${entry.text}`} entry={entry} />
          ))}
        </ol>
      )}
      <p class="actions">
        <button
          type="button"
          onClick={() =>
            saveFile({ name: 'parallax-history.json', type: 'application/json', text: toJson(entries) })
          }
        >
          {say('history_save')}
        </button>
        <button type="button" onClick={() => void clear()}>
          {say('history_clear')}
        </button>
      </p>
    </>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  return (
    <li>
      <blockquote>
        <bdi class="foreign">{entry.text}</bdi>
      </blockquote>
      <TallyList lines={tallyLines(entry.tallies)} />
      <p class="hint">
        <Fill
          message="history_about"
          pieces={{
            page: entry.page === null ? say('take_no_page') : entry.page.title || entry.page.address,
            day: <time dateTime={entry.at}>{formatMoment(entry.at)}</time>,
          }}
        />
      </p>
    </li>
  );
}

/** Every word that was typed stands in the text, in the page's title or in its address. */
function matches({ text, page }: HistoryEntry, words: string): boolean {
  const place = `${text} ${page?.title ?? ''} ${page?.address ?? ''}`.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => place.includes(word));
}

function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );
}
