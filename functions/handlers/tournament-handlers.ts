import { getTournament } from '../usecases/publishing/get-tournament';
import { listEventEntries } from '../usecases/entering/list-event-entries';
import { listRegions } from '../usecases/publishing/list-regions';
import { listTournaments } from '../usecases/publishing/list-tournaments';
import { fitsOf } from '../usecases/entering/fits-of';
import { getEventPlaces } from '../usecases/results/get-event-places';
import { myFit } from '../usecases/entering/my-fit';
import { listNotices } from '../usecases/publishing/list-notices';
import { publishNotice } from '../usecases/publishing/publish-notice';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** Browsing (PUB-1, ENT-20). */
export const tournamentHandlers = (deps: Wiring): Chapter<'tournaments'> => ({
  listTournaments: ({ query }) => listTournaments(deps, query),
  regions: () => listRegions(deps),
  tournament: ({ params }) => getTournament(deps, params.tournamentId),
  myFit: ({ actor, params, query }) => myFit(deps, actor, params.tournamentId, query.for),
  fits: ({ actor, query }) => fitsOf(deps, actor, query.tournaments.split(','), query.for),
  eventPlaces: ({ actor, params }) => getEventPlaces(deps, actor, params),
  listEventEntries: ({ actor, params, query }) => listEventEntries(deps, actor, params, query),
  notices: ({ params, query }) => listNotices(deps, params.tournamentId, query),
  publishNotice: ({ actor, params, body, idempotencyKey }) =>
    publishNotice(deps, actor, params.tournamentId, body, idempotencyKey),
});
