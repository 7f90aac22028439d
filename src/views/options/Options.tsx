import type { OptionsGateway } from '../gateway.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { useOptions } from './use-options.ts';

/** The options page with its state. */
export function Options({ gateway }: { gateway: OptionsGateway }) {
  const { state, tell, keep, pause, unpause, askEverySite, withdrawEverySite } = useOptions(gateway);
  return (
    <OptionsPage
      state={state}
      version={gateway.getVersion()}
      records={{ gateway, onTell: tell }}
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
