import { say } from '../../locales/say.ts';

interface Props {
  /** Place of the sentence that is shown, from 0; -1 when none is. */
  at: number;
  of: number;
  /** What is said while none is shown. */
  idle: string;
  onStep: (by: 1 | -1) => void;
}

/** Goes through sentences one by one, in the list's order. */
export function Stepper({ at, of, idle, onStep }: Props) {
  return (
    <div class="stepper">
      <button
        type="button"
        class="step"
        aria-label={say('panel_previous')}
        aria-keyshortcuts="Alt+ArrowUp"
        disabled={at === 0}
        onClick={() => onStep(-1)}
      >
        <Arrow points="3.5,10 8,5.5 12.5,10" />
      </button>
      <span class="position">{at < 0 ? idle : say('panel_position', { at: at + 1, of })}</span>
      <button
        type="button"
        class="step"
        aria-label={say('panel_next')}
        aria-keyshortcuts="Alt+ArrowDown"
        disabled={at === of - 1}
        onClick={() => onStep(1)}
      >
        <Arrow points="3.5,6 8,10.5 12.5,6" />
      </button>
    </div>
  );
}

function Arrow({ points }: { points: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <polyline points={points} fill="none" stroke="currentColor" stroke-width="1.75" />
    </svg>
  );
}
