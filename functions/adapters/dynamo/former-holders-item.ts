import type { FormerHolder } from '../../domain/membership/former-holder';
import { itemOf, list } from './item';

/** One who gave a number up; `followed`: what it was invited to is with them. */
export interface HeldFormerly extends FormerHolder {
  readonly followed?: true;
}

/** PHONE#<key>/FORMER-HOLDERS {holders}: who gave the number up, in their order. */
export const formerHoldersFromItem = itemOf<{ readonly holders: readonly HeldFormerly[] }>({
  holders: list,
});
