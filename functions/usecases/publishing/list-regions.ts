import type { Use } from '../use';
import type { Regions } from '../../../src/contract/tournaments';
import { ok, type Result } from '../../domain/result';

/** Where there are tournaments that are not over, as the sweep last saw them: one GetItem. */
export const listRegions = async ({ tournaments }: Use<'tournaments'>): Promise<Result<Regions>> =>
  ok({ regions: [...(await tournaments.regions())] });
