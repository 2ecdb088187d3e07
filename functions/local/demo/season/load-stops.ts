import { eventsOf } from '../../../../src/contract/regulation';
import { cardItem } from '../../../adapters/dynamo/card-item';
import { eventAboutItem } from '../../../adapters/dynamo/event-about-item';
import { ledgerItem } from '../../../adapters/dynamo/ledger-item';
import { textItem, tournamentItem } from '../../../adapters/dynamo/tournament-item';
import { cardOf } from '../../../domain/lists/card';
import { putTogether } from './put-together';
import { findingText } from '../../../../src/copy/regulation-findings';
import { holdingAs } from './held-places';
import type { Wiring } from '../../../handlers/wiring';
import { cardNumbersOf } from '../../../domain/lists/event-views';
import { publishTournament } from '../../../usecases/publishing/publish-tournament';
import type { SeasonStop } from './calendar';
import type { PlayedLine } from './play-event';

export interface PlayedStop {
  readonly stop: SeasonStop;
  /** by event */
  readonly lines: ReadonlyMap<string, readonly PlayedLine[]>;
  readonly referee: string;
}

/** Publishes a stop that is over, with the places that were held in it, and names its chief referee; whole or not at all. */
export const loadStop = async (
  deps: Wiring,
  { stop: { regulation }, lines, referee }: PlayedStop,
): Promise<void> => {
  const published = await publishTournament(
    {
      secrets: deps.secrets,
      tournaments: {
        ...deps.tournaments,
        publish: async (tournament, chapters, ledgers) => {
          const held = ledgers.map((ledger) => holdingAs(ledger, lines));
          const numbers = cardNumbersOf(tournament, held, tournament.closesAt);
          await putTogether(deps.table, [
            ...held.map(ledgerItem),
            ...eventsOf(tournament.rules).map((event) => eventAboutItem(tournament, event)),
            textItem(tournament.id, chapters),
            cardItem(cardOf(tournament), numbers),
            tournamentItem(tournament),
          ]);
          return 'published';
        },
      },
    },
    regulation,
  );
  if (published.done === 'invalid')
    throw new Error(`${regulation.id}：${published.errors.map(findingText).join('；')}`);
  await deps.roles.nameChiefReferee(regulation.id, regulation.lastDay, referee);
};
