import type { Relation } from '../../engine/types.ts';
import { Fill } from './Fill.tsx';
import { RelationShape } from './RelationShape.tsx';

interface Line {
  relation: Relation;
  line: string;
  /** The origins behind it, named; '' where nothing is to be said of them. */
  origins?: string;
}

/** One line for each relation that occurs: shape, count, word; under it the origins. */
export function TallyList({ lines }: { lines: readonly Line[] }) {
  return (
    <ul class="tallies">
      {lines.map(({ relation, line, origins = '' }) => (
        <li key={relation} class={`tally ${relation}`}>
          <RelationShape relation={relation} />
          <span>{line}</span>
          {origins !== '' && (
            <span class="origins">
              <Fill message="origins_from" pieces={{ origins }} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
