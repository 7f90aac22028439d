import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../testing/runs.ts';
import { parsePack } from './parse-pack.ts';
import { limits } from './schema.ts';

const EVENT = {
  id: 'ferry-strike',
  title: 'Ferry crews strike',
  date: '2024-03-04',
  participants: [{ name: 'Mara Olsen', aliases: ['Olsen'] }],
  terms: ['ferry', 'strike'],
};
const STATEMENT = { id: 'a-1', text: 'Crews walked out on Monday.' };

function pack(changes: { event?: object; reports?: unknown } = {}): unknown {
  const { event = {}, reports = [{ id: 'a', statements: [STATEMENT] }] } = changes;
  return { format: 1, event: { ...EVENT, ...event }, reports };
}

function report(changes: object): unknown {
  return pack({ reports: [{ id: 'a', statements: [STATEMENT], ...changes }] });
}

function problemsOf(value: unknown): string[] {
  const parsed = parsePack(value, 'ferry.json');
  return parsed.ok ? [] : parsed.problems;
}

describe('a pack that is in order', () => {
  it('may give names in other languages, of its participants only', () => {
    const named = (name: string) =>
      pack({ event: { languages: { ru: { participants: [{ name, aliases: ['Ольсен'] }] } } } });
    expect(problemsOf(named('Mara Olsen'))).toEqual([]);
    expect(problemsOf(named('Mara Olson'))).toEqual([
      expect.stringMatching(
        /event\.languages.*no participant of the event; write the name as in "participants"/,
      ),
    ]);
  });

  it('is accepted with nothing but what is required', () => {
    expect(parsePack(pack(), 'ferry.json')).toEqual({ ok: true, pack: pack() });
  });

  it('is accepted with null for all that need not be known', () => {
    const unknown = {
      publisher: null,
      title: null,
      published: null,
      url: null,
      language: null,
      origin: null,
    };
    expect(problemsOf(report(unknown))).toEqual([]);
  });
});

describe('a pack with a mistake names file, place, reason and what to do', () => {
  it.each([
    ['no object', 'text', 'ferry.json: must be an object, not "text"; correct it'],
    ['another format', { ...Object(pack()), format: 2 }, 'ferry.json: format: must be 1, not 2; correct it'],
    [
      'a missing text',
      report({ statements: [{ id: 'a-1' }] }),
      'ferry.json: reports[0].statements[0].text: is missing; add it as text',
    ],
    [
      'an empty text',
      report({ statements: [{ id: 'a-1', text: ' ' }] }),
      'ferry.json: reports[0].statements[0].text: must not be empty; write it or leave the field out',
    ],
    [
      'a day that does not exist',
      pack({ event: { date: '2024-06-31' } }),
      'ferry.json: event.date: must be a day that exists, written YYYY-MM-DD; correct it',
    ],
    [
      'an address that runs code',
      report({ url: 'javascript:alert(1)' }),
      'ferry.json: reports[0].url: must be an https address without user name and password; correct it or leave it out',
    ],
    ['no reports', pack({ reports: [] }), 'ferry.json: reports: must hold at least one entry; add one'],
    [
      'a list that is none',
      pack({ reports: { a: 1 } }),
      'ferry.json: reports: must be a list, not an object; correct it',
    ],
    [
      'an unknown kind of name',
      pack({ event: { names: [{ name: 'Port Orrin', kind: 'harbour' }] } }),
      'ferry.json: event.names[0].kind: must be "person" or "body" or "place" or "thing", not "harbour"; correct it',
    ],
  ])('%s', (_, value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  it('lists every mistake, the first twenty at most', () => {
    const statements = Array.from({ length: 30 }, (_, i) => ({ id: `a-${i}` }));
    const problems = problemsOf(report({ statements }));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('ferry.json: 10 more problems; correct these first');
  });
});

describe('ids', () => {
  it('may stand once: a report', () => {
    const twice = pack({
      reports: ['1', '2'].map((n) => ({ id: 'a', statements: [{ ...STATEMENT, id: n }] })),
    });
    expect(problemsOf(twice)).toEqual([
      'ferry.json: reports[1].id: the report id "a" stands already at ferry.json: reports[0].id; give each report its own',
    ]);
  });

  it('may stand once: a statement, in all reports together', () => {
    const twice = pack({ reports: ['a', 'b'].map((id) => ({ id, statements: [STATEMENT] })) });
    expect(problemsOf(twice)).toEqual([
      'ferry.json: reports[1].statements[0].id: the statement id "a-1" stands already at ' +
        'ferry.json: reports[0].statements[0].id; give each statement its own',
    ]);
  });

  it('may be the same for a report and its statement', () => {
    expect(problemsOf(report({ statements: [{ ...STATEMENT, id: 'a' }] }))).toEqual([]);
  });

  it('are refused where they would reach the prototype of an object', () => {
    expect(problemsOf(report({ id: '__proto__' }))).toEqual([
      'ferry.json: reports[0].id: "__proto__" is not safe as an id; choose another',
    ]);
  });
});

describe('limits and unsafe keys', () => {
  it('refuses a key that would reach the prototype', () => {
    const value: unknown = JSON.parse(JSON.stringify(pack()).replace('"title"', '"__proto__"'));
    expect(problemsOf(value)).toEqual([
      'ferry.json: event.__proto__: is a name that is not safe as a key; remove it',
    ]);
  });

  it('accepts a statement of the greatest length and refuses a longer one', () => {
    const of = (length: number) => report({ statements: [{ id: 'a-1', text: 'x'.repeat(length) }] });
    expect(problemsOf(of(limits.statementCharacters))).toEqual([]);
    expect(problemsOf(of(limits.statementCharacters + 1))).toEqual([
      'ferry.json: reports[0].statements[0].text: must be at most 10000 characters long; split it into sentences',
    ]);
  });

  it('refuses more statements than any pack needs, before it looks at them', () => {
    const statements = Array.from({ length: limits.statements + 1 }, () => null);
    expect(problemsOf(report({ statements }))).toEqual([
      'ferry.json: reports: holds more than 100000 statements; split it into several packs',
    ]);
  });

  it('copes with a value nested far deeper than the call stack', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const value = { ...Object(pack()), extra: JSON.parse(deep) };
    expect(problemsOf(value)).toEqual([]);
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parsePack(value, 'ferry.json').ok).toBe(false);
      }),
      runs(),
    );
  });

  it('says what is wrong, or nothing is, where anything at all stands in a sound pack', () => {
    const places = [
      'event',
      'reports',
      'id',
      'title',
      'date',
      'participants',
      'statements',
      'url',
      '__proto__',
      'language',
    ];
    const change = fc.tuple(
      fc.constantFrom(...places),
      fc.oneof(fc.jsonValue(), fc.constantFrom('x', 'constructor', [], {})),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), fc.nat({ max: 2 }), (changes, level) => {
        const own = (at: number) => (at === level ? Object.fromEntries(changes) : {});
        const statements = [{ ...STATEMENT, ...own(2) }];
        const value = {
          ...Object(pack({ event: own(1), reports: [{ id: 'a', statements, ...own(1) }] })),
          ...own(0),
        };
        const parsed = parsePack(JSON.parse(JSON.stringify(value)), 'ferry.json');
        if (parsed.ok)
          expect(parsePack(JSON.parse(JSON.stringify(parsed.pack)), 'ferry.json')).toEqual(parsed);
        else expect(parsed.problems.every((problem) => /^ferry\.json: .*; /.test(problem))).toBe(true);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      runs(),
    );
  });
});
