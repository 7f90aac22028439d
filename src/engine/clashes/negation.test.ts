import { describe, expect, it } from 'vitest';
import { clashingWords, conflictsBetween } from '../../testing/engine-pack.ts';

const CLASHING: readonly [string, string][] = [
  ['The storm damaged the lighthouse.', 'The storm did not damage the lighthouse.'],
  ['Solant and Corwin discussed the pipeline.', 'The pipeline was not discussed.'],
  ['Tankers are exempt from the toll.', 'There is no exemption from the toll for tankers.'],
  ['Kessia repaid the loan.', 'Kessia failed to repay the loan.'],
  ['The council rejected the mining code.', 'The council did not reject the mining code.'],
  ['The ice road was reopened by the army.', 'The ice road was not reopened by the army.'],
  ['None of the miners survived.', 'Nine of the miners survived.'],
  ['The toll was not legal.', 'The toll was legal.'],
  ['Farmers welcomed the new toll.', 'Farmers did not welcome the new toll.'],
];

const NEAR: readonly [string, string][] = [
  ['Solant did not sign the decree on fishing.', 'Solant never signed the decree on fishing.'],
  ['Solant could sign the decree on fishing.', 'Solant did not sign the decree on fishing.'],
  ['None of the trawlers was lost.', "None of Varno's trawlers was lost."],
  ['The delay was not due to fog, but to ice.', 'The delay was due to ice and not due to fog.'],
  ['Sailors had nothing but praise for Corwin.', 'Sailors had warm praise for Corwin.'],
  ['Solant said it was "not certain" of the toll.', 'Solant is not certain of the toll.'],
  ['Neither the quay nor the crane was safe.', 'The quay and the crane were not safe.'],
  ['The storm did not damage the lighthouse.', 'The lighthouse has a red door.'],
  [
    'Kessia is still negotiating the labour programme this year.',
    'Kessia is still negotiating no agreement this year.',
  ],
  ['The envoys mentioned the pipeline.', 'Solant and Corwin discussed the cranes.'],
  ['Corwin blamed smugglers for the blaze.', 'The pipeline was not discussed.'],
  ['The storm did not damage the lighthouse.', 'The storm barely damaged the lighthouse.'],
];

describe('what one side denies and the other affirms', () => {
  it.each(CLASHING)('stand against each other: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual(['negation', 'negation']);
  });

  it.each(NEAR)('do not: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it('are shown with the words of both sides', () => {
    expect(
      clashingWords('The storm damaged the lighthouse.', 'The storm did not damage the lighthouse.'),
    ).toBe('did not damage / damaged');
    expect(
      clashingWords('Tankers are exempt from the toll.', 'There is no exemption from the toll for tankers.'),
    ).toBe('no exemption / exempt');
  });
});
