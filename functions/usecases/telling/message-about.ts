import type { Use } from '../use';
import type { MessageFacts } from '../../../src/contract/telling';
import { partsOfId, type Slot } from '../../domain/entry/entry';
import { eventOf } from '../../domain/entry/rules-of';
import { isAsked, type InPlace } from '../../domain/entry/tellings-of';
import { rowOf } from '../../domain/telling/kinds';
import type { Message, Sending } from '../../domain/telling/message';

/** The entry and the slot that a message is about, read right before it is sent; null: it is about no slot. */
export type About = { readonly place: InPlace; readonly slot: Slot } | null;

/**
 * What a message is about, as it stands now. An invitation that waited for the morning, or for a service to come back,
 * has nothing to say once it was answered.
 */
export const aboutOf = async (
  { entries, clock }: Use<'clock' | 'entries'>,
  { kind, facts, sending }: Message & { readonly sending: Sending },
): Promise<About | 'nothing any more'> => {
  const now = clock.now();
  if (facts.until !== undefined && facts.until <= now) return 'nothing any more';
  if (sending.slotId === undefined || facts.entryId === undefined) return null;
  const { tournament, entry } = await entries.load(partsOfId(facts.entryId));
  const event = tournament && entry && eventOf(tournament, entry.eventId);
  const slot = entry?.slots.find(({ id }) => id === sending.slotId);
  if (!tournament || !event || !slot) return 'nothing any more';
  const place = { tournament, event, entry };
  if (rowOf(kind).asks && !isAsked(place, slot, now)) return 'nothing any more';
  return { place, slot };
};

const ENTRY_PAGE = 'packages/entry/detail/index';
const TOURNAMENT_PAGE = 'packages/tournament/detail/index';
const INBOX_PAGE = 'packages/inbox/list/index';

/** The page that a subscribe message opens. */
export const pageOf = ({ entryId, tournamentId }: MessageFacts): string =>
  entryId !== undefined
    ? `${ENTRY_PAGE}?id=${entryId}`
    : tournamentId !== undefined
      ? `${TOURNAMENT_PAGE}?tournamentId=${tournamentId}`
      : INBOX_PAGE;
