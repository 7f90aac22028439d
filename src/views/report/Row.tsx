import { say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { Fill } from '../components/Fill.tsx';
import { QuotedValue } from '../components/QuotedValue.tsx';
import { RelationShape } from '../components/RelationShape.tsx';
import { toSentenceId } from '../components/SentenceItem.tsx';
import { toWordsOfPage } from '../format.ts';
import { conflictsIn } from '../phrases.ts';

type Sentence = PageReport['sentences'][number];
type Answer = Sentence['answers'][number];

interface Props {
  sentence: Sentence;
  /** Of the reports, in the order of the answers. */
  names: readonly string[];
  /** The row that was chosen last: it shows what each report says. */
  current: boolean;
  onSelect: () => void;
  onShow: () => void;
}

/** A sentence of the page, and what each report says to it: the relation by shape and in words, and both values of a conflict. */
export function Row({ sentence, names, current, onSelect, onShow }: Props) {
  return (
    <>
      <tr class={current ? 'current' : undefined}>
        <th scope="row">
          <button
            type="button"
            id={toSentenceId(sentence)}
            class="sentence-text"
            aria-expanded={current}
            aria-current={current ? 'true' : undefined}
            onClick={onSelect}
          >
            <bdi>{sentence.text}</bdi>
          </button>
        </th>
        {sentence.answers.map((answer, place) => (
          <td key={answer.report} class={answer.relation}>
            {/* Shown where the window is too narrow for columns. */}
            <bdi class="of">{names[place]}</bdi>
            <Cell answer={answer} />
          </td>
        ))}
      </tr>
      {current && (
        <tr class="said-by">
          <td colSpan={names.length + 1}>
            <Statements sentence={sentence} names={names} />
            <button type="button" onClick={onShow}>
              {say('page_show')}
            </button>
          </td>
        </tr>
      )}
    </>
  );
}

function Cell({ answer: { relation, clashes } }: { answer: Answer }) {
  return (
    <div>
      <span class="relation">
        <RelationShape relation={relation} />
        <span>
          {relation === 'conflicts'
            ? conflictsIn(clashes.map(({ kind }) => kind))
            : say(`relation_${relation}`)}
        </span>
      </span>
      {clashes.map((clash) => (
        <p key={`${clash.kind} ${clash.highlight} ${clash.report}`} class="values">
          <Fill
            message="report_values"
            pieces={{
              page: <QuotedValue words={clash.highlight} />,
              report: <QuotedValue words={toWordsOfPage(clash)} />,
            }}
          />
        </p>
      ))}
    </div>
  );
}

function Statements({ sentence, names }: { sentence: Sentence; names: readonly string[] }) {
  const said = sentence.answers.flatMap(({ report, statement }, place) =>
    statement ? [{ report, name: names[place] ?? report, statement }] : [],
  );
  if (said.length === 0) return <p class="hint">{say('report_no_statement')}</p>;
  return (
    <dl>
      {said.map(({ report, name, statement }) => (
        <div key={report} class="labelled">
          <dt>
            <bdi>{name}</bdi>
          </dt>
          <dd>
            <bdi>{statement.text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
