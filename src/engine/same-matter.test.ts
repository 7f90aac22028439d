import { describe, expect, it } from 'vitest';
import { harbourKnowledge, matched } from '../testing/matched.ts';
import {
  figuresInPlace,
  isDeniedDeed,
  isOnlyExpected,
  isOnlyVerbMissing,
  isOtherMatter,
  isTopicOnly,
} from './same-matter.ts';

describe('a figure counts', () => {
  it.each([
    [true, 'with its noun', 'The storm sank nine barges.', 'Nine barges lie on the shore.'],
    [false, 'not for another thing', 'The storm sank nine barges.', 'Nine poets wept.'],
    [true, 'with what moved', 'Wages rose by 3 percent.', 'Wages climbed 3 percent.'],
    [false, 'not where other things moved', 'Wages rose by 3 percent.', 'Snowfall reached 3 percent.'],
  ])('%s: %s', (expected, _, highlight, statement) => {
    const { sentence, strength, terms } = matched(highlight, statement);
    const figure = sentence.analysis.terms.findIndex(({ kind }) => kind === 'quantity');
    expect(strength[figure]).toBe(1);
    expect(figuresInPlace(sentence.analysis, strength, terms)[figure]).toBe(expected ? 1 : 0);
  });
});

describe('only the topic is shared', () => {
  it.each([
    [true, 'by one thing of several', 'The gardener praised the beetle.', 'A beetle crossed the road.'],
    [true, 'by synonyms', 'The company bought a ship.', 'A firm acquired that vessel.'],
    [false, 'but not with one same word', 'The company bought a ship.', 'A firm bought that vessel.'],
  ])('%s: %s', (expected, _, highlight, statement) => {
    expect(isTopicOnly(matched(highlight, statement))).toBe(expected);
  });

  it('by one common word, unless the pack is too small to tell what is common', () => {
    const pair = matched('The company sold a ship.', 'A firm sold that vessel.');
    const common = { ...pair.sentence, weight: pair.sentence.weight.map(() => 0.2) };
    expect(isTopicOnly({ ...pair, sentence: common })).toBe(true);
    expect(isTopicOnly({ ...pair, sentence: { ...common, isPackSmall: true } })).toBe(false);
  });
});

describe('it is another matter', () => {
  it.each([
    [true, 'with another figure', 'The port handled 700,000 crates.', 'The port handled 600 ferries.'],
    [false, 'not with a figure of another kind', 'The port handled 700 crates.', 'The port won $6 million.'],
    [false, 'not without a figure', 'The port handled 700,000 crates.', 'The port handled crates.'],
    [true, 'with somebody else', 'Paula Grendel opened the museum.', 'Viktor Amsel opened the museum.'],
    [false, 'not with the same person', 'Viktor Amsel opened it.', 'Mr Amsel opened it.'],
    [false, 'not behind the verb', 'The museum thanked Paula Grendel.', 'The museum thanked Viktor Amsel.'],
  ])('%s: %s', (expected, _, highlight, statement) => {
    expect(isOtherMatter(matched(highlight, statement))).toBe(expected);
  });
});

describe('the deed is denied', () => {
  it.each([
    [
      true,
      'where the statement leaves it open',
      'Amsel did not open the museum.',
      'Amsel could open the museum.',
    ],
    [true, 'by the statement', 'Amsel may open the museum.', 'Amsel will not open the museum.'],
    [false, 'not by both', 'Amsel did not open the museum.', 'Amsel has not opened the museum.'],
    [false, 'not where the statement has another deed', 'Amsel did not open the museum.', 'Amsel left.'],
    [true, 'by a verb, where the highlight has none', 'Talks are under way.', 'Talks have not begun.'],
    [
      true,
      'by who is told to deny it',
      'Amsel opened the museum.',
      'Amsel denied that he had opened the museum.',
    ],
    [
      false,
      'not by a denial of its denial',
      'Amsel opened the museum.',
      'Amsel denied that he had not opened the museum.',
    ],
    [
      true,
      'also where something else of the statement is left open',
      'Amsel did not open the museum.',
      'Amsel may open the museum without a permit.',
    ],
    [
      false,
      'not where its denial is told in other words',
      'Amsel denied that he had opened the museum.',
      'Amsel rejected claims he had opened the museum.',
    ],
    [
      true,
      'where the statement counts it',
      'The council has yet to vote.',
      'The council approved it by nine votes.',
    ],
    [
      false,
      'not where it is left open there too',
      'The council has yet to vote.',
      'A vote is still pending.',
    ],
  ])('%s: %s', (expected, _, highlight, statement) => {
    expect(isDeniedDeed(matched(highlight, statement), harbourKnowledge)).toBe(expected);
  });
});

describe('the statement only plans, hedges or expects', () => {
  it.each([
    [true, 'what is told as done', 'Amsel opened the museum.', 'Amsel will open the museum.'],
    [false, 'what is planned on both sides', 'Amsel will open the museum.', 'Amsel will open the museum.'],
    [false, 'what a headline leaves open', 'Amsel to open the museum', 'Amsel will open the museum.'],
    [true, 'what is hedged', 'Amsel opened the museum.', 'Amsel could open the museum.'],
    [
      true,
      'what somebody expects',
      'Amsel opened the museum.',
      'Critics predict that Amsel opened the museum.',
    ],
    [false, 'not when it is done', 'Amsel opened the museum.', 'Amsel has opened the museum.'],
  ])('%s: %s', (expected, _, highlight, statement) => {
    expect(isOnlyExpected(matched(highlight, statement))).toBe(expected);
  });
});

describe('only the verb is another', () => {
  it.each([
    [true, 'with a year', 'The old lighthouse dates from 1887.', 'The old lighthouse was erected in 1887.'],
    [false, 'not without a figure or time', 'The guard cursed the cook.', 'The guard hugged the cook.'],
    [
      false,
      'not where a noun is another too',
      'The lighthouse dates from 1887.',
      'The windmill was erected in 1887.',
    ],
  ])('%s: %s', (expected, _, highlight, statement) => {
    expect(isOnlyVerbMissing(matched(highlight, statement))).toBe(expected);
  });
});
