import type { EntryStore } from '../../../functions/domain/entry/entry-store';
import { only } from '../../support/fakes/only';
import type { ResultRow } from '../../../src/contract/results';
import { elsewhereText, resultFaultAt } from '../../../src/copy/results';
import { checkResults } from '../../../functions/usecases/results/check-results';
import { reasonOf, must } from '../../support/entry-world';
import { useTestTable } from '../../support/dynamo-local';
import {
  CLOSING,
  partnerOf,
  placesOfDraw,
  resultsWorld,
  rowOf,
  STRANGERS,
  type ResultsWorld,
  type Written,
} from '../../support/results-world';

const table = useTestTable();
const REASON = { onSite: '现场补报' };
let world: ResultsWorld;
let people: Written[];
let stranger: Written;

const begin = async (count: number, ...more: [Parameters<typeof resultsWorld>[1]?]) => {
  world = await resultsWorld(table(), ...more);
  people = await world.people(count);
  stranger = await world.person(STRANGERS + 1, { realName: '外来客' });
};
const at = (index: number): Written => {
  const person = people[index];
  if (!person) throw new Error('not so many');
  return person;
};
const rows = (count: number): ResultRow[] =>
  placesOfDraw(count).map((place, index) => rowOf(at(index), place));
const faultsOf = async (given: readonly ResultRow[], eventId?: string) =>
  must(await world.check(given, {}, eventId)).faults.map(
    ({ line, column, fault }) => `${line} ${column ?? ''} ${fault}`,
  );

describe('whoever stands in a result has entered (RES-3)', () => {
  beforeAll(() => begin(8));

  test('a registered child who never entered is refused, by name', async () => {
    const preview = must(await world.check([...rows(4), rowOf(stranger, 5)]));
    expect(preview.faults.map(resultFaultAt)).toEqual([
      '第 5 行，姓名：报名这个项目的人里没有“外来客”，请核对姓名；确实是现场报名的，请在“现场报名理由”里写明',
    ]);
    expect(preview.absent).toBeNull();
    expect(reasonOf(await world.upload([...rows(4), rowOf(stranger, 5)]))).toBe('RESULTS_FAULTY');
  });

  test('another tournament’s file gives nobody anything', async () => {
    const other = await resultsWorld(table());
    const theirs = await other.people(8);
    const file = placesOfDraw(8).map((place, index) => rowOf(theirs[index] ?? stranger, place));
    const preview = must(await world.check(file));
    expect(preview.faults.map(({ fault }) => fault)).toEqual(Array(8).fill('DOCUMENT_MISMATCH'));
    expect(preview.elsewhere).toBeNull();
    expect(reasonOf(await world.upload(file))).toBe('RESULTS_FAULTY');
    for (const { id } of theirs) expect(await world.results.ofAthlete(id)).toEqual([]);
  });

  test('unless let in on site for a reason, which is kept and read back', async () => {
    const given = [...rows(8), rowOf(stranger, 9, REASON)];
    expect(await faultsOf(given)).toEqual([]);
    const { lines } = must(await world.upload(given));
    expect(lines[8]).toMatchObject({ people: [{ name: '外*客' }], onSite: '现场补报' });
    expect((await world.revisions())[0]?.lines[8]?.members).toEqual([stranger.id]);
    expect(lines[0]?.onSite).toBeNull();
    expect((await world.revisions())[0]?.lines.map(({ onSite }) => onSite ?? null)).toEqual([
      ...Array<null>(8).fill(null),
      '现场补报',
    ]);
    // the reason decides no points, but may be put right
    expect(reasonOf(await world.upload(given, { replaces: 1 }))).toBe('RESULTS_UNCHANGED');
    const mended = [...rows(8), rowOf(stranger, 9, { onSite: '外卡' })];
    expect(must(await world.upload(mended, { replaces: 1 })).lines[8]?.onSite).toBe('外卡');
  });

  test.each<[string, string, string[]]>([
    ['one letter', '无', ['5 onSite ON_SITE_REASON']],
    ['their name', '外来客现场补报', ['5 onSite ON_SITE_REASON']],
    ['a name of another line', '替换球员2', ['5 onSite ON_SITE_REASON']],
    ['the name of somebody absent', '顶替 球员8', ['5 onSite ON_SITE_REASON']],
    ['a phone', '教练 19900001234 同意', ['5 onSite ON_SITE_REASON']],
    ['a phone in parts', '教练 199-0000-1234 同意', ['5 onSite ON_SITE_REASON']],
    ['a phone in words', '电话一九九〇〇〇〇一二三四', ['5 onSite ON_SITE_REASON']],
    ['a plain reason', '替换伤退', []],
  ])('a reason with %s', async (_, onSite, expected) => {
    const preview = must(await world.check([...rows(4), rowOf(stranger, 5, { onSite })]));
    expect(preview.faults.map(({ line, column, fault }) => `${line} ${column} ${fault}`)).toEqual(
      expected,
    );
    // what is refused is not said back (MEM-6)
    expect(preview.faults.map(({ value }) => value)).toEqual(expected.map(() => ''));
  });

  test('a reason for somebody who has entered is refused', async () => {
    const [first, ...rest] = rows(4);
    expect(await faultsOf([{ ...first, ...REASON } as ResultRow, ...rest])).toEqual([
      '1 onSite ON_SITE_NEEDLESS',
    ]);
  });

  test.each([
    ['withdrawn', { ended: { as: 'withdrawn', at: CLOSING } }],
    ['in the waiting list', { waitlisted: true }],
  ] as const)('an entry %s is none', async (_, change) => {
    const late = await world.person(STRANGERS + 10 + Number('ended' in change));
    await world.enter('U12-MS', [late], undefined, change);
    expect(await faultsOf([...rows(4), rowOf(late, 5)])).toEqual(['5 name NOT_ENTERED']);
  });
});

describe('pairs and teams are those that entered', () => {
  beforeAll(async () => {
    await begin(8);
    await world.enter('U12-MD', [at(0), at(1)], '星野');
    await world.enter('U12-MD', [at(2), at(3)], '望舒');
  });
  const pair = (one: Written, other: Written, place: number, more: Partial<ResultRow> = {}) =>
    rowOf(one, place, { ...partnerOf(other), ...more });

  test('both together, whichever is written first', async () => {
    expect(await faultsOf([pair(at(1), at(0), 1), pair(at(2), at(3), 2)], 'U12-MD')).toEqual([]);
  });
  test('two who entered with other partners', async () => {
    const mixed = (more: Partial<ResultRow>) => [
      pair(at(0), at(2), 1, more),
      pair(at(1), at(3), 2, more),
    ];
    const { faults } = must(await world.check(mixed({}), {}, 'U12-MD'));
    expect(faults.map(resultFaultAt)).toEqual([
      '第 1 行，搭档姓名：“球员3”报名的搭档是另一个人；现场换了搭档的，请在“现场报名理由”里写明',
      '第 2 行，搭档姓名：“球员4”报名的搭档是另一个人；现场换了搭档的，请在“现场报名理由”里写明',
    ]);
    expect(await faultsOf(mixed({ onSite: '搭档伤退' }), 'U12-MD')).toEqual([]);
  });
  test('one of the two has not entered', async () => {
    expect(await faultsOf([pair(at(0), at(5), 1)], 'U12-MD')).toEqual([
      '1 partnerName NOT_ENTERED',
    ]);
    const replaced = must(await world.check([pair(at(0), at(5), 1, REASON)], {}, 'U12-MD'));
    // whoever came with another partner is not absent
    expect(replaced.absent).toMatchObject({ count: 1, entries: [{ people: ['球员3', '球员4'] }] });
  });

  test('teams by their name and roster', async () => {
    await begin(4, { level: 'G600' });
    await world.enter('U12-MT', [at(0), at(1)], '飞鱼队');
    await world.enter('U12-MT', [at(2), at(3)], '云雀队');
    const member = (index: number, team: string, place: number, more: Partial<ResultRow> = {}) =>
      rowOf(at(index), place, { team, ...more });
    const told = (given: ResultRow[]) => faultsOf(given, 'U12-MT');
    expect(await told([member(0, '飞鱼队', 1), member(1, '飞鱼队', 1)])).toEqual([]);
    expect(await told([member(0, '飞鱼队', 1), member(2, '飞鱼队', 1)])).toEqual([
      '2 team OTHER_TEAM',
    ]);
    expect(await told([member(0, '飞鱼二队', 1)])).toEqual(['1 team OTHER_TEAM']);
    expect(await told([rowOf(stranger, 1, { team: '飞鱼队' })])).toEqual(['1 name NOT_ENTERED']);
    expect(await told([rowOf(stranger, 1, { team: '飞鱼队', ...REASON })])).toEqual([]);
    const one = must(await world.check([member(0, '飞鱼队', 1)], {}, 'U12-MT'));
    // of a team only who played has a line (PTS-5)
    expect(one.absent).toMatchObject({ count: 1, entries: [{ team: '云雀队' }] });
  });
});

test('PTS-5, ENT-7: a team written in another way is no sixth, for whoever is let in under it', async () => {
  await begin(10, { level: 'G600' });
  const names = [0, 1, 2, 3, 4].map((team) => `飞鱼${team}队`);
  for (const [team, name] of names.entries())
    await world.enter('U12-MT', [at(2 * team), at(2 * team + 1)], name);
  const five = names.map((team, index) =>
    rowOf(at(2 * index), placesOfDraw(5)[index] ?? 1, { team }),
  );
  const six = (team: string, place = 1) => [...five, rowOf(stranger, place, { team, ...REASON })];
  for (const team of [
    '飞鱼 0队',
    '飞鱼０队',
    '飞鱼\u200b0队',
    '飞鱼\ufe0f0队',
    '飞鱼\u3000\u00ad0队',
  ]) {
    const { played, lines, faults } = must(await world.check(six(team), {}, 'U12-MT'));
    expect([team, faults, played]).toEqual([team, [], 5]);
    expect(lines.map(({ points, without }) => points ?? without)).toEqual(Array(6).fill('TOO_FEW'));
    // the spelling of the entry is the one that is kept
    expect(lines.at(-1)?.team).toBe('飞鱼0队');
  }
  expect(await faultsOf(six('飞鱼 0队', 5), 'U12-MT')).toEqual(['6 place TEAM_PLACES']);
  const third = rowOf(at(1), 1, { team: '飞鱼０队' });
  expect(await faultsOf([...six('飞鱼 0队'), third], 'U12-MT')).toEqual(['7 team TEAM_TOO_BIG']);
  expect(await faultsOf([rowOf(at(0), 1, { team: '飞鱼 0 队' })], 'U12-MT')).toEqual([]);
  // a correction that only writes the team in another way is none
  const absentConfirmed = await world.absentOf(six('飞鱼 0队'), 'U12-MT');
  must(await world.upload(six('飞鱼 0队'), { eventId: 'U12-MT', absentConfirmed }));
  const again = world.upload(six('飞鱼０队'), { eventId: 'U12-MT', absentConfirmed, replaces: 1 });
  expect(reasonOf(await again)).toBe('RESULTS_UNCHANGED');
});

test('an entered team is not made two by a reason (PTS-5, RES-3)', async () => {
  await begin(20, { level: 'G600' });
  const names = ['甲', '乙', '丙', '丁', '戊'];
  for (const [team, name] of names.entries())
    await world.enter(
      'U12-MT',
      [0, 1, 2, 3].map((one) => at(4 * team + one)),
      name,
    );
  const sheet = (second: string, onSite: string) =>
    names
      .flatMap((name, team) =>
        [0, 1].map((one) => rowOf(at(4 * team + one), Math.min(5, team + 1), { team: name })),
      )
      .concat([2, 3].map((one) => rowOf(at(16 + one), 5, { team: second, onSite })));
  expect(await faultsOf(sheet('戊二队', '临时组队'), 'U12-MT')).toEqual(
    expect.arrayContaining(['11 team TEAM_SPLIT', '12 team TEAM_SPLIT']),
  );
  expect(await faultsOf(sheet('戊', ''), 'U12-MT')).not.toEqual(
    expect.arrayContaining(['11 team TEAM_SPLIT']),
  );
});

test('two teams that entered under one name stay two (ENT-7, PTS-5)', async () => {
  await begin(16, { level: 'G600' });
  const names = ['甲', '乙', '丙', '丁', '戊', '己', 'ACE', 'Ace'];
  for (const [team, name] of names.entries())
    await world.enter('U12-MT', [at(2 * team), at(2 * team + 1)], name);
  const sheet = (last: string) =>
    placesOfDraw(8).flatMap((place, team) =>
      [0, 1].map((one) =>
        rowOf(at(2 * team + one), place, { team: team === 7 ? last : (names[team] ?? '') }),
      ),
    );
  for (const last of ['Ace', 'Ace(2)']) {
    const { faults, played, lines } = must(await world.check(sheet(last), {}, 'U12-MT'));
    expect([faults, played]).toEqual([[], 8]);
    expect(lines.slice(8).map(({ team, points }) => [team, points])).toEqual([
      ...[
        ['戊', 200],
        ['戊', 200],
        ['己', 200],
        ['己', 200],
      ],
      ...[
        ['ACE（1）', 200],
        ['ACE（1）', 200],
        ['Ace（2）', 200],
        ['Ace（2）', 200],
      ],
    ]);
  }
});

test('a team nobody entered is shown as its first line writes it, and counted beside who is absent', async () => {
  await begin(2, { level: 'G600' });
  await world.enter('U12-MT', [at(0), at(1)], '飞鱼队');
  const other = await world.person(STRANGERS + 2);
  const rowsOfIt = [
    rowOf(stranger, 1, { team: '#0', ...REASON }),
    rowOf(other, 1, { team: '＃ 0', ...REASON }),
  ];
  const { lines, absent } = must(await world.check(rowsOfIt, {}, 'U12-MT'));
  expect(lines.map(({ team }) => team)).toEqual(['#0', '#0']);
  expect([absent?.now.played, absent?.all.played]).toEqual([1, 2]);
});

describe('a sheet of another event', () => {
  test('is said once, by the event most of the people entered', async () => {
    await begin(8);
    const girls = await Promise.all(
      [1, 2, 3, 4].map((n) => world.person(STRANGERS + 100 + n, { sex: 'F' })),
    );
    for (const girl of girls) await world.enter('U12-WS', [girl]);
    const file = placesOfDraw(4).map((place, index) => rowOf(girls[index] ?? stranger, place));
    const { elsewhere, faultCount } = must(await world.check(file));
    expect(elsewhere && elsewhereText(elsewhere)).toBe(
      '这些人多数报的是 U12组 女子单打，不是这个项目：请检查是不是选错了项目或文件',
    );
    expect(faultCount).toBeGreaterThan(0);
    expect(must(await world.check(file, {}, 'U12-WS'))).toMatchObject({
      faults: [],
      elsewhere: null,
    });
  });

  test('a doubles sheet in singles is refused column by column, though the first of each pair entered', async () => {
    await begin(4);
    const file = [rowOf(at(0), 1, partnerOf(at(1))), rowOf(at(2), 2, partnerOf(at(3)))];
    expect(new Set(await faultsOf(file))).toEqual(
      new Set(
        [1, 2].flatMap((line) =>
          ['partnerName', 'partnerDocumentKind', 'partnerDocumentNumber'].map(
            (column) => `${line} ${column} NAME_UNEXPECTED`,
          ),
        ),
      ),
    );
  });
});

describe('entrants without a line are absent, and one confirmation says what that does', () => {
  beforeAll(() => begin(16));

  test('the best eight of sixteen: `n` 8 lowers the champion from 400 to 280', async () => {
    const preview = must(await world.check(rows(8)));
    // C400: 16 who played are the 16 table (400 280 200 200 100×4), 8 are one band down (280 200 100 100 40×4)
    expect(preview.absent).toMatchObject({
      count: 8,
      entries: Array.from({ length: 8 }, (_, index) => ({
        people: [`球员${index + 9}`],
        team: null,
      })),
      now: { played: 8, champion: 280, scoring: 8, total: 840 },
      all: { played: 16, champion: 400, scoring: 8, total: 1480 },
    });
    const digest = preview.absent?.digest ?? '';
    expect(await world.upload(rows(8))).toMatchObject({
      reason: 'ABSENT_UNCONFIRMED',
      detail: { count: 8 },
    });
    // a confirmation that was given for another list is none
    const other = must(await world.check(rows(7))).absent?.digest ?? '';
    expect(other).not.toBe(digest);
    for (const absentConfirmed of [other, 'x'])
      expect(reasonOf(await world.upload(rows(8), { absentConfirmed }))).toBe('ABSENT_UNCONFIRMED');
    expect(await world.revisions()).toEqual([]);
    const sent = must(await world.upload(rows(8), { absentConfirmed: digest }));
    expect(sent).toMatchObject({ played: 8, event: { revision: 1 } });
    expect(sent.lines[0]?.points).toBe(280);
  });

  test('nor is one for the same people and another `n`', async () => {
    const given = rows(8);
    const before = must(await world.check(given)).absent?.digest;
    const idle = given.map((row, index) => (index === 7 ? { ...row, wholeMatches: '0' } : row));
    expect(must(await world.check(idle)).absent?.digest).not.toBe(before);
  });

  test('nobody is absent when everybody has a line, a no-show too', async () => {
    const all = rows(16);
    all[15] = rowOf(at(15), 9, { wholeMatches: '0', noShow: '是' });
    expect(must(await world.check(all)).absent).toBeNull();
  });
});

describe('a correction keeps who stands in the version before', () => {
  test('though the entry is gone or never was; the reason of the line is theirs to keep', async () => {
    await begin(4);
    must(await world.upload([...rows(4), rowOf(stranger, 5, REASON)]));
    const former = (line: number, place: number, onSite = '') =>
      rowOf({ id: '', name: '', kind: 'hmt-permit', number: String(line) }, place, {
        documentKind: '上一版',
        onSite,
      });
    await world.enter('U12-MS', [at(3)], undefined, {
      short: '000000000004',
      ended: { as: 'withdrawn', at: CLOSING },
    });
    const kept = [former(2, 1), former(1, 2), former(3, 3), former(4, 3), former(5, 5, '现场补报')];
    expect(await faultsOf(kept)).toEqual([]);
    const { lines } = must(await world.upload(kept, { replaces: 1 }));
    expect(lines[4]).toMatchObject({ people: [{ name: '外*客' }], onSite: '现场补报' });
    expect((await world.revisions())[1]?.lines[4]?.members).toEqual([stranger.id]);
    // written by their document they would have to have entered
    expect(await faultsOf([...kept.slice(0, 4), rowOf(stranger, 5)])).toEqual([
      '5 name NOT_ENTERED',
    ]);
    // a line without a name names whom it means, and the version before whom this sheet leaves out
    for (const onSite of ['球员1补报', '球员1的教练同意'])
      expect(await faultsOf([...kept.slice(0, 4), former(5, 5, onSite)])).toEqual([
        '5 onSite ON_SITE_REASON',
      ]);
    const other = await world.person(STRANGERS + 2, { realName: '后来者' });
    const instead = rowOf(other, 5, { onSite: '顶替球员4' });
    expect(await faultsOf([...kept.slice(0, 3), instead])).toEqual(['4 onSite ON_SITE_REASON']);
  });
});

describe('what no draw can have come to', () => {
  beforeAll(() => begin(8));
  test.each<[string, (given: ResultRow[]) => ResultRow[], string[]]>([
    ['no champion', (given) => given.slice(1), ['1 place NO_CHAMPION']],
    [
      'a first-round loser of 32 with three matches',
      (given) => [
        ...given.slice(0, 7),
        { ...(given[7] as ResultRow), place: '17', wholeMatches: '3' },
      ],
      ['8 wholeMatches MATCHES_BEYOND_PLACE'],
    ],
    [
      'no runner-up',
      (given) => given.map((row, index) => (index === 1 ? { ...row, place: '9' } : row)),
      ['3 place PLACE_MISSING'],
    ],
    [
      'a champion and otherwise first-round losers',
      (given) => given.map((row, index) => (index > 0 ? { ...row, place: '17' } : row)),
      ['2 place PLACE_MISSING'],
    ],
    [
      'a champion nobody played',
      (given) =>
        given.map((row, index) => ({
          ...row,
          wholeMatches: ['0', '3', '2', '2', '1', '1', '1', '1'][index] ?? '1',
        })),
      ['1 wholeMatches CHAMPION_IDLE'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await faultsOf(change(rows(8)))).toEqual(expected);
  });
});

test('what a check costs: one Query for the entries, however many there are', async () => {
  await begin(8);
  let queries = 0;
  const counting = {
    ...world.deps,
    entries: only<EntryStore>({
      listOfEvent: (tournamentId: string, eventId: string) => {
        queries += 1;
        return world.deps.entries.listOfEvent(tournamentId, eventId);
      },
    }),
  };
  const about = { tournamentId: world.tournament.id, eventId: 'U12-MS' };
  must(await checkResults(counting, world.chief, about, { format: 'SET1-S:6/TB7', rows: rows(8) }));
  expect(queries).toBe(1);
});
