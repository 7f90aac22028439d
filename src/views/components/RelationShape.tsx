import type { Relation } from '../../engine/types.ts';

/* Each relation has a shape of its own, so that it is told apart without colour and at a glance. */
const shapes: Record<Relation, preact.JSX.Element> = {
  corroborates: <circle cx="8" cy="8" r="6" class="solid" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="5.25" class="outline" />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" class="solid" />
    </>
  ),
  conflicts: <path d="M8 .9 15.1 8 8 15.1.9 8z" class="solid" />,
  silent: <circle cx="8" cy="8" r="5.25" class="outline dashed" />,
};

/** The shape of a relation. Its word always stands beside it, so that it is hidden from assistive technology. */
export function RelationShape({ relation }: { relation: Relation }) {
  return (
    <svg
      class={`shape ${relation}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[relation]}
    </svg>
  );
}
