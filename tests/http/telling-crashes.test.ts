import { tell } from '../../functions/usecases/telling/tell';
import { tellTournament } from '../../functions/usecases/telling/tell-tournament';
import { CUTS, cutterOf, type Cut } from '../support/cut-writes';
import { useTestTable } from '../support/dynamo-local';
import { tournamentId } from '../support/http-world';
import { putBack, stateOf, type TableState } from '../support/table-state';
import { tellingWorld, type TellingWorld } from '../support/telling-world';

const table = useTestTable();
const PHONES = ['19900006301', '19900006302', '19900006303'] as const;
const [LIN, SU] = PHONES;
const NOBODY = '19900006311';

let world: TellingWorld;
let cutter: ReturnType<typeof cutterOf>;
let tokens: readonly string[];
let before: TableState;
let at: string;

/** A team that owes invitations and an answer, a review, and news of the tournament: nothing of it told yet. */
beforeAll(async () => {
  world = tellingWorld(table());
  cutter = cutterOf(world.wiring.table);
  await world.begin();
  tokens = await Promise.all(PHONES.map((phone) => world.approved(phone)));
  const [lin = '', su = '', he = ''] = tokens;
  await world.approved('19900006304');
  const made = await world.enter(lin, [SU, NOBODY]);
  await world.command(su, made, 'declination');
  await world.send({ method: 'PUT', path: `/tournaments/${tournamentId}/watch`, token: he });
  await tellTournament(world.wiring, tournamentId, 'tournament-changed', '场地改到二号馆');
  [before, at] = [await stateOf(table()), world.clock.now()];
}, 60_000);

const again = async (): Promise<void> => {
  await putBack(table(), before);
  world.clock.set(at);
  world.forget();
};
/** Everybody's inbox, without when a message came. */
const inboxes = () =>
  Promise.all(
    tokens.map(async (token) => (await world.inbox(token)).map(({ id, kind }) => `${kind} ${id}`)),
  );
const sent = () => world.sms.sent.map(({ phone, template }) => `${phone} ${template}`).sort();
/** What the sweeps after it do, until every lease is over. */
const healed = async (): Promise<void> => {
  for (let minute = 0; minute < 2; minute += 1) {
    world.clock.advance(61);
    await tell(world.wiring);
  }
};

test('TEL-5: killed at any write, everybody is told, and no inbox anything twice', async () => {
  await again();
  await tell(world.wiring);
  await healed();
  const [whole, phones] = [await inboxes(), sent()];
  const kinds = whole.map((inbox) => inbox.map((line) => line.split(' ')[0]).sort());
  expect(kinds).toEqual([
    ['approved', 'declined', 'tournament-changed'],
    ['approved'],
    ['approved', 'tournament-changed'],
  ]);
  expect(phones.filter((line) => line.startsWith(NOBODY))).toEqual([`${NOBODY} invited`]);
  expect(phones.filter((line) => line.startsWith(LIN))).toEqual([
    `${LIN} profile-reviewed`,
    `${LIN} tournament-news`,
  ]);

  const isCut = async (kind: Cut, k: number): Promise<boolean> => {
    await again();
    const was = await cutter.during(kind, k, () =>
      tell(world.wiring).catch((error: Error) => {
        if (error.name !== 'TimeoutError') throw error;
      }),
    );
    await healed();
    expect({ kind, k, inboxes: await inboxes() }).toEqual({ kind, k, inboxes: whole });
    // whoever dies between sending an SMS and noting it leaves a second one, nobody else does
    expect({ kind, k, sent: [...new Set(sent())] }).toEqual({
      kind,
      k,
      sent: [...new Set(phones)],
    });
    expect(sent().length - phones.length).toBeLessThanOrEqual(20);
    expect(await world.wiring.news.untold(1)).toEqual([]);
    expect(await world.wiring.entries.withNotices(1)).toEqual([]);
    return was;
  };
  for (const kind of CUTS) {
    let k = 1;
    // a process dies at any write; what becomes of one write alone is looked at for some of them
    while (await isCut(kind, k)) k += kind === 'death' ? 1 : 10;
    expect(k).toBeGreaterThan(20);
  }
}, 120_000);

test('TEL-5: two workers at once tell everybody once, by SMS too', async () => {
  await again();
  await tell(world.wiring);
  await healed();
  const [whole, phones] = [await inboxes(), sent()];
  await again();
  await Promise.all([tell(world.wiring), tell(world.wiring), tell(world.wiring)]);
  await healed();
  expect(await inboxes()).toEqual(whole);
  expect(sent()).toEqual(phones);
});
