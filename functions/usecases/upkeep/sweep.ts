import type { Use } from '../use';
import { eachAlone } from '../commands/each-alone';
import { searchOf } from '../../domain/lists/card-list';
import type { StoredCard } from '../../domain/lists/tournament-store';
import { publishDueLists } from '../accepting/publish-due-lists';
import { allCards } from '../publishing/all-cards';
import type { EntryDeps } from '../entering/entry-deps';
import { forgetLeftNames } from '../leaving/forget-in-rankings';
import { followInvitations } from '../moving/follow-invitations';
import { sendAccountMessages } from '../telling/send-account-messages';
import { indexResults } from '../results/index-results';
import { checkHiddenTexts } from './check-hidden-texts';
import { tell } from '../telling/tell';
import type { TellingDeps } from '../telling/telling-deps';
import { sweepLedger } from './sweep-ledger';
import { showAccesses } from './show-accesses';
import { noteMoments } from './note-moments';

export type SweepDeps = EntryDeps &
  TellingDeps &
  Use<
    | 'accesses'
    | 'accountMessages'
    | 'files'
    | 'forgotten'
    | 'moves'
    | 'ranking'
    | 'registered'
    | 'results'
    | 'units'
  >;

/**
 * What no request may wait for and no crash may leave undone, once a minute: tickets without an entry
 * go back, promotions reach their entries, the lapse at closing (ENT-14), the lists after it (ACC-1), invitations to former numbers (MEM-8),
 * people are told (TEL), texts that others do not read yet (ENT-7), athletes' records of results (PTS-8), looks at documents
 * (MEM-6), names of those who left. Each step, and each piece of it, by itself: one that fails holds up no other.
 */
export const sweep = async (deps: SweepDeps): Promise<void> => {
  const steps = {
    sweepTournaments,
    followInvitations,
    sendAccountMessages,
    tell,
    checkHiddenTexts,
    indexResults,
    showAccesses,
    forgetLeftNames,
  };
  await eachAlone(deps, 'sweep-step', Object.entries(steps), ([, step]) => step(deps), {
    about: ([step]) => ({ step }),
  });
};

const sweepTournaments = async (deps: SweepDeps): Promise<void> => {
  const search = searchOf({}, deps.clock.now());
  await eachAlone(
    deps,
    'sweep',
    allCards(deps.tournaments, search),
    async (stored) => {
      if (stored.card.opensAt <= search.now) await sweepTournament(deps, stored);
    },
    { about: ({ card }) => ({ tournament: card.id }) },
  );
};

const sweepTournament = async (deps: SweepDeps, stored: StoredCard): Promise<void> => {
  const found = await deps.tournaments.detail(stored.card.id);
  if (!found) return;
  await eachAlone(
    deps,
    'sweep-ledger',
    found.ledgers,
    (ledger) => sweepLedger(deps, found.tournament, ledger),
    { about: ({ tournamentId, eventId }) => ({ tournament: tournamentId, event: eventId }) },
  );
  await publishDueLists(deps, found.tournament, found.ledgers);
  await noteMoments(deps, stored, found.tournament, found.ledgers);
};
