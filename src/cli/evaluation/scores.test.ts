import { describe, expect, it } from 'vitest';
import type { ConflictKind, Relation } from '../../engine/index.ts';
import { buildReason } from '../../testing/builders.ts';
import { scoreKinds } from './score-kinds.ts';
import { type Judgement, scoreOf } from './scores.ts';

const judgement = (gold: Relation[], predicted: Relation, rest: Partial<Judgement> = {}): Judgement => ({
  id: 'h',
  report: 'a',
  text: 'A sentence.',
  gold,
  predicted,
  goldKinds: [],
  statement: null,
  clashes: [],
  type: null,
  ...rest,
});

const clashes = (...kinds: ConflictKind[]) => kinds.map((kind) => buildReason({ kind }));

const scored = (judgements: Judgement[], relation: Relation) =>
  scoreOf(judgements).relations.find((score) => score.relation === relation);

describe('scores', () => {
  it('counts precision, recall and F1 of a relation', () => {
    const judgements = [
      judgement(['conflicts'], 'conflicts'),
      judgement(['conflicts'], 'silent'),
      judgement(['conflicts'], 'silent'),
      judgement(['silent'], 'conflicts'),
    ];
    expect(scored(judgements, 'conflicts')).toEqual({
      relation: 'conflicts',
      precision: 1 / 2,
      recall: 1 / 3,
      f1: 2 / 5,
      support: 3,
    });
  });

  it('counts an acceptable answer as its own label, any other against the first', () => {
    const { confusion, accuracy, several } = scoreOf([
      judgement(['partly', 'silent'], 'silent'),
      judgement(['partly', 'silent'], 'conflicts'),
    ]);
    expect(confusion.silent.silent).toBe(1);
    expect(confusion.partly.conflicts).toBe(1);
    expect({ accuracy, several }).toEqual({ accuracy: 0.5, several: 2 });
  });

  it('takes the macro mean over the relations that are labelled', () => {
    const { macroF1 } = scoreOf([judgement(['silent'], 'silent'), judgement(['partly'], 'silent')]);
    expect(macroF1).toBeCloseTo((2 / 3 + 0) / 2);
  });

  it('says nothing where there is nothing to divide by', () => {
    expect(scoreOf([])).toMatchObject({ macroF1: null, accuracy: null, rightKind: { right: 0, of: 0 } });
    expect(scored([], 'partly')).toEqual({
      relation: 'partly',
      precision: null,
      recall: null,
      f1: null,
      support: 0,
    });
  });

  it('counts right kinds among true conflicts that name one', () => {
    const { rightKind } = scoreOf([
      judgement(['conflicts'], 'conflicts', { goldKinds: ['date', 'order'], clashes: clashes('order') }),
      judgement(['conflicts'], 'conflicts', { goldKinds: ['date'], clashes: clashes('number') }),
      judgement(['conflicts'], 'conflicts', { clashes: clashes('number') }),
      judgement(['silent'], 'conflicts', { goldKinds: ['date'], clashes: clashes('date') }),
    ]);
    expect(rightKind).toEqual({ right: 1, of: 2 });
  });

  it('counts right answers by type', () => {
    const { byType } = scoreOf([
      judgement(['silent'], 'silent', { type: 'name' }),
      judgement(['silent'], 'partly', { type: 'name' }),
      judgement(['silent'], 'silent', { type: 'date' }),
    ]);
    expect(byType).toEqual([
      { type: 'date', right: 1, of: 1 },
      { type: 'name', right: 1, of: 2 },
    ]);
  });

  it('takes corroborates and partly as one', () => {
    const { supported } = scoreOf([
      judgement(['corroborates'], 'partly'),
      judgement(['partly'], 'silent'),
      judgement(['silent'], 'corroborates'),
    ]);
    expect(supported).toEqual({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2, support: 2 });
  });

  it('counts conflicts answered, right and labelled', () => {
    const { conflicts } = scoreOf([
      judgement(['conflicts'], 'conflicts'),
      judgement(['conflicts'], 'silent'),
      judgement(['silent'], 'conflicts'),
      judgement(['silent', 'conflicts'], 'conflicts'),
    ]);
    expect(conflicts).toEqual({ answered: 3, right: 2, labelled: 3, count: 4 });
  });
});

describe('scores by kind', () => {
  const kind = (gold: ConflictKind[], predicted: ConflictKind[], relation: Relation[] = ['conflicts']) =>
    judgement(relation, predicted.length > 0 ? 'conflicts' : 'silent', {
      goldKinds: gold,
      clashes: clashes(...predicted),
    });

  it('counts a kind that the label allows as that kind, any other answer as the one shown', () => {
    const scores = scoreKinds([
      kind(['date', 'order'], ['number', 'order']),
      kind(['date'], ['number', 'stage']),
      kind(['number'], []),
      kind([], ['number'], ['silent']),
    ]);
    expect(scores.get('order')).toEqual({ precision: 1, recall: 1, f1: 1, support: 1 });
    expect(scores.get('date')).toEqual({ precision: null, recall: 0, f1: 0, support: 1 });
    expect(scores.get('number')).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 });
    expect(scores.has('stage')).toBe(false);
  });

  it('leaves out conflicts whose label names no kind, and says nothing where none does', () => {
    expect(scoreKinds([kind([], ['date']), kind(['role'], ['role'])]).size).toBe(1);
    expect(scoreKinds([kind([], ['date']), kind([], ['date'], ['silent'])]).size).toBe(0);
  });
});
