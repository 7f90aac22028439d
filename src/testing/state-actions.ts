import type { StateView } from '../views/components/StateView.tsx';

const nothing = (): void => {};

/** Acts of a state's view that do nothing. */
export const noActions: Parameters<typeof StateView>[0]['actions'] = {
  onRetry: nothing,
  onCompareAnyway: nothing,
  onAllow: nothing,
  onResume: nothing,
  onShow: nothing,
  onCompare: nothing,
  onMakeReceipt: async () => undefined,
  onCopy: async () => {},
  onTell: nothing,
};
