import type { MyEntry } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import type { EventCell, GroupBlock } from './groups-view';

const mayInitiate = ({ fit, shut }: EventCell): boolean =>
  fit !== null && fit.initiating === null && !fit.plays && !shut;

/**
 * Whether the way in is offered to who may play in nothing here (any more): a coach or leader initiates for others,
 * whatever their own age and sex (ENT-2). Not to children of the account, nor to who is here as an athlete.
 */
export const offersOthers = (
  groups: readonly GroupBlock[],
  person: Pick<PersonOfAccount, 'as'> | undefined,
  mine: readonly Pick<MyEntry, 'role'>[] = [],
): boolean =>
  person?.as === 'self' &&
  mine.every(({ role }) => role !== 'athlete') &&
  groups.some(({ cells }) => cells.some(mayInitiate));
