import type { ResultPreview, ResultRow } from '../../../src/contract/results';
import { resultFaultAt } from '../../../src/copy/results';
import { WRONG_NUMBERS_A_DAY } from '../../../functions/domain/points/compared-numbers';
import { indexResults } from '../../../functions/usecases/results/index-results';
import { checkResults } from '../../../functions/usecases/results/check-results';
import { useTestTable } from '../../support/dynamo-local';
import { must } from '../../support/entry-world';
import {
  placesOfDraw,
  resultsWorld,
  rowOf,
  STRANGERS,
  type ResultsWorld,
  type Written,
} from '../../support/results-world';
import { roundTripsOf } from '../../support/round-trips';

const table = useTestTable();
const ON_SITE = { onSite: '现场补报' };
let world: ResultsWorld;
let people: Written[];

const begin = async (count: number) => {
  world = await resultsWorld(table());
  people = await world.people(count);
};
const at = (index: number): Written => {
  const person = people[index];
  if (!person) throw new Error('not so many');
  return person;
};
const rows = (): ResultRow[] =>
  people.map((one, index) => rowOf(one, placesOfDraw(99)[index] ?? 1));
const faults = ({ faults: all }: ResultPreview) =>
  all.map(({ line, column, fault }) => `${line} ${column ?? ''} ${fault}`);
const nobody = (name: string, number: string): Written => ({
  ...{ id: '', name, kind: 'foreign-passport', number },
});
/** An answer without what is made from the number that was sent: how it is shown by id, and the list's digest. */
const plain = (answer: object): string =>
  JSON.stringify(answer).replace(/on-site-[\w-]{16}/g, 'on-site');

describe('RES-3: no check and no upload tells whether a document is registered', () => {
  let kinds: Record<string, Written>;
  beforeAll(async () => {
    await begin(4);
    const approved = await world.person(STRANGERS + 1, { realName: '外来客' });
    const girl = await world.person(STRANGERS + 2, { realName: '外来客', sex: 'F' });
    const old = await world.person(STRANGERS + 3, { realName: '外来客', birthDate: '2001-01-01' });
    const otherName = await world.person(STRANGERS + 4, { realName: '诸葛瑾' });
    const waiting = await world.person(
      STRANGERS + 5,
      { realName: '外来客' },
      { review: 'pending' },
    );
    kinds = {
      approved,
      ...{ girl, old, waiting },
      otherName: { ...otherName, name: '外来客' },
      unknown: nobody('外来客', 'E9990001'),
    };
  });

  test.each([{}, ON_SITE])('a check answers alike: %j', async (more) => {
    const answers = await Promise.all(
      Object.values(kinds).map(async (one) =>
        plain(must(await world.check([...rows(), rowOf(one, 5, more)]))),
      ),
    );
    expect(new Set(answers).size).toBe(1);
    const [expected = ''] = answers;
    if (!('onSite' in more)) return expect(expected).toContain('"fault":"NOT_ENTERED"');
    expect((JSON.parse(expected) as ResultPreview).lines[4]).toMatchObject({
      people: [{ memberId: 'on-site', name: '外*客', documentMasked: null }],
    });
  });

  test('so does an upload, and whatever is read back; the points follow silently (PTS-7)', async () => {
    const answers: string[] = [];
    let replaces = 0;
    for (const one of Object.values(kinds)) {
      const sent = must(await world.upload([...rows(), rowOf(one, 5, ON_SITE)], { replaces }));
      replaces += 1;
      answers.push(plain({ lines: sent.lines, lost: sent.lost, played: sent.played }));
    }
    expect(new Set(answers).size).toBe(1);
    const kept = (await world.revisions()).map(({ lines }) => lines[4]?.members[0]);
    expect(kept.map((id) => id?.startsWith('on-site-') ?? false)).toEqual([
      ...[false, true, true, true, true, true],
    ]);
    expect(kept[0]).toBe(kinds.approved?.id);
    // a line that is kept goes on saying nothing, whatever name is written on it
    const former = { ...rowOf(nobody('诸葛瑾', '5'), 5, ON_SITE), documentKind: '上一版' };
    expect(faults(must(await world.check([...rows(), former])))).toEqual([]);
  });

  test('who is let in and registered has the line in his own record, nobody else has', async () => {
    const fresh = await resultsWorld(table());
    people = await fresh.people(4);
    const guest = await fresh.person(STRANGERS + 1, { realName: '外来客' });
    world = fresh;
    must(await fresh.upload([...rows(), rowOf(guest, 5, ON_SITE)]));
    await indexResults(fresh.deps);
    expect(await fresh.results.ofAthlete(guest.id)).toHaveLength(1);
    must(
      await fresh.upload([...rows(), rowOf(nobody('外来客', 'E9990009'), 5, ON_SITE)], {
        replaces: 1,
      }),
    );
    const looked = (await fresh.accesses.ofDay('2026-11-16')).filter(
      ({ by, what }) => by === fresh.chief.memberId && what === 'on-site-looked-up',
    );
    expect(looked.map(({ members }) => members.join()).sort()).toEqual(['', guest.id]);
  });

  test('what a resident ID says of its holder by itself is judged, registered or not (MEM-3)', async () => {
    await begin(2);
    const told = async (number: string) => {
      const guest: Written = { id: '', name: '外来客', kind: 'resident-id', number };
      return faults(must(await world.check([...rows(), rowOf(guest, 3, ON_SITE)])));
    };
    // boys of 2013 and 2014, a girl of 2014, in U12 of 2026
    expect(await told('320101201305010013')).toEqual(['3 name TOO_OLD_FOR_GROUP']);
    expect(await told('320101201405010029')).toEqual(['3 name OTHER_SEX']);
    expect(await told('320101201405010010')).toEqual([]);
  });

  test('one person let in twice is one, registered or not', async () => {
    await begin(4);
    const guest = await world.person(STRANGERS + 1, { realName: '外来客' });
    for (const one of [guest, nobody('外来客', 'E9990002')]) {
      const twice = [...rows(), rowOf(one, 5, ON_SITE), rowOf(one, 6, ON_SITE)];
      expect(faults(must(await world.check(twice)))).toEqual(['6 name PERSON_TWICE']);
    }
  });

  test('an upload costs the same round trips for a registered number and another', async () => {
    await begin(4);
    const tripsOf = roundTripsOf(table());
    const guest = await world.person(STRANGERS + 1, { realName: '外来客' });
    must(await world.upload(rows()));
    const costs: number[] = [];
    for (const [replaces, one] of [guest, nobody('外来客', 'E9990003')].entries())
      costs.push(
        await tripsOf(async () =>
          must(await world.upload([...rows(), rowOf(one, 5, ON_SITE)], { replaces: replaces + 1 })),
        ),
      );
    expect(costs[0]).toBe(costs[1]);
  });
});

describe('RES-3: numbers of entrants are compared, a few a day', () => {
  beforeAll(() => begin(4));
  const wrong = (n: number) => `E888000${n}`;
  const checked = async (index: number, number: string, more: Partial<ResultRow> = {}) => {
    const sheet = rows();
    sheet[index] = { ...(sheet[index] as ResultRow), documentNumber: number, ...more };
    return must(await world.check(sheet));
  };

  test('a mistyped digit is told as this entrant’s', async () => {
    const { number } = at(0);
    const slip = number.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
    const preview = await checked(0, slip);
    expect(preview.faults.map(resultFaultAt)).toEqual([
      '第 1 行，证件号码：和“球员1”实名的证件号码不一致，请对照证件检查',
    ]);
    expect(faults(await checked(0, number))).toEqual([]);
  });

  test('after five wrong ones no other is compared, not the right one either, until tomorrow', async () => {
    await begin(4);
    for (let n = 1; n <= WRONG_NUMBERS_A_DAY + 1; n += 1)
      expect(faults(await checked(1, wrong(n), n > 3 ? ON_SITE : {}))).toEqual(
        n > 3 ? [] : ['2 documentNumber DOCUMENT_MISMATCH'],
      );
    // five and one, for one entrant has the name: the next says nothing, right or wrong
    for (const number of [wrong(7), at(1).number]) {
      expect(faults(await checked(1, number))).toEqual(['2 documentNumber DOCUMENT_TRIES']);
      expect(faults(await checked(1, number, ON_SITE))).toEqual([
        '2 documentNumber DOCUMENT_TRIES',
      ]);
    }
    // what was compared before is told again, and nobody else is concerned
    expect(faults(await checked(1, wrong(1)))).toEqual(['2 documentNumber DOCUMENT_MISMATCH']);
    expect(faults(await checked(2, wrong(1)))).toContain('3 documentNumber DOCUMENT_MISMATCH');
    world.clock.advance(86_400);
    expect(faults(await checked(1, at(1).number))).toEqual([]);
  });

  test('a sheet of guesses for one name gets no further, and neither do many at once', async () => {
    await begin(2);
    const guesses = Array.from({ length: 40 }, (_, n) => `E77700${String(n).padStart(2, '0')}`);
    const { number } = at(0);
    const sheet = [...guesses, number].map((guess) => rowOf({ ...at(0), number: guess }, 1));
    const told = must(await world.check(sheet));
    const of = (fault: string) => told.faults.filter((one) => one.fault === fault).length;
    expect([of('DOCUMENT_MISMATCH'), of('DOCUMENT_TRIES')]).toEqual([6, 35]);
    await begin(2);
    const previews = await Promise.all(
      guesses.slice(0, 12).map((guess) => world.check([rowOf({ ...at(0), number: guess }, 1)])),
    );
    const mismatches = previews.filter(
      (preview) =>
        preview.ok && faults(preview.value).includes('1 documentNumber DOCUMENT_MISMATCH'),
    );
    expect(mismatches.length).toBeLessThanOrEqual(6);
  });

  test('two entrants of one name: each by his own document', async () => {
    await begin(2);
    const [one, two] = [
      await world.person(3, { realName: '张伟' }),
      await world.person(4, { realName: '张伟' }),
    ];
    people = [...people, one, two];
    expect(faults(must(await world.check(rows())))).toEqual([]);
    const preview = must(await world.check(rows()));
    expect(preview.lines.slice(2).map(({ people: [person] }) => person?.memberId)).toEqual([
      ...[one.id, two.id],
    ]);
  });

  test('what missed is noted once, with who asked and whom it concerns, without a number', async () => {
    await begin(3);
    const day = world.clock.now().slice(0, 10);
    await checked(2, 'E6660001');
    await checked(2, 'E6660001');
    const noted = (await world.accesses.ofDay(day)).filter(({ by }) => by === world.chief.memberId);
    expect(noted).toMatchObject([
      {
        ...{ at: world.clock.now(), by: world.chief.memberId, what: 'documents-missed' },
        members: [at(2).id],
        event: {
          ...{ tournamentId: world.tournament.id, tournamentName: world.tournament.rules.name },
          eventId: 'U12-MS',
        },
      },
    ]);
    expect(JSON.stringify([noted, world.logged])).not.toContain('E6660001');
  });

  test('another referee has tries of their own', async () => {
    await begin(1);
    for (let n = 1; n <= 7; n += 1) await checked(0, wrong(n));
    const about = { tournamentId: world.tournament.id, eventId: 'U12-MS' };
    const other = world.actorOf('another-chief');
    const input = { format: 'SET1-S:6/TB7', rows: rows() };
    expect(faults(must(await checkResults(world.deps, other, about, input)))).toEqual([]);
    expect(faults(must(await world.check(rows())))).toEqual(['1 documentNumber DOCUMENT_TRIES']);
  });
});
