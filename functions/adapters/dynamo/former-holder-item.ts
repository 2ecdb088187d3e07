import type { FormerHolder } from '../../domain/membership/former-holder';
import { itemOf, text } from './item';

/** PHONE#<key>/FORMER-HOLDER {memberId, until}. */
export const formerHolderFromItem = itemOf<FormerHolder>({ memberId: text, until: text });
