import { findCopyClashes } from './copies.ts';
import { findDirectionClashes } from './directions.ts';
import { findNameClashes } from './names.ts';
import { findNegationClashes } from './negation.ts';
import { findOrderClashes } from './order.ts';
import type { ClashFinder } from './pair.ts';
import { findRoleClashes } from './roles.ts';
import { findSpeechClashes } from './speech.ts';
import { findStageClashes } from './stages.ts';
import { findTimeClashes } from './times.ts';
import { findValueClashes } from './values.ts';

/**
 * All finders, most telling kind first: where two fit the same words the earlier one is shown. Stage before date, date
 * before order, attribution before role (see the rule book).
 */
export const FINDERS: readonly ClashFinder[] = [
  findStageClashes,
  findTimeClashes,
  findValueClashes,
  findSpeechClashes,
  findRoleClashes,
  findNameClashes,
  findNegationClashes,
  findDirectionClashes,
  findOrderClashes,
  findCopyClashes,
];
