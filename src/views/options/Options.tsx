import type { OptionsGateway } from '../gateway.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { useOptions } from './use-options.ts';

/** The options page with its state. */
export function Options({ gateway }: { gateway: OptionsGateway }) {
  const { state, keep, pause, unpause, askEverySite, withdrawEverySite } = useOptions(gateway);
  return (
    <OptionsPage
      state={state}
      version={gateway.getVersion()}
      actions={{
        onChange: keep,
        onPause: pause,
        onUnpause: unpause,
        onAskEverySite: askEverySite,
        onWithdrawEverySite: withdrawEverySite,
      }}
    />
  );
}
