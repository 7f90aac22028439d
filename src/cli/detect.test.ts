import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.ts';
import { run } from './detect.ts';

const PACK = fileURLToPath(new URL('../testing/small-pack.json', import.meta.url));
const detect = (pages: object[]) =>
  runCommand(
    run,
    ['--jsonl', '--pack', PACK],
    pages.map((page) => `${JSON.stringify({ id: 'p', ...page })}\n`).join(''),
  );

const TEXT =
  'Ilse Maran and Tomas Quell held a phone call on Thursday.\nThe call was about herring, and both leaders were pleased.';
const TITLE = 'Maran and Quell speak by phone';

describe('detect --jsonl', () => {
  it('answers each page with coverage, score and signals', async () => {
    const { code, answers, stderr } = await detect([
      { id: 'yes', url: 'https://courier.example/call', title: TITLE, text: TEXT, published: '2024-04-19' },
      { id: 'no', title: 'Storm nears', text: 'A storm nears the coast.', published: null },
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(answers).toEqual([
      {
        id: 'yes',
        coverage: true,
        score: expect.any(Number),
        signals: expect.arrayContaining(['the title tells of the event']),
      },
      { id: 'no', coverage: false, score: 0, signals: [expect.any(String)] },
    ]);
  });

  it('says of a page in another language that it is not compared', async () => {
    const page = {
      title: 'मोदी और ट्रंप ने फोन पर बात की',
      text: 'प्रधानमंत्री मोदी ने ११ दिसंबर को ट्रंप से फोन पर बात की।\nबातचीत में व्यापार पर चर्चा हुई।',
    };
    const bundled = await runCommand(run, ['--jsonl'], `${JSON.stringify({ id: 'p', ...page })}\n`);
    expect(bundled.answers).toEqual([
      {
        id: 'p',
        coverage: true,
        score: expect.any(Number),
        signals: expect.arrayContaining(['the text names the event’s day']),
        language: 'hi',
        note: "this page's language is not compared yet",
      },
    ]);
  });

  it('does not take a mention for coverage', async () => {
    const text = `Herring is as dear as ten years ago.\nBoats stay in harbour because of the storm.\nCanneries say they will wait until June.\nMackerel is plentiful this year, traders say.\n${TEXT}`;
    const { answers } = await detect([{ title: 'Herring prices climb', text, published: '2024-04-19' }]);
    expect(answers).toMatchObject([{ coverage: false }]);
  });

  it('reads title, day, types and paragraphs from markup where there is no text', async () => {
    const body = TEXT.split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    const html = (type: string) => `<!doctype html><html lang="en"><head><title>${TITLE} &amp; more</title>
      <script type="application/ld+json">{"@graph":[{"@type":"${type}","datePublished":"2024-04-19T08:00:00+02:00"}]}</script></head>
      <body><nav>Home Politics Sport</nav><main><h1>${TITLE}</h1>${body}</main><footer>All rights reserved</footer></body></html>`;
    const { answers } = await detect([
      { id: 'report', html: html('NewsArticle') },
      { id: 'live', html: html('LiveBlogPosting') },
    ]);
    expect(answers).toMatchObject([
      {
        id: 'report',
        coverage: true,
        signals: expect.arrayContaining([
          'marked up as a single report',
          'published within days of the event',
        ]),
      },
      {
        id: 'live',
        coverage: false,
        signals: expect.arrayContaining(['a live page that holds many things']),
      },
    ]);
  });

  it('copes with markup that is broken', async () => {
    const { code, answers } = await detect([
      { html: '<title>x<p>&#xffffffff; &bogus; <script type="application/ld+json">{' },
    ]);
    expect({ code, answers }).toMatchObject({ code: 0, answers: [{ coverage: false }] });
  });

  it('names the line and the field of a bad page, and answers the others', async () => {
    const { code, answers, stderr } = await detect([
      { id: 'a', text: TEXT },
      { id: 'b' },
      { id: 'c', text: TEXT, published: 'soon' },
      { id: 'd', html: '<p>x</p>' },
    ]);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'line 2: text: is missing, and so is html; give one of them',
      expect.stringMatching(/^line 3: published: must be a day that exists/),
    ]);
    expect(answers).toMatchObject([{ id: 'a' }, { id: 'd' }]);
  });

  it('asks for --jsonl', async () => {
    expect(await runCommand(run, [])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^usage: detect/),
    });
  });
});
