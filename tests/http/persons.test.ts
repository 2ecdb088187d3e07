import { aPortrait } from '../support/pictures';
import type { EntryView, MyEntries } from '../../src/contract/entries';
import type { Me } from '../../src/contract/membership';
import type { Route } from '../../src/contract/route';
import { routes, type RouteName } from '../../src/contract/routes';
import { requestNamed } from '../../functions/handlers/every-schema';
import { approveMember } from '../../functions/usecases/membership/approve-member';
import { aGuardian, aSubmission } from '../support/a-submission';
import { cutterOf } from '../support/cut-writes';
import { useTestTable } from '../support/dynamo-local';
import { guard } from '../support/guard';
import type { Received, Sent } from '../support/http-client';
import { entering, samples } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';
import { putBack, stateOf, type TableState } from '../support/table-state';

/** MEM-1 through the handlers, on the real engine. */
const table = useTestTable();
const PHONES = ['19900006101', '19900006102', '19900006103'] as const;
let world: HttpWorld;
let cutter: ReturnType<typeof cutterOf>;
let state: TableState;
let at: string;
/** of the guardian, of the one who comes to guard the child too, of somebody else */
let tokens: { parent: string; second: string; stranger: string };
let child: string;
let single: string;
let keys = 0;

const send = <T = unknown>(sent: Sent): Promise<Received<T>> => {
  keys += 1;
  return world.send<T>({ key: `persons-key-${keys}`, ...sent });
};
const must = async <T>(sent: Sent): Promise<T> => {
  const answer = await send<T>(sent);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json;
};
const me = (token: string): Promise<Me> => must<Me>({ path: '/me', token });
const enterAs = (token: string, eventId = 'OPEN-MS') =>
  send<EntryView>({
    ...{ method: 'POST', path: `/tournaments/${tournamentId}/entries`, token },
    body: { ...entering, for: child, eventId, teamName: null, invitees: [] },
  });
const remove = (token: string) =>
  send<object>({ method: 'DELETE', path: `/me/persons/${child}`, token });
const deleteAccount = (token: string) => send<object>({ method: 'DELETE', path: '/me', token });

/** An account with a child who is approved and may enter. */
const registered = async (token: string): Promise<string> => {
  const { persons } = await must<Me>({ method: 'POST', path: '/me/persons', token });
  const id = persons.at(-1)?.memberId ?? '';
  const { key } = await must<{ key: string }>({
    ...{ method: 'POST', path: '/me/portrait-uploads', token },
    body: { for: id, contentType: 'image/png', bytes: 10 },
  });
  world.files.stored.set(key, aPortrait());
  await must({
    ...{ method: 'PUT', path: '/me/profile', token },
    body: aSubmission({
      ...{ for: id, realName: '陈小禾', nationality: 'SG', birthDate: '2011-05-01', sex: 'M' },
      document: { kind: 'foreign-passport', number: 'E61010001' },
      ...{ portraitKey: key, guardian: { ...aGuardian, phone: undefined } },
    }),
  });
  const approved = await approveMember(world.wiring, id);
  if (!approved.ok) throw new Error(approved.reason);
  return id;
};

beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
  await world.publishRanking();
  const [parent, second, stranger] = PHONES;
  tokens = {
    parent: await world.logIn(parent),
    second: await world.logIn(second),
    stranger: await world.logIn(stranger),
  };
  child = await registered(tokens.parent);
  [state, at] = [await stateOf(table()), world.clock.now()];
  single = (await enterAs(tokens.parent)).json.id;
  cutter = cutterOf(world.wiring.table);
}, 60_000);

const all = Object.entries(routes) as [RouteName, Route][];
const takesFor = ({ query, body }: Route): 'query' | 'body' | null =>
  ([query && 'query', body && 'body'] as const).find(
    (where) => where && 'for' in shapeOf((where === 'query' ? query : body) ?? ''),
  ) || null;
const shapeOf = (name: string): object => {
  const schema = requestNamed(name as Parameters<typeof requestNamed>[0]);
  return (schema as { _zod?: { def?: { shape?: object } } })._zod?.def?.shape ?? {};
};
const forWhom = all.flatMap(([name, route]) => {
  const where = takesFor(route);
  return where ? [[name, where] as const] : [];
});
const ofPerson = all.filter(([, { path }]) => path.includes('{personId}')).map(([name]) => name);

describe('whoever is nobody’s of the account cannot be told from nobody', () => {
  test('the routes that act for somebody', () => {
    expect(forWhom.map(([name]) => name).sort()).toEqual([
      ...['accesses', 'askCertification', 'cancelOwn', 'confirmEntry', 'declineEntry'],
      ...['earlierPartners', 'enterEvent', 'entry', 'entryFile', 'fits', 'me', 'myFit'],
      ...['requestFileUpload', 'requestPortraitUpload', 'setPublication', 'submitProfile'],
      ...['takeFile', 'withdrawCertification'],
    ]);
    expect([...ofPerson].sort()).toEqual([
      ...['endGuardianship', 'inviteGuardian', 'removePerson', 'transferPerson'],
    ]);
  });

  const content = ({ status, reason, json }: Received) => ({
    ...{ status, reason },
    ...{ ...(json as object), instance: '' },
  });
  /** the sample's own document is none, which is said before it is asked whose it would be */
  const honest = (name: RouteName): Sent => {
    const { body, ...sample } = samples({ entryId: single, sessionId: 'none', token: 'none' })[
      name
    ];
    const { document } = aSubmission();
    return { ...sample, body: name === 'submitProfile' ? { ...(body as object), document } : body };
  };
  const asked = (name: RouteName, where: 'query' | 'body', id: string): Sent => {
    const sample = honest(name);
    const own = 'command' in routes[name] ? {} : { key: undefined };
    return where === 'query'
      ? { ...sample, ...own, query: [sample.query ?? [], `for=${id}`].flat().join('&') }
      : { ...sample, ...own, body: { ...(sample.body as object), for: id } };
  };

  test.each(forWhom)('%s', async (name, where) => {
    const { stranger } = tokens;
    const theirs = await send({ ...asked(name, where, child), token: stranger });
    const nobodys = await send({ ...asked(name, where, 'nobody-at-all'), token: stranger });
    const self = (await me(tokens.parent)).memberId;
    const account = await send({ ...asked(name, where, self), token: stranger });
    // an entry of others is not even said to be there
    const reason = (routes[name].path as string).startsWith('/entries/')
      ? 'ENTRY_NOT_FOUND'
      : 'PERSON_NOT_FOUND';
    expect(theirs).toMatchObject({ status: 404, reason });
    expect(content(theirs)).toEqual(content(nobodys));
    expect(content(account)).toEqual(content(nobodys));
  });

  test.each(ofPerson)('%s', async (name) => {
    const { path, ...sample } = samples({ entryId: single, sessionId: 'x', token: 'x' })[name];
    const of = (id: string) =>
      send({ ...sample, path: path?.replace(/nobody-of-mine/, id) ?? '', token: tokens.stranger });
    const [theirs, nobodys] = [await of(child), await of('nobody-at-all')];
    expect(theirs).toMatchObject({ status: 404, reason: 'PERSON_NOT_FOUND' });
    expect(content(theirs)).toEqual(content(nobodys));
  });

  test('nor as one of one’s own people in an entry', async () => {
    const own = [
      { memberId: child, role: 'athlete', answers: {}, declaration: entering.declaration },
    ];
    const pair = (id: string) =>
      send({
        ...{ method: 'POST', path: `/tournaments/${tournamentId}/entries`, token: tokens.stranger },
        body: { ...entering, invitees: [], own: own.map((one) => ({ ...one, memberId: id })) },
      });
    const [theirs, nobodys] = [await pair(child), await pair('nobody-at-all')];
    expect(theirs).toMatchObject({ status: 404, reason: 'PERSON_NOT_FOUND' });
    expect(content(theirs)).toEqual(content(nobodys));
  });
});

type Answer = Received<Partial<EntryView>>;
/** The child's live entries, by whoever acts for them. */
const entriesSeenBy = async (token: string): Promise<EntryView['id'][]> =>
  (await must<MyEntries>({ path: '/me/entries', token })).entries
    .filter(({ memberId, shown }) => memberId === child && shown === 'entered')
    .map(({ id }) => id);

describe('one command overtaken by another at any call', () => {
  const anew = async (shared: boolean) => {
    await putBack(table(), state);
    world.clock.set(at);
    if (shared) await guard(world.wiring.table, (await me(tokens.second)).memberId, child);
  };
  /** Runs the first with the other before its k-th call, for every k; `check` sees both answers. */
  const everyOrder = async (
    shared: boolean,
    one: () => Promise<Answer>,
    other: () => Promise<Answer>,
    check: (one: Answer, other: Answer, k: number) => Promise<void>,
  ) => {
    for (let k = 1; ; k += 1) {
      await anew(shared);
      const answers: { one?: Answer; other?: Answer } = {};
      const overtaken = await cutter.overtaken(
        k,
        async () => void (answers.other = await other()),
        async () => void (answers.one = await one()),
      );
      if (!overtaken) {
        expect(k).toBeGreaterThan(2);
        return;
      }
      if (!answers.one || !answers.other) throw new Error('no answer');
      await check(answers.one, answers.other, k);
    }
  };
  const GONE = ['PERSON_NOT_FOUND', 'PERSON_LEAVING'];

  test.each([
    ['the child is removed while it is entered', false],
    ['the child is entered while it is removed', true],
  ])(
    '%s',
    async (_, entersFirst) => {
      const { parent } = tokens;
      const [one, other] = entersFirst
        ? ([() => remove(parent), () => enterAs(parent)] as const)
        : ([() => enterAs(parent), () => remove(parent)] as const);
      await everyOrder(false, one, other, async (first, second, k) => {
        const [entered, removed] = entersFirst ? [second, first] : [first, second];
        const { persons } = await me(parent);
        const there = persons.some(({ memberId }) => memberId === child);
        if (entered.status === 200) {
          expect({ k, reason: removed.reason, there }).toEqual({
            ...{ k, reason: 'PERSON_IN_USE', there: true },
          });
          expect(await entriesSeenBy(parent)).toHaveLength(1);
        } else {
          expect(GONE).toContain(entered.reason);
          expect({ k, status: removed.status, there }).toEqual({ k, status: 200, there: false });
        }
      });
    },
    120_000,
  );

  test('two guardians enter the same child in one event', async () => {
    await everyOrder(
      true,
      () => enterAs(tokens.parent),
      () => enterAs(tokens.second),
      async (one, other, k) => {
        // the one that came between was first
        expect({ k, first: other.status, then: one.reason }).toEqual({
          ...{ k, first: 200, then: 'ALREADY_ENTERED' },
        });
        expect(await entriesSeenBy(tokens.parent)).toEqual([other.json.id]);
        expect(await entriesSeenBy(tokens.second)).toEqual([other.json.id]);
      },
    );
  }, 120_000);

  test.each([
    ['a guardian steps back', remove, 200],
    ['a guardian deletes the account', deleteAccount, 204],
  ] as const)(
    'the second guardian enters the child while %s',
    async (_, leave, done) => {
      await everyOrder(
        true,
        () => leave(tokens.parent),
        () => enterAs(tokens.second),
        async (left, entered, k) => {
          expect({ k, left: left.status, entered: entered.status }).toEqual({
            ...{ k, left: done, entered: 200 },
          });
          expect(await entriesSeenBy(tokens.second)).toEqual([entered.json.id]);
          const kept = await world.wiring.members.find(child);
          expect(kept?.guardians).toEqual([(await me(tokens.second)).memberId]);
          expect(kept?.leaving).toBeUndefined();
        },
      );
    },
    120_000,
  );

  test('a guardian enters the child while the account with it is deleted', async () => {
    await everyOrder(
      false,
      () => deleteAccount(tokens.parent),
      () => enterAs(tokens.parent),
      async (left, entered, k) => {
        const kept = await world.wiring.members.find(child);
        expect({ k, gone: kept === null, refused: left.reason }).toEqual(
          entered.status === 200
            ? { k, gone: false, refused: 'ACCOUNT_IN_USE' }
            : { k, gone: true, refused: null },
        );
        expect(kept?.leaving).toBeUndefined();
      },
    );
  }, 120_000);
});
