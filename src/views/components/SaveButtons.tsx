import type { PlainKey } from '../../locales/messages.ts';
import { say } from '../../locales/say.ts';
import { type Format, saveFile, type TakenFile } from '../take-away/files.ts';

export interface SaveActions {
  /** Puts a text on the clipboard; must be called in the task of a click. */
  onCopy: (text: string) => Promise<void>;
  /** Says in the view's live region what came of it. */
  onTell: (words: string) => void;
}

const formats = ['markdown', 'html', 'json'] as const;

/** Copies or saves what is shown, in each format. */
export function SaveButtons({
  toFile,
  actions,
}: {
  toFile: (format: Format) => TakenFile;
  actions: SaveActions;
}) {
  return (
    <>
      <TellingButton
        name="take_copy"
        onTell={actions.onTell}
        act={async () => {
          await actions.onCopy(toFile('markdown').text);
          return 'take_copied';
        }}
      />
      {formats.map((format) => (
        <TellingButton
          key={format}
          name={`take_save_${format}`}
          onTell={actions.onTell}
          act={async () => {
            saveFile(toFile(format));
            return 'take_saved';
          }}
        />
      ))}
    </>
  );
}

interface TellingProps {
  name: PlainKey;
  /** Resolves to what is said of it. */
  act: () => Promise<PlainKey>;
  onTell: SaveActions['onTell'];
}

/** A button that says what came of pressing it, also where it did not work. */
export function TellingButton({ name, act, onTell }: TellingProps) {
  const press = (): void =>
    void act()
      .catch((): PlainKey => 'take_failed')
      .then((came) => onTell(say(came)));
  return (
    <button type="button" onClick={press}>
      {say(name)}
    </button>
  );
}
