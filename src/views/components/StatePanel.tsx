import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children?: ComponentChildren;
  action?: { label: string; onAct: () => void };
}

/** A state that is no result: what it is, why, and what the reader can do about it. */
export function StatePanel({ title, children, action }: Props) {
  return (
    <section class="state">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
      {action && (
        <button type="button" class="primary" onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </section>
  );
}
