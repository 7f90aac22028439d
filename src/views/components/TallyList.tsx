import type { Relation } from '../../engine/types.ts';
import { currentLocale } from '../../locales/say.ts';
import { Fill } from './Fill.tsx';
import { RelationShape } from './RelationShape.tsx';

interface Line {
  relation: Relation;
  line: string;
  /** The origins behind it, named. */
  origins?: readonly string[];
}

/** One line for each relation that occurs: shape, count, word; under it the origins. */
export function TallyList({ lines }: { lines: readonly Line[] }) {
  return (
    <ul class="tallies">
      {lines.map(({ relation, line, origins = [] }) => (
        <li key={relation} class={`tally ${relation}`}>
          <RelationShape relation={relation} />
          <span>{line}</span>
          {origins.length > 0 && <OriginNames names={origins} />}
        </li>
      ))}
    </ul>
  );
}

function OriginNames({ names }: { names: readonly string[] }) {
  const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' });
  return (
    <span class="origins">
      <Fill message="origins_from" pieces={{ origins: list.format(names) }} />
    </span>
  );
}
