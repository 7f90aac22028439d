import { say } from '../../locales/say.ts';
import type { ComparisonShape, ReportView } from '../../protocol/shapes.ts';
import { Fill } from './Fill.tsx';

/** By who is said to say it. */
export const voiceMessages = {
  person: 'voice_person',
  statement: 'voice_statement',
  unnamed: 'voice_unnamed',
} as const;

/** Who says it, according to a report. */
export function VoiceLine({ voice }: { voice: NonNullable<ReportView['voice']> }) {
  return (
    <dl class="voice labelled">
      <dt>{say('voice_label')}</dt>
      <dd>
        {voice.by === 'own' ? (
          say('voice_own')
        ) : (
          <Fill message={voiceMessages[voice.by]} pieces={{ speaker: voice.words }} />
        )}
      </dd>
    </dl>
  );
}

/** Whether the page says itself what every report that agrees gives as somebody's words. */
export function statesWhatOthersAttribute({ voice, reports }: ComparisonShape): boolean {
  const agreeing = reports.filter(({ relation }) => relation === 'corroborates' || relation === 'partly');
  return (
    voice.by === 'own' &&
    agreeing.length > 0 &&
    agreeing.every((report) => report.voice !== null && report.voice.by !== 'own')
  );
}
