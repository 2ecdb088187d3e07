import type { PersonOfAccount } from '../contract/membership';
import type { MyFit } from '../contract/tournaments';
import { forOf } from './persons';
import type { Read } from './use-read';
import { useReads } from './use-reads';

/** What of a tournament fits a person, as far as it has been asked. */
export interface PersonFit {
  readonly person: PersonOfAccount;
  readonly fit: MyFit | undefined;
}

export interface Fits {
  readonly of: readonly PersonFit[];
  /** of the account's owner, asked for before it is known whose account it is */
  readonly first: MyFit | undefined;
  /** every answer is there */
  readonly complete: boolean;
  readonly isFetching: boolean;
  readonly notice: string | undefined;
  readonly problem: Read<MyFit>['problem'];
  readonly refetch: () => Promise<unknown>;
}

/** What fits each person of the account, asked side by side (ENT-20, MEM-1). */
export const useFits = (
  tournamentId: string,
  persons: readonly PersonOfAccount[],
  enabled = true,
): Fits => {
  const params = { tournamentId };
  const asked = persons.map((person) =>
    person.as === 'self' ? { params } : { params, query: forOf(person) },
  );
  const reads = useReads('myFit', asked.length > 0 ? asked : [{ params }], enabled);
  return {
    of: persons.map((person, at) => ({ person, fit: reads[at]?.data })),
    first: reads[0]?.data,
    complete: reads.every(({ data }) => data !== undefined),
    isFetching: reads.some(({ isFetching }) => isFetching),
    notice: reads.find(({ notice }) => notice)?.notice,
    problem: reads.find(({ problem }) => problem)?.problem ?? null,
    refetch: () => Promise.all(reads.map(({ refetch }) => refetch())),
  };
};

/** Whether there is a pair or team that this person may initiate now for others, playing in it or not (ENT-2). */
export const mayInitiateSomething = (fit: MyFit | undefined): boolean =>
  fit?.events.some(({ initiating }) => initiating === null) ?? false;

/** Whether there is an event that this person may enter now as an athlete, as the server judges it. */
export const mayEnterSomething = (fit: MyFit | undefined): boolean =>
  fit?.events.some(({ refusals }) => refusals.length === 0) ?? false;

type Said = MyFit['events'][number]['refusals'][number];

/** The reasons that stand against every event alike: said once (the real name is not approved yet, say). */
export const sharedRefusals = (fit: MyFit | null | undefined): readonly Said[] => {
  const [first, ...others] = fit?.events ?? [];
  return (first?.refusals ?? []).filter(({ reason }) =>
    others.every(({ refusals }) => refusals.some((one) => one.reason === reason)),
  );
};
