import { describe, expect, it } from 'vitest';
import type { Relation } from '../../engine/index.ts';
import { type Judgement, scoreOf } from './scores.ts';

const judgement = (gold: Relation[], predicted: Relation, rest: Partial<Judgement> = {}): Judgement => ({
  id: 'h',
  report: 'a',
  text: 'A sentence.',
  gold,
  predicted,
  goldKinds: [],
  predictedKinds: [],
  type: null,
  ...rest,
});

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
      judgement(['conflicts'], 'conflicts', { goldKinds: ['date', 'order'], predictedKinds: ['order'] }),
      judgement(['conflicts'], 'conflicts', { goldKinds: ['date'], predictedKinds: ['number'] }),
      judgement(['conflicts'], 'conflicts', { predictedKinds: ['number'] }),
      judgement(['silent'], 'conflicts', { goldKinds: ['date'], predictedKinds: ['date'] }),
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
});
