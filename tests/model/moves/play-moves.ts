import type { Actor } from '../../../functions/domain/actor';
import type { Member } from '../../../functions/domain/membership/member';
import type { Roles } from '../../../functions/domain/membership/roles';
import { ok, refuse, type Result } from '../../../functions/domain/result';
import { addSeconds } from '../../../functions/domain/calendar/calendar';
import { enterEvent } from '../../../functions/usecases/entering/enter-event';
import { withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { removePerson } from '../../../functions/usecases/leaving/remove-person';
import {
  acceptGuardianship,
  declineGuardianship,
} from '../../../functions/usecases/moving/answer-guardianship';
import { changePhone } from '../../../functions/usecases/moving/change-phone';
import { endGuardianship } from '../../../functions/usecases/moving/end-guardianship';
import { followInvitations } from '../../../functions/usecases/moving/follow-invitations';
import { inviteGuardian } from '../../../functions/usecases/moving/invite-guardian';
import { transferPerson } from '../../../functions/usecases/moving/transfer-person';
import { codeHash } from '../../../functions/usecases/session/check-code';
import { openAccount } from '../../../functions/usecases/session/open-account';
import { newSession } from '../../../functions/usecases/session/start-session';
import type { SmsPurpose } from '../../../src/contract/session';
import { anEventRule, aRegulation } from '../../support/builders/a-tournament';
import { aMember, phoneOf } from '../../support/builders/a-member';
import { only } from '../../support/fakes/only';
import { testSecrets } from '../../support/fakes/secrets';
import { drawOf } from '../draw';
import type { Fault } from '../fault';
import type { Task } from '../scheduler';
import { taken } from '../watched';
import { sweepOnce } from '../perform';
import { modelWorld, type Engine, type Mutant } from '../world';
import { movesOf, PHONES, type Move, type Numbered } from './operations';
import { standingFaults } from './rules';
import { watchedMoves } from './watch-moves';

const EVENT = 'U12-OS';
const DECLARATION = { accepted: true, version: '2026-11' } as const;
const CODE = '246810';
const CROWD = 5;
const WRITES =
  / (moves\.(move|release|link|unlink|readdress)|members\.(create|dropWard|leave|remove)|sessions\.(add|end))$/;
const ADULT = { birthDate: '1985-01-01' };
const CHILD = { birthDate: '2014-06-01' };
/** was registered as a child, is of age now, and has a guardian still */
const GROWN = { birthDate: '2008-01-01' };

const SETUP = {
  regulation: {
    eventRules: [
      anEventRule({
        disciplines: ['OS'],
        places: { by: 'first-come', entries: 2, athletes: null, waitingList: true },
      }),
    ],
    money: {
      ...aRegulation().money,
      fees: [{ disciplines: ['OS' as const], per: 'entry' as const, fen: 10_000 }],
    },
  },
  people: [],
  events: [EVENT],
  units: [],
};

export interface PlayedMoves {
  readonly faults: readonly Fault[];
  readonly trace: readonly string[];
  /** what was asked for, and what came of it */
  readonly outcomes: readonly string[];
}

/** Plays a history of phones, guardians, children and their entries to its end, or to the first fault. */
export const playMoves = async (
  engine: Engine,
  seed: number,
  mutant: Mutant = (stores) => stores,
): Promise<PlayedMoves> => {
  const faults: Fault[] = [];
  const world = await modelWorld(
    engine,
    SETUP,
    seed,
    drawOf(seed, 'stale') < 0.3,
    ({ steps }, at) => ({ step: steps, at, by: null, own: undefined, until: null }),
    (stores) => watchedMoves(mutant(stores), (found) => faults.push(found)),
    () => undefined,
    new Set(),
  );
  const { raw, stores, scheduler, observer, clock, tournament, base } = world;
  const deps = {
    ...world.deps,
    moves: taken(scheduler, 'moves', stores.moves),
    roles: only<Roles>({
      rightsOf: async () => ({ association: false, reviewer: false }),
    }),
  };
  const phones = Array.from({ length: PHONES }, (_, at) => phoneOf(base + at + 1));
  const keyOf = (phone: string): string => testSecrets.blindIndex('phone', phone);
  const number = (n: number): string => `member-${base + n}`;
  const ids = new Set<string>();
  const devices: Actor[] = [];

  const logIn = async (memberId: string, phoneKey: string): Promise<void> => {
    const { version } = await deps.sessions.ofMember(memberId);
    const { session } = newSession(deps, { memberId, phoneKey }, 'phone');
    const added = await deps.sessions.add(session, [], version);
    if (added === 'done') devices.push({ memberId, phoneKey, sessionId: session.id });
  };

  // two families, whose first child has a second guardian already in some, one who is of age, and free numbers
  const seedPeople = async (): Promise<void> => {
    const parents = { 1: [5, 6], 2: [7], 3: [4] } as const;
    for (const [n, wards] of Object.entries(parents)) {
      const at = base + Number(n);
      const account = aMember(at, ADULT, { wards: wards.map(number), bonded: true });
      await raw.members.create(account);
      ids.add(account.id);
    }
    const guardianOf = { 4: 3, 5: 1, 6: 1, 7: 2 } as const;
    for (const [n, guardian] of Object.entries(guardianOf)) {
      const own = n === '4';
      const child: Member = {
        ...aMember(base + Number(n), own ? GROWN : CHILD, { guardians: [number(guardian)] }),
        bonded: true,
      };
      if (own) await raw.members.create({ ...child, phone: child.phone! });
      else await raw.seedMember({ ...child, phone: null });
      ids.add(child.id);
    }
    for (const n of [1, 2, 3, 4]) await logIn(number(n), keyOf(phones[n - 1]!));
  };
  const children = [number(5), number(6), number(7), number(4)];

  /** A code that was sent to a number before. */
  const sent = async (phoneKey: string, purpose: SmsPurpose, challenge: string) => {
    const { version, sentAt } = await raw.codes.load(phoneKey);
    const hash = codeHash(testSecrets, phoneKey, purpose, CODE);
    const code = { purpose, hash, tries: 0, expiresAt: addSeconds(clock.now(), 300) };
    const held = testSecrets.digest(challenge);
    await raw.codes.keepSent(phoneKey, version, sentAt, held, code, []);
    return { challenges: [challenge], code: CODE };
  };

  /** Whose number is invited answers, who is of age with a guardian ends it; all else anybody may ask. */
  const whoCan = async ({ do: what }: Move): Promise<readonly Actor[]> => {
    if (what === 'end') return devices.filter(({ memberId }) => memberId === number(4));
    if (what !== 'accept' && what !== 'decline') return devices;
    const asked = [];
    for (const device of devices)
      if ((await raw.moves.invitations(device.phoneKey)).length > 0) asked.push(device);
    return asked;
  };

  /** One of the account's own mostly, else anybody's. */
  const childOf = async ({ memberId }: Actor, nth: number): Promise<string> => {
    const wards = (await raw.members.find(memberId))?.wards ?? [];
    const own = children.includes(memberId) ? [...wards, memberId] : wards;
    const stranger = own.length === 0 || nth % 8 === 7;
    return stranger ? children[nth % children.length]! : own[nth % own.length]!;
  };

  const prepare = async (
    move: Move,
    id: number,
  ): Promise<(() => Promise<Result<unknown>>) | null> => {
    const key = `key-${id}`;
    const able = await whoCan(move);
    if (able.length === 0) return null;
    const actor = 'device' in move ? able[move.device % able.length]! : null;
    const child = 'child' in move ? await childOf(actor!, move.child) : '';
    const phone = 'phone' in move ? phones[move.phone]! : '';
    const loggedIn = (work: (actor: Actor) => Promise<Result<unknown>>) => async () =>
      actor && (await deps.sessions.find(actor.sessionId)) ? work(actor) : refuse('LOGIN_REQUIRED');
    switch (move.do) {
      case 'open':
        return async () => {
          const at = { ...deps, ids: { random: () => `opened-${base}-${id}` } };
          ids.add(`opened-${base}-${id}`);
          const opened = await openAccount(at, phone);
          await logIn(opened.memberId, opened.phoneKey);
          return ok(null);
        };
      case 'change': {
        const old = await sent(actor!.phoneKey, 'old-phone', `old-${base}-${id}`);
        const proof = await sent(keyOf(phone), 'new-phone', `new-${base}-${id}`);
        return loggedIn(async (who) => {
          const input = { phone, old, proof, device: 'phone', address: key };
          const changed = await changePhone(deps, who, input);
          if (!changed.ok) return changed;
          const [session] = (await raw.sessions.ofMember(who.memberId)).sessions;
          if (session) devices.push({ ...who, phoneKey: session.phoneKey, sessionId: session.id });
          return changed;
        });
      }
      case 'transfer': {
        const proof = await sent(keyOf(phone), 'new-phone', `new-${base}-${id}`);
        const input = { phone, proof, stay: move.stay, address: key };
        return loggedIn((who) => transferPerson(deps, who, child, input, key));
      }
      case 'invite':
        return loggedIn((who) => inviteGuardian(deps, who, child, phone, key));
      case 'accept':
      case 'decline': {
        const waiting = await raw.moves.invitations(actor!.phoneKey);
        const asked = waiting[move.nth % Math.max(1, waiting.length)]?.id ?? 'none';
        return loggedIn((who) =>
          move.do === 'accept'
            ? acceptGuardianship(deps, who, asked, key)
            : declineGuardianship(deps, who, asked),
        );
      }
      case 'end':
        return loggedIn((who) => endGuardianship(deps, who, number(move.guardian + 1)));
      case 'step-back':
        return loggedIn((who) => removePerson(deps, who, child, key));
      case 'enter': {
        const input = {
          ...{ eventId: EVENT, role: 'athlete' as const, unitId: null, invitees: [], own: [] },
          ...{ teamName: null, delegation: null, answers: {}, declaration: DECLARATION },
        };
        return loggedIn((who) =>
          enterEvent(
            deps,
            who,
            tournament.id,
            { ...input, for: who.memberId === child ? undefined : child },
            key,
          ),
        );
      }
      case 'withdraw': {
        const entry = [...observer.entries.values()].find(
          ({ ended, slots }) => ended === null && slots[0]?.memberId === child,
        );
        return loggedIn((who) => withdrawEntry(deps, who, entry?.id ?? 'none~none~none', key));
      }
      case 'delete':
        return loggedIn((who) => deleteAccount(deps, who));
      case 'follow':
        return async () => ok(await followInvitations(deps));
      case 'sweep':
        return async () => ok(await sweepOnce({ ...world, deps }));
      case 'clock':
        return async () => ok(null);
    }
  };

  const look = async (): Promise<void> => {
    const everybody = { ids, phoneKeys: phones.map(keyOf), children: new Set(children) };
    faults.push(...(await standingFaults(raw, everybody)), ...observer.faults);
  };

  const outcomes: string[] = [];
  const begin = async ({ id, move, fate }: Numbered): Promise<void> => {
    if (move.do === 'clock') return clock.advance(move.seconds);
    const run = await prepare(move, id);
    if (!run) return;
    scheduler.trace.push(`#${id} ${JSON.stringify(move)}`);
    const task: Task = { id, fate, calls: 0, dead: false };
    await scheduler.start(task, run, (answer) => {
      if (answer instanceof Error) {
        if (!engine.outage?.(answer))
          faults.push({ kind: 'threw', clause: 'none', detail: answer.stack ?? answer.message });
        return;
      }
      outcomes.push(`${move.do} ${answer.ok ? 'ok' : answer.reason}`);
    });
  };

  await seedPeople();
  const left = movesOf(seed);
  const release = scheduler.holdTimers();
  try {
    while (faults.length === 0 && (left.length > 0 || scheduler.next)) {
      const [next] = left;
      const parked = scheduler.next;
      const may = next && scheduler.crowd < CROWD;
      const first = may && (!parked || scheduler.priority(next.id, 'start') < parked.priority);
      if (first) await begin(left.shift()!);
      else if (parked) await scheduler.step();
      else break;
      if (WRITES.test(scheduler.trace.at(-1) ?? '')) await look();
    }
    await look();
  } finally {
    release();
  }
  return { faults, trace: scheduler.trace, outcomes };
};
