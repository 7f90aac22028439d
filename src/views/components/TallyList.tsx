import type { Relation } from '../../engine/types.ts';
import { RelationShape } from './RelationShape.tsx';

/** One line for each relation that occurs: shape, count, word. */
export function TallyList({ lines }: { lines: readonly { relation: Relation; line: string }[] }) {
  return (
    <ul class="tallies">
      {lines.map(({ relation, line }) => (
        <li key={relation} class={`tally ${relation}`}>
          <RelationShape relation={relation} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
