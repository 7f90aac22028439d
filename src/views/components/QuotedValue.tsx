import { say } from '../../locales/say.ts';
import { addsToWords, formatResolved } from '../format.ts';
import { Fill } from './Fill.tsx';

interface Props {
  /** '' where a side says nothing. */
  words: string;
  resolved?: string | null | undefined;
}

/** The words of one side in quotation marks, and what they were resolved to where that says more. */
export function QuotedValue({ words, resolved }: Props) {
  return (
    <>
      {words === '' ? say('comparison_not_given') : <Fill message="comparison_quoted" pieces={{ words }} />}
      {resolved && addsToWords(resolved, words) && <bdi class="resolved"> {formatResolved(resolved)}</bdi>}
    </>
  );
}
