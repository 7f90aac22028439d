import type { PlainKey } from '../../locales/messages.ts';
import { say } from '../../locales/say.ts';
import type { ComparisonState } from '../take-away/comparison-blocks.ts';
import { saveFile, type TakenFile, toFile } from '../take-away/files.ts';
import { type SaveActions, SaveButtons, TellingButton } from './SaveButtons.tsx';

export interface TakeAwayActions extends SaveActions {
  /** The receipt of a comparison; undefined when it could not be made. */
  onMakeReceipt: (view: ComparisonState) => Promise<TakenFile | undefined>;
}

interface Props {
  view: ComparisonState;
  actions: TakeAwayActions;
}

/** Ways to keep a comparison, and to report one that is a mistake. */
export function TakeAway({ view, actions }: Props) {
  const { onTell } = actions;
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
        <SaveButtons toFile={(format) => toFile(view, format)} actions={actions} />
        <TellingButton name="take_save_receipt" act={saveReceipt} onTell={onTell} />
      </p>
      <p class="hint">{say('take_receipt_hint')}</p>
      <p class="actions">
        <TellingButton name="take_report" act={report} onTell={onTell} />
      </p>
      <p class="hint">{say('take_report_hint')}</p>
    </details>
  );
}
