import type { EarlierPartners, EntryView } from '../../src/contract/entries';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import { useTestTable } from '../support/dynamo-local';
import type { Received } from '../support/http-client';
import { confirming, entering } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';
import { roundTripsOf } from '../support/round-trips';

/** ENT-24 through the handlers: a pick in a request, what it costs, and what becomes of it with the account. */
const table = useTestTable();
const LIN = '19900006801';
const SU = '19900006802';
let world: HttpWorld;
let keys = 0;

const post = <T = EntryView>(token: string, path: string, body: object = {}) => {
  keys += 1;
  return world.send<T>({ method: 'POST', path, token, body, key: `earlier-key-${keys}` });
};
const enter = (token: string, body: object) =>
  post(token, `/tournaments/${tournamentId}/entries`, { ...entering, invitees: [], ...body });
const offered = async (token: string): Promise<EarlierPartners> =>
  (await world.send<EarlierPartners>({ path: '/me/earlier-partners', token })).json;

let lin: string;
let su: string;
let pick: string;
beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
  lin = await world.approved(LIN, { realName: '林一帆' });
  su = await world.approved(SU, { realName: '苏二川' });
  const invitees = [{ phone: SU, role: 'athlete' }];
  const pair = await enter(lin, { eventId: 'OPEN-MD', invitees });
  await post(su, `/entries/${pair.json.id}/confirmation`, confirming);
  await post(lin, `/entries/${pair.json.id}/withdrawal`);
  const [one] = (await offered(lin)).people;
  expect(one?.name).toBe('苏二川');
  pick = one?.pick ?? '';
}, 60_000);

test('an entry with an earlier partner takes the three round trips of any entry; an unknown one takes one', async () => {
  const tripsOf = roundTripsOf(world.wiring.table);
  const costOf = async (given: string) => {
    let answer: Received | null = null;
    const earlier = [{ pick: given, role: 'athlete' }];
    const trips = await tripsOf(async () => {
      answer = await enter(lin, { eventId: 'OPEN-MD', earlier });
    });
    return { trips, reason: (answer as Received | null)?.reason };
  };
  expect(await costOf('made-up')).toEqual({ trips: 1, reason: 'EARLIER_UNKNOWN' });
  expect(await costOf(pick)).toEqual({ trips: 3, reason: null });
});

test('more than twenty at once, or a pick without end, is no request', async () => {
  const one = { pick, role: 'athlete' };
  const many = await enter(lin, { eventId: 'OPEN-MT', earlier: Array(21).fill(one) });
  const long = await enter(lin, {
    eventId: 'OPEN-MT',
    earlier: [{ ...one, pick: 'x'.repeat(401) }],
  });
  expect([many.reason, long.reason]).toEqual(['INVALID_REQUEST', 'INVALID_REQUEST']);
});

test('with the account its invitation is declined, the initiator told, and the partner offered no more', async () => {
  const gone = await world.send({ method: 'DELETE', path: '/me', token: su });
  expect(gone.status).toBe(204);
  await sweep(world.wiring);
  const { entries } = (
    await world.send<{ entries: { id: string; shown: string }[] }>({
      path: '/me/entries',
      token: lin,
    })
  ).json;
  const live = entries.find(({ shown }) => shown === 'waiting-for-players');
  const seen = await world.send<EntryView>({ path: `/entries/${live?.id ?? ''}`, token: lin });
  expect(seen.json.slots.map(({ name, state }) => [name, state])).toEqual([
    ['林一帆', 'confirmed'],
    ['已注销用户', 'declined'],
  ]);
  const inbox = await world.send({ path: '/me/inbox', token: lin });
  expect(inbox.text).toContain('"declined"');
  expect(inbox.text).not.toContain('苏二川');
  expect(await offered(lin)).toEqual({ people: [], teams: [] });
  const again = await post(lin, `/entries/${live?.id ?? ''}/roster`, {
    ...{ add: [], remove: [], earlier: [{ pick, role: 'athlete' }] },
  });
  expect(again.reason).toBe('EARLIER_UNKNOWN');
});
