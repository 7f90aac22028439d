import type { Relation } from '../../engine/types.ts';
import { Fill } from './Fill.tsx';
import { RelationShape } from './RelationShape.tsx';
import { type Edit, EditWords } from './SmallestEdit.tsx';

interface Line {
  relation: Relation;
  line: string;
  /** The origins behind it, named; '' where nothing is to be said of them. */
  origins?: string;
  /** What would have to stand in the highlight for the reports behind it to agree. */
  edits?: readonly Edit[];
}

/** One line for each relation that occurs: shape, count, word; under it the origins. */
export function TallyList({ lines }: { lines: readonly Line[] }) {
  return (
    <ul class="tallies">
      {lines.map(({ relation, line, origins = '', edits = [] }) => (
        <li key={relation} class={`tally ${relation}`}>
          <RelationShape relation={relation} />
          <span>{line}</span>
          {edits.map((edit) => (
            <span key={`${edit.from} ${edit.to}`} class="beneath">
              <EditWords edit={edit} />
            </span>
          ))}
          {origins !== '' && (
            <span class="beneath origins">
              <Fill message="origins_from" pieces={{ origins }} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
