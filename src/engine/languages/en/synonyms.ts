import { entries } from './read.ts';
import actions from './synonyms/actions.json' with { type: 'json' };
import business from './synonyms/business.json' with { type: 'json' };
import changes from './synonyms/changes.json' with { type: 'json' };
import conflict from './synonyms/conflict.json' with { type: 'json' };
import culture from './synonyms/culture.json' with { type: 'json' };
import disasters from './synonyms/disasters.json' with { type: 'json' };
import economy from './synonyms/economy.json' with { type: 'json' };
import everyday from './synonyms/everyday.json' with { type: 'json' };
import health from './synonyms/health.json' with { type: 'json' };
import justice from './synonyms/justice.json' with { type: 'json' };
import people from './synonyms/people.json' with { type: 'json' };
import politics from './synonyms/politics.json' with { type: 'json' };
import qualities from './synonyms/qualities.json' with { type: 'json' };
import science from './synonyms/science.json' with { type: 'json' };
import speech from './synonyms/speech.json' with { type: 'json' };
import sport from './synonyms/sport.json' with { type: 'json' };
import talks from './synonyms/talks.json' with { type: 'json' };

/** Groups of words that can bear the same fact; a word may stand in several. */
export const groups: readonly (readonly string[])[] = [
  actions,
  business,
  changes,
  conflict,
  culture,
  disasters,
  economy,
  everyday,
  health,
  justice,
  people,
  politics,
  qualities,
  science,
  speech,
  sport,
  talks,
]
  .flat()
  .map((line) => entries(line));
