import type { ListName } from '../../contract/ranking';

const query = (parameters: Readonly<Record<string, string>>): string =>
  Object.keys(parameters)
    .map((key) => `${key}=${encodeURIComponent(parameters[key] ?? '')}`)
    .join('&');

export const RANKING_PATH = '/pages/ranking/index';

/** A list of one edition, as it is passed on. */
export const listPath = (list: ListName, edition: string): string =>
  `${RANKING_PATH}?${query({ list, edition })}`;

/** An athlete in an edition; without one, in the latest. */
export const athletePath = (memberId: string, list: ListName, edition: string | null): string =>
  `/packages/ranking/athlete/index?${query({ id: memberId, list, ...(edition ? { edition } : {}) })}`;
