import type { PlainKey } from '../../locales/messages.ts';
import { say } from '../../locales/say.ts';
import type { ComparisonState } from '../take-away/comparison-blocks.ts';
import { type Format, saveFile, type TakenFile, toFile } from '../take-away/files.ts';

export interface TakeAwayActions {
  /** The receipt of a comparison; undefined when it could not be made. */
  onMakeReceipt: (view: ComparisonState) => Promise<TakenFile | undefined>;
  onCopy: (text: string) => Promise<void>;
  /** Says in the view's live region what came of it. */
  onTell: (words: string) => void;
}

interface Props {
  view: ComparisonState;
  actions: TakeAwayActions;
}

const formats = ['markdown', 'html', 'json'] as const;

/** Ways to keep a comparison, and to report one that is wrong. */
export function TakeAway({ view, actions }: Props) {
  const act = (work: () => Promise<PlainKey>) => () =>
    void work()
      .catch((): PlainKey => 'take_failed')
      .then((came) => actions.onTell(say(came)));
  const copy = async (): Promise<PlainKey> => {
    await actions.onCopy(toFile(view, 'markdown').text);
    return 'take_copied';
  };
  const saveReceipt = async (): Promise<PlainKey> => {
    const receipt = await actions.onMakeReceipt(view);
    if (!receipt) return 'take_failed';
    saveFile(receipt);
    return 'take_saved';
  };
  const report = async (): Promise<PlainKey> => {
    const receipt = await actions.onMakeReceipt(view);
    if (!receipt) return 'take_failed';
    await actions.onCopy(`${say('take_report_text')}\n\n\`\`\`json\n${receipt.text}\`\`\`\n`);
    return 'take_report_copied';
  };
  return (
    <details class="take-away">
      <summary>{say('take_away')}</summary>
      <p class="actions">
        <Action name="take_copy" onAct={act(copy)} />
        {formats.map((format) => (
          <Action key={format} name={`take_save_${format}`} onAct={act(() => save(view, format))} />
        ))}
        <Action name="take_save_receipt" onAct={act(saveReceipt)} />
      </p>
      <p class="hint">{say('take_receipt_hint')}</p>
      <p class="actions">
        <Action name="take_report" onAct={act(report)} />
      </p>
      <p class="hint">{say('take_report_hint')}</p>
    </details>
  );
}

async function save(view: ComparisonState, format: Format): Promise<PlainKey> {
  saveFile(toFile(view, format));
  return 'take_saved';
}

function Action({ name, onAct }: { name: PlainKey; onAct: () => void }) {
  return (
    <button type="button" onClick={onAct}>
      {say(name)}
    </button>
  );
}
