import { randomUUID } from 'node:crypto';
import { memberOfItem } from '../../functions/adapters/dynamo/member-item';
import { memberKey } from '../../functions/adapters/dynamo/keys';
import { batchGet } from '../../functions/adapters/dynamo/batch-get';
import type { Wiring } from '../../functions/handlers/wiring';
import openTournament from '../../functions/local/regulations/qiming-2023-table-tennis.json';
import { publishTournament } from '../../functions/usecases/publishing/publish-tournament';
import { aSubmission } from '../support/a-submission';
import { useTestTable } from '../support/dynamo-local';
import { entering } from '../support/http-samples';
import type { Received } from '../support/http-client';
import { httpWorld, type HttpWorld } from '../support/http-world';
import { aPortrait } from '../support/pictures';

/**
 * Many at once through the deployed handlers on the real engine; each race once more with its guard taken
 * out, so that it is seen to be one.
 */
const table = useTestTable();
const PLACES = 32;
let numbers = 0;

/** A tournament with so many places an event, for whoever comes first, without a waiting list. */
const publish = async (world: HttpWorld, id: string, entries: number): Promise<string> => {
  const places = { by: 'first-come', entries, athletes: null, waitingList: false };
  const eventRules = openTournament.eventRules.map((rule) => ({ ...rule, places }));
  const { done } = await publishTournament(world.wiring, { ...openTournament, id, eventRules });
  if (done !== 'published') throw new Error(done);
  return id;
};
const roomFor = (world: HttpWorld, id: string) => publish(world, id, 1000);

/** People with an approved profile, as the product makes them: a few at a time. */
const people = async (world: HttpWorld, count: number): Promise<string[]> => {
  const tokens: string[] = [];
  while (tokens.length < count) {
    const some = Math.min(20, count - tokens.length);
    const phones = Array.from({ length: some }, () => {
      numbers += 1;
      return `1990000${String(numbers).padStart(4, '0')}`;
    });
    tokens.push(...(await Promise.all(phones.map((phone) => world.approved(phone)))));
  }
  return tokens;
};

const singles = { ...entering, eventId: 'OPEN-MS', teamName: null, invitees: [] };
const enter = (world: HttpWorld, tournamentId: string, token: string, key: string = randomUUID()) =>
  world.send<{ id: string }>({
    method: 'POST',
    path: `/tournaments/${tournamentId}/entries`,
    token,
    key,
    body: singles,
  });
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('60 entries of one account beside 31 others, 32 places (CAP-2)', () => {
  /** Between a ticket and its entry there is time for others to come. */
  const unhurried = (wiring: Wiring, ms = 150): Wiring => ({
    ...wiring,
    entries: {
      ...wiring.entries,
      commit: async (commit) => {
        await after(ms);
        return wiring.entries.commit(commit);
      },
    },
  });
  const rush = async (world: HttpWorld, id: string, later: number) => {
    const tournamentId = await publish(world, id, PLACES);
    const [greedy = '', ...others] = await people(world, 32);
    const mine = Array.from({ length: 60 }, () => enter(world, tournamentId, greedy));
    await after(later);
    const theirs = await Promise.all(others.map((token) => enter(world, tournamentId, token)));
    return { mine: await Promise.all(mine), theirs };
  };

  test.each([0, 20, 100])(
    'all 31 are in, who come %i ms later',
    async (later) => {
      const { mine, theirs } = await rush(
        httpWorld(table(), (wiring) => unhurried(wiring)),
        `crowd-after-${later}`,
        later,
      );
      expect(theirs.map(({ status, reason }) => reason ?? status)).toEqual(Array(31).fill(200));
      expect(mine.filter(({ status }) => status === 200)).toHaveLength(1);
      // the rest of theirs are told of it, or to ask again while it is being made
      for (const { reason } of mine)
        expect([null, 'ALREADY_ENTERED', 'TRY_AGAIN']).toContain(reason);
    },
    60_000,
  );

  test('control: with a ticket for each command, others are turned away from free places', async () => {
    const named = (wiring: Wiring): Wiring => ({
      ...unhurried(wiring, 1_500),
      secrets: {
        ...wiring.secrets,
        blindIndex: (kind, value) =>
          wiring.secrets.blindIndex(kind, value.startsWith('ticket|') ? randomUUID() : value),
      },
    });
    const { theirs } = await rush(httpWorld(table(), named), 'crowd-of-commands', 500);
    expect(theirs.filter(({ reason }) => reason === 'EVENT_FULL').length).toBeGreaterThan(0);
  }, 60_000);
});

/** Nothing is judged inside the write: what was read decides. */
const unjudged = (wiring: Wiring): Wiring => ({
  ...wiring,
  entries: {
    ...wiring.entries,
    commit: ({ grounds = [], ...commit }) =>
      wiring.entries.commit({ ...commit, grounds: grounds.filter(({ is }) => is !== 'judged') }),
  },
});

/** Live entries with the member who made each, as both stand now; null: there is no such account. */
const standing = async ({ wiring }: HttpWorld, tournamentId: string) => {
  const entries = (await wiring.entries.listOfEvent(tournamentId, 'OPEN-MS')).filter(
    ({ ended }) => ended === null,
  );
  const ids = entries.map(({ slots }) => slots[0]?.memberId ?? '');
  const members = new Map<string, ReturnType<typeof memberOfItem>>();
  for (let at = 0; at < ids.length; at += 100)
    for (const item of await batchGet(wiring.table, ids.slice(at, at + 100).map(memberKey)))
      members.set(String(item.id), memberOfItem(item));
  return entries.map(({ slots }) => ({
    name: slots[0]?.name ?? '',
    member: members.get(slots[0]?.memberId ?? '') ?? null,
  }));
};

describe('an entry is of a member as judged (MEM-7, PIPL)', () => {
  /** Each enters, and at the same time does something that no person in a live entry may do. */
  const beside = async (
    world: HttpWorld,
    tournamentId: string,
    count: number,
    prepare: (token: string, at: number) => Promise<() => Promise<Received>>,
  ) => {
    const tokens = await people(world, count);
    const others = await Promise.all(tokens.map(prepare));
    let answered = 0;
    const waiting: { readonly from: number; readonly go: () => void }[] = [];
    const counted = async (sent: Promise<Received>): Promise<Received> => {
      const answer = await sent;
      answered += 1;
      waiting.filter(({ from }) => from <= answered).forEach(({ go }) => go());
      return answer;
    };
    const once = (from: number) =>
      new Promise<void>((go) => (from <= answered ? go() : waiting.push({ from, go })));
    const answers = await Promise.all(
      tokens.map((token, at) => {
        const other = others[at] as () => Promise<Received>;
        const entered = () => counted(enter(world, tournamentId, token));
        // every other one comes into an entry that is under way: one after the other, as answers come
        const late = () => once(at).then(() => counted(other()));
        return Promise.all(at % 2 === 0 ? [counted(other()), entered()] : [entered(), late()]);
      }),
    );
    const statuses = answers.flat().map(({ status }) => status);
    expect(statuses.filter((status) => status >= 500 && status !== 503)).toEqual([]);
    return standing(world, tournamentId);
  };
  const leave = (world: HttpWorld) => async (token: string) => () =>
    world.send({ method: 'DELETE', path: '/me', token });
  /** A new identity with a portrait that is there already: the change itself is one request. */
  const rename = (world: HttpWorld) => async (token: string, at: number) => {
    const upload = await world.send<{ key: string }>({
      method: 'POST',
      path: '/me/portrait-uploads',
      token,
      body: { contentType: 'image/jpeg', bytes: 1000 },
    });
    world.files.stored.set(upload.json.key, aPortrait());
    const document = { kind: 'foreign-passport', number: `N${numbers}${at}` } as const;
    const own = { document, nationality: 'SG', birthDate: '1990-03-07', sex: 'M' } as const;
    const body = aSubmission({ ...own, realName: '另一位', portraitKey: upload.json.key });
    return () => world.send({ method: 'PUT', path: '/me/profile', token, body });
  };

  test('200 deletions beside 200 entries: no entry of nobody', async () => {
    const world = httpWorld(table());
    const found = await beside(world, await roomFor(world, 'leaving-crowd'), 200, leave(world));
    expect(found.filter(({ member }) => member === null)).toEqual([]);
    expect(found.filter(({ member }) => member?.leaving)).toEqual([]);
    // both happened: it was a race
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(200);
  }, 120_000);

  test('200 new identities beside 200 entries: no entry under a former one', async () => {
    const world = httpWorld(table());
    const found = await beside(world, await roomFor(world, 'renaming-crowd'), 200, rename(world));
    expect(found.filter(({ name, member }) => name !== member?.profile?.realName)).toEqual([]);
    expect(found.filter(({ member }) => member?.review !== 'approved')).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(200);
  }, 120_000);

  test('control: judged before the write only, some entries are of nobody or of who was another', async () => {
    const world = httpWorld(table(), unjudged);
    const left = await beside(world, await roomFor(world, 'leaving-control'), 60, leave(world));
    const renamed = await beside(world, await roomFor(world, 'naming-control'), 60, rename(world));
    expect(left.filter(({ member }) => member === null || member.leaving)).not.toEqual([]);
    expect(renamed.filter(({ member }) => member?.review !== 'approved')).not.toEqual([]);
  }, 120_000);
});
