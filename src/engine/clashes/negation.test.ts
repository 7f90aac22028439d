import { describe, expect, it } from 'vitest';
import { clashingWords, conflictsBetween } from '../../testing/engine-pack.ts';

const CLASHING: readonly [string, string][] = [
  ['The storm damaged the lighthouse.', 'The storm did not damage the lighthouse.'],
  ['Solant and Corwin discussed the pipeline.', 'The pipeline was not discussed.'],
  ['Tankers are exempt from the toll.', 'There is no exemption from the toll for tankers.'],
  ['Kessia repaid the loan.', 'Kessia failed to repay the loan.'],
  ['The council rejected the mining code.', 'The council did not reject the mining code.'],
  ['The ice road was reopened by the army.', 'The ice road was not reopened by the army.'],
  ['The economy is in recession.', 'The economy is not in recession.'],
  [
    'Police did not charge the driver over the crash on the bridge.',
    'Police charged the driver over the crash.',
  ],
  ['None of the miners survived.', 'Nine of the miners survived.'],
  ['The toll was not legal.', 'The toll was legal.'],
  ['Farmers welcomed the new toll.', 'Farmers did not welcome the new toll.'],
];

const NEAR: readonly [string, string][] = [
  // Denied of some, of one doer, of one use, in part.
  ['No one on the train was injured in the crash.', 'A woman on the platform was injured in the crash.'],
  ['Nobody else was hurt in the crash.', 'The driver was hurt in the crash.'],
  ['None of the other passengers was hurt.', 'Two passengers were hurt.'],
  ['Six passengers were killed in the crash.', 'None of the British passengers was killed in the crash.'],
  ['The coach did not blame the referee.', 'The captain blamed the referee.'],
  ['Solant did not attend the dinner.', 'Corwin attended the dinner.'],
  ['Peter Brandt condemned the attack.', 'Maria Lorne did not condemn the attack.'],
  ['Solant welcomed the plan.', 'Corwin did not welcome the plan.'],
  ['The drug is not entirely safe.', 'The drug is safe for most people.'],
  ['The talks were not easy.', 'The talks were easier than expected.'],
  ['The law is not popular with farmers.', 'The law is popular with voters.'],
  ['The water is not safe to drink.', 'The water is safe for washing.'],
  ['This was not the first attack on the port.', 'This was the second attack on the port.'],
  ['Not every school will reopen on Monday.', 'Most schools will reopen on Monday.'],
  ['Only two of the 40 miners survived.', 'Thirty-eight miners did not survive.'],
  ['No new cases were reported on Sunday.', 'Five new cases were reported on Saturday.'],
  // The same denial in other words.
  ['No one was hurt in the blast.', 'The blast hurt nobody.'],
  ['Nothing was found in the search.', 'The search found nothing.'],
  ['The storm is a blessing or nothing at all.', 'The storm is a blessing.'],
  ['Police arrested nobody.', 'No one was arrested by police.'],
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
