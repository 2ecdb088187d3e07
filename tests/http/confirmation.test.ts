import type { Route } from '../../src/contract/route';
import { routes, type RouteName } from '../../src/contract/routes';
import type { Wiring } from '../../functions/handlers/wiring';
import { grantRole } from '../../functions/usecases/membership/grant-role';
import { claimOf, newToken } from '../../functions/usecases/session/session-token';
import type { Stage } from '../support/command-scene';
import { scenes, type CommandName } from '../support/command-scenes';
import { useTestTable } from '../support/dynamo-local';
import { entering, samples } from '../support/http-samples';
import type { Received, Sent } from '../support/http-client';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';
import { putBack, stateOf, type TableState } from '../support/table-state';

/**
 * A handler works beside the confirmation of its sender: whatever it does, nothing of it is seen, answered or
 * written when the session is not there (MEM-1).
 */
const table = useTestTable();
const LATE_MS = 40;

/** The session is looked for when everything else has long been read. */
const late = (wiring: Wiring): Wiring => ({
  ...wiring,
  sessions: {
    ...wiring.sessions,
    find: async (id) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      return wiring.sessions.find(id);
    },
  },
});

const all = Object.entries(routes) as [RouteName, Route][];
const named = (choose: (route: Route) => boolean): RouteName[] =>
  all.filter(([, route]) => choose(route)).map(([name]) => name);

let world: HttpWorld;
beforeAll(() => {
  world = httpWorld(table(), late);
});

const answerOf = ({ status, text }: Received) => ({
  status,
  // a code's challenge is another each time
  text: text.replace(/"(?:instance|challenge)":"[^"]*"/, ''),
});
const messages = () => world.sms.sent.length;

type Ending = 'ended' | 'expired' | 'another’s';
/** A token sealed by us for somebody, whose session is not there, is over or is somebody else's. */
const without = async (token: string, ending: Ending): Promise<string> => {
  const { secrets, ids, sessions, clock } = world.wiring;
  const actor = claimOf(secrets, token);
  const session = actor && (await sessions.find(actor.sessionId));
  if (!session) throw new Error('no session to begin with');
  const made = newToken(secrets, ids, actor);
  if (ending === 'ended') return made;
  const { version } = await sessions.ofMember(session.memberId);
  const own =
    ending === 'expired' ? { expiresAt: clock.now() } : { phoneKey: 'the-key-of-another-one' };
  await sessions.add({ ...session, ...own, id: secrets.digest(made) }, [], version);
  return made;
};
const ENDINGS: readonly Ending[] = ['ended', 'expired', 'another’s'];

describe('any route', () => {
  let stage: TableState;
  let owner: string;
  let ids: Parameters<typeof samples>[0];

  beforeAll(async () => {
    await world.publish();
    await world.publishRanking();
    owner = await world.approved('19900008001', { realName: '沈一鸣' });
    for (const role of [{ role: 'association' }, { role: 'chief-referee', tournamentId }] as const)
      await grantRole(world.wiring, '19900008001', role);
    const entered = await world.send<{ id: string }>({
      ...{ method: 'POST', path: `/tournaments/${tournamentId}/entries`, token: owner },
      ...{ key: 'the-first-entry', body: entering },
    });
    const { sessionId = '' } = claimOf(world.wiring.secrets, owner) ?? {};
    ids = { entryId: entered.json.id, sessionId, token: 'none' };
    stage = await stateOf(table());
  }, 60_000);

  const sentAs = (name: RouteName, token: string | null): Sent => ({
    ...{ ...samples(ids)[name], token },
    ...((routes[name] as Route).command ? { key: `unconfirmed-${name}` } : {}),
  });

  const onStage = async (ending: Ending): Promise<string> => {
    await putBack(table(), stage);
    return without(owner, ending);
  };

  test.each(named(({ auth }) => auth !== 'guest'))(
    '%s answers as to a stranger and writes nothing',
    async (name) => {
      const stranger = answerOf(await world.send(sentAs(name, null)));
      expect(stranger.status).toBe(401);
      for (const ending of ENDINGS) {
        const token = await onStage(ending);
        const [before, sent] = [await stateOf(table()), messages()];
        expect({ ending, ...answerOf(await world.send(sentAs(name, token))) }).toEqual({
          ending,
          ...stranger,
        });
        expect(await stateOf(table())).toEqual(before);
        expect(messages()).toBe(sent);
      }
    },
  );

  test.each(named(({ auth }) => auth === 'guest'))('%s answers as to a guest', async (name) => {
    await putBack(table(), stage);
    const sent = messages();
    const guest = answerOf(await world.send(sentAs(name, null)));
    const asGuest = messages() - sent;
    for (const ending of ENDINGS) {
      const token = await onStage(ending);
      const before = messages();
      expect({ ending, ...answerOf(await world.send(sentAs(name, token))) }).toEqual({
        ending,
        ...guest,
      });
      expect(messages() - before).toBe(asGuest);
    }
  });
});

const commands = named(({ command }) => command === true) as CommandName[];

describe('a command that would be carried out', () => {
  const on = async <C>(stage: Stage<C>): Promise<C> => {
    await putBack(table(), {});
    return stage(world);
  };

  test.each(commands)(
    '%s is, by the session; by one that is not there, nothing is',
    async (name) => {
      const { asked } = await scenes[name](world, on);
      const token = await without(asked.token, 'ended');
      const [before, sent] = [await stateOf(table()), messages()];
      const refused = await world.send({ ...asked, token, key: 'unconfirmed-1' });
      expect(refused).toMatchObject({ status: 401, reason: 'LOGIN_REQUIRED' });
      expect(await stateOf(table())).toEqual(before);
      expect(messages()).toBe(sent);
      // it was the session alone that it lacked
      expect(await world.send({ ...asked, key: 'unconfirmed-1' })).toMatchObject({ reason: null });
      expect(await stateOf(table())).not.toEqual(before);
    },
    60_000,
  );
});
