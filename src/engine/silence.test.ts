import { describe, expect, it } from 'vitest';
import { compareWith, DAY } from '../testing/engine-pack.ts';

const silenceOn = (
  statements: string[],
  highlight: string,
  report: string | null = DAY,
  page?: string | null,
) =>
  compareWith(statements, highlight, { report, ...(page === undefined ? {} : { highlight: page }) }).silence;

describe('a report that is silent', () => {
  it('does not treat the topic when no statement is about it', () => {
    expect(silenceOn(['Bakers sell bread.'], 'The storm sank nine ferries.')).toEqual({
      why: 'other-topic',
      nearest: null,
    });
  });

  it('treats it without the detail when a statement is about the same things', () => {
    const statements = ['Bakers sell bread.', 'The customs office of the harbour is old.'];
    expect(silenceOn(statements, 'The customs office of the harbour caught nine smugglers.')).toEqual({
      why: 'without-detail',
      nearest: 'a-2',
    });
    expect(silenceOn(statements, 'Violins and trumpets filled the theatre.')?.why).toBe('other-topic');
  });

  it('treats it as soon as one rare word is the same, and is nearest where the rarest are', () => {
    const statements = ['Solant and Corwin met again.', 'A regatta delighted the visitors.'];
    expect(silenceOn(statements, 'Solant and Corwin praised sailors who won the regatta.')).toEqual({
      why: 'without-detail',
      nearest: 'a-2',
    });
  });

  it('is not near when only who takes part is the same', () => {
    expect(silenceOn(['Solant thanked Corwin.'], 'Solant gave Corwin an umbrella.')?.why).toBe('other-topic');
  });

  it('was published before when the highlight tells of days between it and the page', () => {
    const highlight = 'A fire closed the museum on 20 May 2024.';
    expect(silenceOn(['Bakers sell bread.'], highlight, '2024-05-15', '2024-05-21')?.why).toBe(
      'published-before',
    );
  });

  it.each([
    ['came out on that day', '2024-05-20', '2024-05-21', 'A fire closed the museum on 20 May 2024.'],
    ['has no day', null, '2024-05-21', 'A fire closed the museum on 20 May 2024.'],
    ['stands against a page that has none', '2024-05-15', null, 'A fire closed the museum on 20 May 2024.'],
    ['could tell of a plan', '2024-05-15', '2024-05-16', 'A fire drill closes the museum on 20 May 2024.'],
  ])('was not when it %s', (_, report, page, highlight) => {
    expect(silenceOn(['Bakers sell bread.'], highlight, report, page)?.why).toBe('other-topic');
  });
});

describe('a report that is not silent', () => {
  it('keeps no silence', () => {
    expect(silenceOn(['The storm sank nine ferries.'], 'The storm sank nine ferries.')).toBeNull();
    expect(silenceOn(['The storm sank seven ferries.'], 'The storm sank nine ferries.')).toBeNull();
  });
});
