import { utc } from '../../../src/contract/regulation';
import type { Invitee } from '../../../src/contract/entries';
import type { Regulation } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { addSeconds } from '../../domain/calendar/calendar';
import { ok, type Result } from '../../domain/result';
import type { Wiring } from '../../handlers/wiring';
import { cancelOwn, withdrawEntry } from '../../usecases/entering/transitions';
import { changeRoster } from '../../usecases/entering/change-roster';
import { confirmEntry } from '../../usecases/entering/confirm-entry';
import { enterEvent } from '../../usecases/entering/enter-event';
import { must, unitOf } from './load-people';
import type { DemoPerson } from './people';

/** A person of the demo with the account they act by. */
export interface Player {
  readonly person: DemoPerson;
  readonly actor: Actor;
}

const DECLARATION = { accepted: true, version: '2026-11' } as const;
const SECONDS_BETWEEN_STEPS = 90;

/**
 * One tournament of the demo, entered through the product's own use cases: at instants inside its
 * window that have already been, and without a message to anybody. A repeated load finds what an earlier one
 * made.
 */
export const stageOf = (wiring: Wiring, regulation: Regulation, now: Instant) => {
  const opens = utc(regulation.entry.opensAt);
  const latest = [now, utc(regulation.entry.changeCutoffAt)].sort()[0] ?? now;
  let steps = 0;
  const deps = (): Wiring => {
    steps += 1;
    const at = addSeconds(opens, steps * SECONDS_BETWEEN_STEPS);
    const moment = at < latest ? at : addSeconds(latest, -1);
    return {
      ...wiring,
      clock: { now: () => moment },
      sms: { send: () => Promise.resolve(ok(null)) },
      // everybody is known to WeChat, which passes every name
      entries: {
        ...wiring.entries,
        load: async (query) => {
          const loaded = await wiring.entries.load(query);
          return { ...loaded, member: loaded.member && { ...loaded.member, openid: 'demo' } };
        },
      },
      wechat: {
        ...wiring.wechat,
        urlLink: () => Promise.resolve(null),
        checkText: () => Promise.resolve('pass'),
        sendSubscribed: () => Promise.resolve('not-subscribed'),
      },
    };
  };
  const answers = Object.fromEntries(
    regulation.entry.form
      .filter(({ required }) => required)
      .map(({ id, options }) => [id, options[1] ?? options[0] ?? '无']),
  );
  const keyOf = (...parts: string[]) => `demo-${parts.join('-')}`.slice(0, 64);
  /** made by an earlier load, which may have died since: its steps are taken again, those that were are refused */
  const there = new Set<string>();
  const step = (result: Result<unknown>, entryId: string, what: string): void => {
    if (!there.has(entryId)) must(result, `${what} ${entryId}`);
  };
  const madeBefore = async ({ actor }: Player, eventId: string): Promise<string | null> => {
    const all = await wiring.entries.participationsOf(actor.memberId);
    const parts = all.find(({ tournamentId }) => tournamentId === regulation.id)?.parts ?? [];
    return parts.find((part) => part.initiator && part.eventId === eventId)?.entryId ?? null;
  };

  return {
    regulation,
    /** Makes an entry; its id. */
    enter: async (
      maker: Player,
      eventId: string,
      team?: {
        readonly name: string;
        readonly invites: readonly (readonly [Player, Invitee['role']])[];
      },
    ): Promise<string> => {
      const before = await madeBefore(maker, eventId);
      if (before !== null) {
        there.add(before);
        return before;
      }
      const input = {
        eventId,
        role: 'athlete' as const,
        teamName: team?.name ?? null,
        unitId: regulation.entry.unit === 'none' ? null : unitOf(wiring, maker.person).id,
        invitees: (team?.invites ?? []).map(([{ person }, role]) => ({
          phone: person.phone,
          role,
        })),
        delegation: null,
        answers,
        declaration: DECLARATION,
      };
      const key = keyOf(regulation.id, eventId, maker.person.phone);
      const entered = await enterEvent(deps(), maker.actor, regulation.id, input, key);
      const { id } = must(entered, `${maker.person.realName}报 ${regulation.id} ${eventId}`);
      return id;
    },
    confirm: async (player: Player, entryId: string, teamName: string): Promise<void> => {
      const input = { teamName, answers, declaration: DECLARATION };
      const key = keyOf('confirm', entryId.slice(-12));
      const confirmed = await confirmEntry(deps(), player.actor, entryId, input, key);
      step(confirmed, entryId, `${player.person.realName}确认`);
    },
    withdraw: async (player: Player, entryId: string): Promise<void> => {
      const key = keyOf('withdraw', entryId.slice(-12));
      step(await withdrawEntry(deps(), player.actor, entryId, key), entryId, '撤销');
    },
    cancelOwn: async (player: Player, entryId: string): Promise<void> => {
      const key = keyOf('cancel', entryId.slice(-12));
      step(await cancelOwn(deps(), player.actor, entryId, key), entryId, '取消');
    },
    /** 变更邀请: the second slot goes, another person is invited. */
    replaceSecond: async (maker: Player, entryId: string, by: Player): Promise<void> => {
      const input = { add: [{ phone: by.person.phone, role: 'athlete' as const }], remove: ['s2'] };
      const key = keyOf('roster', entryId.slice(-12));
      step(await changeRoster(deps(), maker.actor, entryId, input, key), entryId, '变更');
    },
  };
};
export type Stage = ReturnType<typeof stageOf>;
