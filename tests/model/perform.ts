import { asGuardian } from '../support/as-guardian';
import type { Actor } from '../../functions/domain/actor';
import type { Entry } from '../../functions/domain/entry/entry';
import { ok, refuse, type Result } from '../../functions/domain/result';
import { approveMember } from '../../functions/usecases/membership/approve-member';
import {
  cancelOwn,
  declineEntry,
  withdrawEntry,
} from '../../functions/usecases/entering/transitions';
import { changeRoster } from '../../functions/usecases/entering/change-roster';
import { confirmEntry } from '../../functions/usecases/entering/confirm-entry';
import { deleteAccount } from '../../functions/usecases/leaving/delete-account';
import { enterEvent } from '../../functions/usecases/entering/enter-event';
import { submitProfile } from '../../functions/usecases/membership/submit-profile';
import { sweepLedger } from '../../functions/usecases/upkeep/sweep-ledger';
import { tell } from '../../functions/usecases/telling/tell';
import type { Invited, Operation } from './operations';
import { isSingles, present } from './oracle/roster';
import { keysOf, reachedBy, register, submissionOf, type ModelPerson } from './people';
import type { ModelWorld } from './world';

/** Children's profiles come from a guardian's account: codes are no part of the model. */
const GUARDIAN: Actor = { memberId: 'guardian', phoneKey: 'guardian', sessionId: 'guardian' };

const DECLARATION = { accepted: true, version: '2026-11' } as const;
const TEAM = '飞鱼队';

/** The latest entry of a maker in an event, the live one before others. */
export const entryOf = (
  { observer, people }: Pick<ModelWorld, 'observer' | 'people'>,
  maker: number,
  event: string,
): Entry | undefined => {
  const own = [...observer.entries.values()]
    .filter(
      ({ eventId, slots }) =>
        eventId === event && keysOf(people.get(maker)!).includes(slots[0]?.personKey ?? ''),
    )
    .sort((one, other) => one.seq - other.seq);
  return own.filter(({ ended }) => ended === null).at(-1) ?? own.at(-1);
};

/** One sweep, as the product does it once a minute. */
export const sweepOnce = async ({ deps, tournament, ledgers }: ModelWorld): Promise<void> => {
  for (const ledger of await ledgers()) await sweepLedger(deps, tournament, ledger);
  await tell(deps);
};

export interface Ready {
  /** whose request it is; null: the product's own */
  readonly who: ModelPerson | null;
  /** the entry it is about */
  readonly entry?: Entry;
  run(): Promise<Result<unknown>>;
}

/** What an operation asks for, as its person sees things now; null: there is nothing to ask for. */
export const prepare = (world: ModelWorld, operation: Operation, key: string): Ready | null => {
  const { deps, tournament, people, stores, files } = world;
  const person = (n: number): ModelPerson => people.get(n)!;
  const invitees = (all: readonly Invited[]) =>
    all.map(({ who, role }) => ({ phone: reachedBy(people, person(who)).phone, role }));
  const memberOf = (n: number): string | undefined =>
    person(n).guardian === null ? undefined : person(n).memberIds.at(-1);

  /** A request of somebody logged in, as every handler begins (MEM-1). */
  const asked = (
    who: ModelPerson,
    work: (actor: Actor) => Promise<Result<unknown>>,
    entry?: Entry,
  ): Ready | null => {
    const { actor } = reachedBy(people, who);
    if (!actor) return null;
    const run = async () =>
      (await deps.sessions.find(actor.sessionId)) ? work(actor) : refuse('LOGIN_REQUIRED');
    return { who, run, ...(entry ? { entry } : {}) };
  };

  switch (operation.do) {
    case 'enter': {
      const { event, role, invite, own, unit, who } = operation;
      const input = {
        ...{ for: memberOf(who), eventId: event, role, unitId: unit, invitees: invitees(invite) },
        own: own.map((n) => ({
          memberId: person(n).memberIds.at(-1) ?? '',
          ...{ role: 'athlete' as const, answers: {}, declaration: DECLARATION },
        })),
        teamName: isSingles(event) ? null : TEAM,
        ...{ delegation: null, answers: {}, declaration: DECLARATION },
      };
      return asked(person(operation.who), (actor) =>
        enterEvent(deps, actor, tournament.id, input, key),
      );
    }
    case 'confirm':
    case 'decline':
    case 'cancel': {
      const entry = entryOf(world, operation.maker, operation.event);
      if (!entry) return null;
      const command = (actor: Actor) =>
        operation.do === 'confirm'
          ? confirmEntry(
              deps,
              actor,
              entry.id,
              {
                for: memberOf(operation.who),
                ...{ teamName: TEAM, answers: {}, declaration: DECLARATION },
              },
              key,
            )
          : operation.do === 'decline'
            ? declineEntry(deps, actor, entry.id, key)
            : cancelOwn(deps, actor, entry.id, key, memberOf(operation.who));
      return asked(person(operation.who), command, entry);
    }
    case 'withdraw': {
      const entry = entryOf(world, operation.maker, operation.event);
      if (!entry) return null;
      const command = (actor: Actor) =>
        withdrawEntry(deps, actor, entry.id, key, operation.late ? { late: true } : {});
      return asked(person(operation.maker), command, entry);
    }
    case 'roster': {
      const entry = entryOf(world, operation.maker, operation.event);
      if (!entry) return null;
      const remove = operation.remove.flatMap((n) => {
        const keys = keysOf(person(n));
        const slot = present(entry)
          .filter(({ personKey }) => keys.includes(personKey))
          .at(-1);
        return slot ? [slot.id] : [];
      });
      const change = { add: invitees(operation.add), remove };
      const command = (actor: Actor) => changeRoster(deps, actor, entry.id, change, key);
      return asked(person(operation.maker), command, entry);
    }
    case 'delete':
      return asked(person(operation.who), (actor) => deleteAccount(deps, actor));
    case 'profile': {
      const who = person(operation.who);
      const command = (actor: Actor) =>
        submitProfile(deps, GUARDIAN, submissionOf(who, operation.name), {
          ...{ address: who.phone, whose: asGuardian(deps, GUARDIAN, actor) },
        });
      return asked(who, command);
    }
    case 'approve':
      return { who: null, run: () => approveMember(deps, person(operation.who).phone) };
    case 'register':
      return {
        who: null,
        run: async () => ok(await register(stores, files, person(operation.who))),
      };
    case 'sweep':
      return { who: null, run: async () => ok(await sweepOnce(world)) };
    case 'clock':
    case 'rest':
      return null;
  }
};
