import { useEffect, useState } from 'preact/hooks';
import practice from '../../../seeds/practice.json';
import { say } from '../../locales/say.ts';
import type { ComparisonView } from '../../protocol/shapes.ts';
import { toAnnouncement } from '../announce.ts';
import { ComparisonResult } from '../components/ComparisonResult.tsx';
import { Fill } from '../components/Fill.tsx';
import { StatePanel } from '../components/StatePanel.tsx';
import type { WelcomeGateway } from '../gateway.ts';
import { usePractice } from './use-practice.ts';

/** What Parallax does and sees, and an article to try it on. */
export function Welcome({ gateway }: { gateway: WelcomeGateway }) {
  const { article, view, selectNext } = usePractice(gateway, practice.published);
  return (
    <>
      <main>
        <header>
          <h1>{say('welcome_title')}</h1>
          <p class="words">{say('welcome_does')}</p>
          <How gateway={gateway} />
        </header>
        <section>
          <h2>{say('welcome_try_title')}</h2>
          <p class="words">{say('welcome_try')}</p>
          <div class="practice">
            <div>
              <Article article={article} />
              <button type="button" onClick={selectNext}>
                {say('welcome_next')}
              </button>
            </div>
            <div class="answer">{view && <Answer view={view} />}</div>
          </div>
        </section>
        <section>
          <h2>{say('welcome_sees_title')}</h2>
          <p class="words">{say('welcome_sees')}</p>
          <p class="words">{say('welcome_history')}</p>
          <p class="words">
            <a href="../options/index.html">{say('welcome_options')}</a>
          </p>
        </section>
      </main>
      <p role="status" class="visually-hidden">
        {view && toAnnouncement(view)}
      </p>
    </>
  );
}

function How({ gateway }: { gateway: WelcomeGateway }) {
  const [key, setKey] = useState<string>();
  useEffect(() => void gateway.findShortcut('compare-selection').then(setKey), [gateway]);
  return (
    <p class="words">
      {key ? <Fill message="welcome_how" pieces={{ key }} /> : say('welcome_how_no_key')}{' '}
      {say('welcome_one_event')}
    </p>
  );
}

function Article({ article }: { article: ReturnType<typeof usePractice>['article'] }) {
  return (
    <article ref={article} class="practice-article" lang={practice.language} dir="ltr">
      <h3>
        <bdi>{practice.title}</bdi>
      </h3>
      {practice.paragraphs.map((sentences) => (
        <p key={sentences[0]}>
          {sentences.map((sentence) => (
            <span key={sentence}>
              <bdi>{sentence}</bdi>{' '}
            </span>
          ))}
        </p>
      ))}
    </article>
  );
}

function Answer({ view }: { view: ComparisonView }) {
  if (view.state !== 'comparison') return <StatePanel title={toAnnouncement(view)} />;
  const { comparison, cut, points = [] } = view;
  return (
    <ComparisonResult comparison={comparison} cut={cut} points={points} title={say('comparison_title')} />
  );
}
