import { say } from '../../locales/say.ts';
import type { ComparisonShape } from '../../protocol/shapes.ts';

type Used = ComparisonShape['used'][number];

/** Who and what first, then what is said of them. */
const order = ['name', 'thing', 'deed', 'time', 'figure'] as const;

/** Under a highlight: which of its words the comparison rests on, by what they were read as, and which it passed over. */
export function UsedWords({ text, used }: { text: string; used: readonly Used[] }) {
  if (used.length === 0) return null;
  const passedOver = findPassedOver(text, used);
  return (
    <details class="used">
      <summary>{say('used_summary')}</summary>
      <dl>
        {order.map((as) => (
          <WordList
            key={as}
            label={say(`used_${as}`)}
            words={used.filter((one) => one.as === as).map(({ span }) => text.slice(span.start, span.end))}
          />
        ))}
        <WordList label={say('used_passed_over')} words={passedOver} />
      </dl>
    </details>
  );
}

function WordList({ label, words }: { label: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <div class="labelled">
      <dt>{label}</dt>
      <dd>
        <ul>
          {[...new Set(words)].map((word) => (
            <li key={word}>
              <bdi>{word}</bdi>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** The stretches of words between those that were used; signs alone are no words. */
export function findPassedOver(text: string, used: readonly Pick<Used, 'span'>[]): string[] {
  const edges = [0, ...used.flatMap(({ span }) => [span.start, span.end]), text.length];
  const between: string[] = [];
  for (let i = 0; i < edges.length; i += 2) between.push(text.slice(edges[i], edges[i + 1]));
  return between
    .map((words) => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((words) => words !== '');
}
