import type { Relation } from '../../engine/types.ts';
import { say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { countSentences } from '../components/PageResult.tsx';
import { RelationShape } from '../components/RelationShape.tsx';

export type Filter = Relation | 'all';

const relations = ['conflicts', 'corroborates', 'partly', 'silent'] as const;

interface Props {
  report: PageReport;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Which sentences the grid shows: all, or those with one relation. */
export function Filters({ report, filter, onFilter }: Props) {
  const counts = countSentences(report);
  const choices = [
    { value: 'all' as const, count: counts.checked },
    ...relations.map((value) => ({ value, count: counts[value] })),
  ];
  return (
    <fieldset class="filters">
      <legend>{say('report_filter')}</legend>
      {choices.map(({ value, count }) => (
        <label key={value}>
          <input
            type="radio"
            name="filter"
            value={value}
            checked={filter === value}
            disabled={count === 0}
            onChange={() => onFilter(value)}
          />
          {value !== 'all' && <RelationShape relation={value} />}
          {say('report_filter_choice', {
            name: say(value === 'all' ? 'report_filter_all' : `relation_${value}`),
            count,
          })}
        </label>
      ))}
    </fieldset>
  );
}
