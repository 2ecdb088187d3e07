import type { Use } from '../use';
import type { Finding } from '../../../src/contract/regulation-findings';
import { emptyLedger, ledgerScopesOf } from '../../domain/places/ledger';
import { parseRegulation } from '../../domain/checking/parse-regulation';
import { tournamentOf } from '../../domain/publishing/tournament';

export type Published =
  | { readonly done: 'published' | 'unchanged'; readonly tournamentId: string }
  | { readonly done: 'other-rules'; readonly tournamentId: string }
  | { readonly done: 'invalid'; readonly errors: readonly Finding[] };

/**
 * Publishes a regulation (PUB-1) with its empty ledgers. Repeating it changes nothing; another text
 * under the same id is not taken (its review is PUB-11's). The association's approval and PUB-2's 48
 * hours come with the organiser's console: until then only local commands publish.
 */
export const publishTournament = async (
  { tournaments, secrets }: Use<'secrets' | 'tournaments'>,
  json: unknown,
): Promise<Published> => {
  const { regulation, errors } = parseRegulation(json);
  if (regulation === null) return { done: 'invalid', errors };
  const tournament = tournamentOf(regulation, secrets.digest(JSON.stringify(regulation)));
  const ledgers = ledgerScopesOf(tournament.rules).map((scope) => emptyLedger(tournament, scope));
  const done = await tournaments.publish(tournament, regulation.chapters, ledgers);
  return { done, tournamentId: tournament.id };
};
