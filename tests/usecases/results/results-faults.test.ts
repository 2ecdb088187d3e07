import { anEventRule, STAGES } from '../../support/builders/a-tournament';
import type { ResultRow } from '../../../src/contract/results';
import { resultFaultAt } from '../../../src/copy/results';
import { useTestTable } from '../../support/dynamo-local';
import { must, reasonOf } from '../../support/entry-world';
import {
  partnerOf,
  placesOfDraw,
  resultsWorld,
  rowOf,
  type ResultsWorld,
  type Written,
} from '../../support/results-world';

const table = useTestTable();
let world: ResultsWorld;
let people: Written[];
/** people of the table of faults */
let girl: Written, old: Written, waiting: Written, permit: Written;

beforeAll(async () => {
  world = await resultsWorld(table());
  people = await world.people(40);
  girl = await world.person(101, { sex: 'F' });
  old = await world.person(102, { birthDate: '2013-12-31' });
  waiting = await world.person(103, {}, { review: 'pending' });
  permit = await world.person(104, {}, {}, { kind: 'hmt-permit', number: '12345678' });
  for (let one = 0; one < 34; one += 2)
    await world.enter('U12-MD', people.slice(one, one + 2), `组合${one}`);
}, 60_000);

const at = (index: number): Written => {
  const person = people[index];
  if (!person) throw new Error('not so many');
  return person;
};
const rows = (places: readonly (number | string)[]): ResultRow[] =>
  places.map((place, index) => rowOf(at(index), place));
/** `line column FAULT`, as somebody reads them */
const faultsOf = async (given: readonly ResultRow[], eventId?: string, format?: string) => {
  const preview = must(await world.check(given, format ? { format } : {}, eventId));
  expect(preview.faultCount).toBe(preview.faults.length);
  if (preview.faultCount > 0) expect(preview.lines).toEqual([]);
  return preview.faults.map(({ line, column, fault }) => `${line} ${column ?? ''} ${fault}`);
};

describe('cells, each by itself', () => {
  test.each<[string, () => Partial<ResultRow>, string[]]>([
    ['no name', () => ({ name: '  ' }), ['1 name EMPTY']],
    ['no kind', () => ({ documentKind: '' }), ['1 documentKind EMPTY']],
    ['no number', () => ({ documentNumber: '' }), ['1 documentNumber EMPTY']],
    ['no place', () => ({ place: '' }), ['1 place EMPTY']],
    ['no matches', () => ({ wholeMatches: '' }), ['1 wholeMatches EMPTY']],
    ['a partner in singles', () => ({ partnerName: '谁' }), ['1 partnerName NAME_UNEXPECTED']],
    ['a team in singles', () => ({ team: '飞鱼' }), ['1 team NAME_UNEXPECTED']],
    ['no kind of document', () => ({ documentKind: '驾照' }), ['1 documentKind DOCUMENT_KIND']],
    [
      'a number that is none',
      () => ({ documentKind: '身份证', documentNumber: '320101201401010011' }),
      ['1 documentNumber DOCUMENT_INVALID'],
    ],
    [
      'a document nobody has',
      () => ({ documentNumber: 'E9999999' }),
      ['1 documentNumber DOCUMENT_MISMATCH'],
    ],
    [
      'the document of another entrant',
      () => ({ documentNumber: at(1).number }),
      ['1 documentNumber DOCUMENT_MISMATCH'],
    ],
    ['another name', () => ({ name: '别人' }), ['1 name NOT_ENTERED']],
    [
      'another kind that fits the number',
      () => ({ ...rowOf(permit, 1), documentKind: '护照' }),
      ['1 documentKind DOCUMENT_OTHER_KIND'],
    ],
    [
      'another kind that does not fit it',
      () => ({ documentKind: '身份证' }),
      ['1 documentKind DOCUMENT_OTHER_KIND'],
    ],
    ['not approved', () => rowOf(waiting, 1), ['1 name MEMBER_NOT_APPROVED']],
    ['a girl among boys', () => rowOf(girl, 1), ['1 name OTHER_SEX']],
    ['thirteen in U12', () => rowOf(old, 1), ['1 name TOO_OLD_FOR_GROUP']],
    ['a place behind the draw', () => ({ place: '33' }), ['1 place PLACE_BEYOND_DRAW']],
    ['a negative place', () => ({ place: '-1' }), ['1 place WHOLE_NUMBER']],
    ['half a place', () => ({ place: '1.5' }), ['1 place WHOLE_NUMBER']],
    ['no place at all', () => ({ place: '0' }), ['1 place PLACE_UNKNOWN']],
    ['negative matches', () => ({ wholeMatches: '-1' }), ['1 wholeMatches WHOLE_NUMBER']],
    ['half a match', () => ({ wholeMatches: '0.5' }), ['1 wholeMatches WHOLE_NUMBER']],
    [
      '32 matches in a draw of 32',
      () => ({ wholeMatches: '32' }),
      ['1 wholeMatches TOO_MANY_MATCHES'],
    ],
    ['a champion who did not come', () => ({ noShow: '是' }), ['1 noShow NO_SHOW_PLAYED']],
    ['neither yes nor no', () => ({ noShow: '也许' }), ['1 noShow YES_NO']],
  ])('%s', async (_, change, expected) => {
    expect(await faultsOf([rowOf(at(0), 1, change())])).toEqual(expected);
  });

  test('several faults of a line are all said', async () => {
    const bad = rowOf(at(0), 'x', { name: '', wholeMatches: '-3', noShow: '?' });
    expect(new Set(await faultsOf([rowOf(at(1), 1), bad]))).toEqual(
      new Set([
        '2 name EMPTY',
        '2 place WHOLE_NUMBER',
        '2 wholeMatches WHOLE_NUMBER',
        '2 noShow YES_NO',
      ]),
    );
  });
});

describe('what is forgiven', () => {
  test.each<[string, () => Partial<ResultRow>]>([
    [
      'full-width digits',
      () => ({ documentNumber: fullWidth(at(0).number), place: '１', wholeMatches: '１' }),
    ],
    ['spaces and what is not seen', () => ({ name: ' 球 员\u200b1 ', place: ' 1 ' })],
    ['the kind in other words', () => ({ documentKind: 'foreign-passport' })],
    ['a small letter', () => ({ documentNumber: at(0).number.toLowerCase() })],
    ['a no', () => ({ noShow: '否' })],
    ['a kind with spaces and a remark', () => ({ documentKind: '外国 护照（中国境外）' })],
  ])('%s', async (_, change) => {
    expect(await faultsOf([rowOf(at(0), 1, change())])).toEqual([]);
  });
  const fullWidth = (text: string) =>
    text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

  test('a name with another middle dot; a resident ID with a small x', async () => {
    const number = '11010120140101';
    // the number with the right check character for its first 17
    const full = [
      '011',
      '013',
      '015',
      '017',
      '019',
      '031',
      '033',
      '035',
      '037',
      '039',
      '051',
      '053',
    ]
      .map((tail) => withCheck(`${number}${tail}`))
      .find((candidate) => candidate.endsWith('X'));
    if (!full) throw new Error('no number ends in X');
    const other = await world.person(
      202,
      { realName: '阿依古丽·买买提' },
      {},
      { kind: 'resident-id', number: full },
    );
    const row = rowOf(other, 1, { name: '阿依古丽•买买提', documentNumber: full.toLowerCase() });
    expect(await faultsOf([row])).toEqual([]);
  });
  const withCheck = (first17: string) => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = weights.reduce(
      (total, weight, place) => total + weight * Number(first17[place]),
      0,
    );
    return `${first17}${'10X98765432'[sum % 11] ?? ''}`;
  };
});

describe('lines together', () => {
  test('a person twice', async () => {
    expect(await faultsOf([rowOf(at(0), 1), rowOf(at(1), 2), rowOf(at(0), 3)])).toEqual([
      '3 name PERSON_TWICE',
    ]);
  });
  test('a place given twice where it cannot be', async () => {
    expect(await faultsOf(rows([1, 1]))).toEqual(['2 place PLACE_FULL']);
    expect(await faultsOf(rows([1, 2, 3, 3, 3]))).toEqual(['5 place PLACE_FULL']);
    expect(await faultsOf(rows([1, 2, 3, 3, 4, 4]))).toEqual([
      '5 place PLACE_FULL',
      '6 place PLACE_FULL',
    ]);
    expect(await faultsOf(rows([1, 2, 3, 3, 5, 5, 5, 5]))).toEqual([]);
  });
  test('a final that nobody played: two champions, who have no match of it', async () => {
    const first = (...matches: string[]) =>
      rows([1, 1, 3, 3]).map((row, index) => ({ ...row, wholeMatches: matches[index] ?? '1' }));
    expect(await faultsOf(first('1', '1'))).toEqual([]);
    expect(await faultsOf(first('2', '2'))).toEqual(['2 place PLACE_FULL']);
  });
  test('three groups: the winners play on, the seconds share the fourth place', async () => {
    const places = [1, 2, 3, 4, 4, 4, 7, 7, 7];
    expect(await faultsOf(rows(places))).toContain('5 place PLACE_FULL');
    const groups = await resultsWorld(table(), {
      eventRules: [anEventRule({ stages: STAGES['groups, then a knock-out'] })],
    });
    const players = await groups.people(9);
    const given = places.map((place, index) => rowOf(players[index] as Written, place));
    expect(must(await groups.check(given)).faults).toEqual([]);
    const dense = given.map((row, index) => (index > 5 ? { ...row, place: '5' } : row));
    expect(must(await groups.check(dense)).faults[0]).toMatchObject({
      ...{ line: 7, fault: 'PLACE_FULL', detail: { from: 4, to: 6, most: 3 } },
    });
  });
  test('PTS-9: what play-offs decide, down to the last place of the draw', async () => {
    expect(await faultsOf(rows([1, 2, 3, 4, 5, 6, 7, 8, 10]))).toEqual([]);
    expect(await faultsOf(rows(Array.from({ length: 32 }, (_, index) => index + 1)))).toEqual([]);
  });
  test('33 players in a draw of 32', async () => {
    expect(await faultsOf(rows(placesOfDraw(32)))).toEqual([]);
    expect(await faultsOf(rows([...placesOfDraw(32), 17]))).toEqual(['33 place TOO_MANY_FOR_DRAW']);
  });
  test('all faults are counted, two hundred are told', async () => {
    const many = Array.from({ length: 300 }, () => rowOf(at(0), 'x', { name: '' }));
    const preview = must(await world.check(many));
    expect(preview.faults).toHaveLength(200);
    expect(preview.faultCount).toBeGreaterThan(600);
    expect(preview.faults.map(({ line }) => line)).toEqual(
      [...preview.faults.map(({ line }) => line)].sort((one, other) => one - other),
    );
  });
});

describe('formats (PTS-4)', () => {
  test('the short one of the regulation is enough for a C level', async () => {
    expect(await faultsOf(rows([1]), 'U12-MS', 'SET1-S:4/TB7')).toEqual([]);
  });
  test('whole matches in one that is too short', async () => {
    expect(await faultsOf(rows([1]), 'U12-MS', 'SET1-S:TB10')).toEqual([
      '1 wholeMatches FORMAT_TOO_SHORT',
    ]);
    const none = rowOf(at(0), 1, { wholeMatches: '0' });
    expect(await faultsOf([none], 'U12-MS', 'SET1-S:TB10')).toEqual([]);
  });
  test('one the regulation does not have', async () => {
    expect(await world.check(rows([1]), { format: 'SET3-S:6/TB7' })).toMatchObject({
      reason: 'FORMAT_UNKNOWN',
      detail: { formats: 'SET1-S:6/TB7、SET1-S:4/TB7、SET1-S:TB10' },
    });
  });
});

describe('pairs', () => {
  const pair = (one: number, other: number, place: number) =>
    rowOf(at(one), place, partnerOf(at(other)));
  test('two of them', async () => {
    expect(await faultsOf([pair(0, 1, 1), pair(2, 3, 2)], 'U12-MD')).toEqual([]);
  });
  test.each<[string, () => ResultRow[], string[]]>([
    [
      'no partner',
      () => [rowOf(at(0), 1)],
      ['1 partnerName EMPTY', '1 partnerDocumentKind EMPTY', '1 partnerDocumentNumber EMPTY'],
    ],
    ['their own partner', () => [pair(0, 0, 1)], ['1 partnerName PARTNER_SELF']],
    ['a person in two pairs', () => [pair(0, 1, 1), pair(2, 1, 2)], ['2 partnerName PERSON_TWICE']],
    [
      '17 pairs in a draw of 16',
      () =>
        placesOfDraw(17).map((_, index) =>
          pair(index * 2, index * 2 + 1, placesOfDraw(17)[index] ?? 1),
        ),
      ['17 place TOO_MANY_FOR_DRAW'],
    ],
  ])('%s', async (_, given, expected) => {
    expect(await faultsOf(given(), 'U12-MD')).toEqual(expected);
  });
  test('PTS-6: mixed doubles give points in U10 alone', async () => {
    expect(reasonOf(await world.check([pair(0, 1, 1)], {}, 'U12-XD'))).toBe(
      'RESULTS_GIVE_NO_POINTS',
    );
  });
});

describe('teams (PTS-5)', () => {
  let teams: ResultsWorld;
  let players: Written[];
  beforeAll(async () => {
    teams = await resultsWorld(table(), { level: 'G600' });
    players = await teams.people(8);
  });
  const player = (
    index: number,
    team: string,
    place: number,
    overrides: Partial<ResultRow> = {},
  ) => {
    const person = players[index];
    if (!person) throw new Error('not so many');
    // who entered is another question: here everybody is let in on site
    return rowOf(person, place, { team, onSite: '现场报名', ...overrides });
  };
  const told = async (given: ResultRow[]) =>
    must(await teams.check(given, {}, 'U12-MT')).faults.map(
      ({ line, column, fault }) => `${line} ${column ?? ''} ${fault}`,
    );
  test.each<[string, () => ResultRow[], string[]]>([
    ['two teams', () => [player(0, '甲', 1), player(1, '甲', 1), player(2, '乙', 2)], []],
    ['no team', () => [player(0, '', 1)], ['1 team EMPTY']],
    [
      'two places of one team',
      () => [player(0, '甲', 1), player(1, '甲', 2)],
      ['2 place TEAM_PLACES'],
    ],
    [
      'two teams in one place',
      () => [player(0, '甲', 1), player(1, '乙', 1)],
      ['2 place PLACE_FULL'],
    ],
    [
      'more who played than the roster has',
      () => [0, 1, 2].map((index) => player(index, '甲', 1)),
      ['3 team TEAM_TOO_BIG'],
    ],
    [
      'a third who did not play',
      () => [player(0, '甲', 1), player(1, '甲', 1), player(2, '甲', 1, { wholeMatches: '0' })],
      [],
    ],
    [
      'a partner',
      () => [player(0, '甲', 1, { partnerName: '谁' })],
      ['1 partnerName NAME_UNEXPECTED'],
    ],
  ])('%s', async (_, given, expected) => {
    expect(await told(given())).toEqual(expected);
  });
});

describe('a mixed pair of U10', () => {
  test('is a boy and a girl', async () => {
    const u10 = await resultsWorld(table(), {
      groups: [
        {
          id: 'U12',
          name: 'U10组',
          age: { by: 'open' },
          ladder: 10,
          rankingList: 'U10',
        },
      ],
      eventRules: world.tournament.rules.eventRules
        .filter(({ disciplines }) => disciplines.includes('XD'))
        .map((rule) => ({ ...rule, groups: ['U12'] })),
    });
    const boys = [
      await u10.person(1, { birthDate: '2016-05-01' }),
      await u10.person(2, { birthDate: '2016-05-01' }),
    ] as const;
    const sister = await u10.person(3, { birthDate: '2016-05-01', sex: 'F' });
    const told = async (row: ResultRow) =>
      must(await u10.check([row], {}, 'U12-XD')).faults.map(({ column, fault }) => [column, fault]);
    const cousin = await u10.person(4, { birthDate: '2016-05-01', sex: 'F' });
    await u10.enter('U12-XD', [boys[0], sister], '兄妹');
    await u10.enter('U12-XD', [boys[1], cousin], '表兄妹');
    const onSite = { onSite: '现场换搭档' };
    const pair = (one: Written, other: Written, more = {}) =>
      told(rowOf(one, 1, { ...partnerOf(other), ...more }));
    expect(await pair(boys[0], sister)).toEqual([]);
    expect(await pair(boys[0], boys[1], onSite)).toEqual([['partnerName', 'OTHER_SEX']]);
    expect(await pair(boys[0], cousin, onSite)).toEqual([]);
    // of somebody let in on site the document itself says it: 320101 20160501 00 1 and 2 are a boy and a girl
    const guest = (number: string) => ({
      id: '',
      name: '外来客',
      kind: 'resident-id' as const,
      number,
    });
    const beside = (number: string) =>
      told(rowOf(boys[0], 1, { ...partnerOf(guest(number)), ...onSite }));
    expect(await beside('320101201605010015')).toEqual([['partnerName', 'OTHER_SEX']]);
    expect(await beside('320101201605010023')).toEqual([]);
  });
});

describe('MEM-6', () => {
  test('no answer and no log line has a whole number of a document', async () => {
    const wrong = [
      rowOf(at(0), 1, { name: '别人' }),
      rowOf(at(1), 2, { documentNumber: 'E7777777' }),
      rowOf(at(2), 3, { documentKind: '身份证' }),
      rowOf(at(3), 3),
    ];
    const right = must(await world.check(rows([1, 2])));
    const answers = JSON.stringify([must(await world.check(wrong)), right]);
    const log = JSON.stringify(world.logged);
    for (const secret of [at(0).number, at(1).number, at(2).number, 'E7777777']) {
      expect(answers).not.toContain(secret);
      expect(log).not.toContain(secret);
    }
    expect(log).not.toContain('球员');
    expect(right.lines[0]?.people[0]).toEqual({
      memberId: at(0).id,
      name: '球员1',
      documentMasked: 'E******1',
    });
    expect(world.logged).toContainEqual({
      event: 'audit',
      fields: {
        kind: 'documents-matched',
        by: world.chief.memberId,
        tournamentId: world.tournament.id,
        eventId: 'U12-MS',
        members: [at(0).id, at(1).id],
      },
    });
  });
});

test('every fault is said with its values filled in', async () => {
  const many = [
    ...rows([1, 1, 4, 33]),
    rowOf(at(4), 3, { wholeMatches: '99', noShow: '?', documentKind: '?' }),
  ];
  const { faults } = must(await world.check(many));
  const sentences = faults.map(resultFaultAt);
  expect(sentences).toContain('第 2 行，名次：第 1 名多了：第 1 到 1 名一共只有 1 个位置');
  expect(sentences).toContain('第 4 行，名次：正赛只有 32 个签位，不会有第 33 名');
  for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/);
});
