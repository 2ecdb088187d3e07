import type { Invitee } from '../../src/contract/entries';
import type { Role } from '../../src/contract/words';
import { rosterRuleOf } from '../../src/contract/roster';
import { readPhones } from '../../src/contract/folding';
import { matchesMask, spacedPhone } from '../../src/features/entry/phone-list';
import {
  inviteeNote,
  familyRoles,
  ownRolesFor,
  rosterLacks,
  rosterRules,
} from '../../src/features/entry/roster-check';
import type { EventChoice } from '../../src/features/entry/event-choice';
import { groupsOf } from '../../src/features/entry/event-options';
import { anEvent, aTeamRule } from './entry-world';

const invited = (...roles: Role[]): Invitee[] =>
  roles.map((role, at) => ({ phone: `1990000010${at}`, role }));

describe('phone numbers out of any text (ENT-5)', () => {
  test.each([
    ['19900000001', ['19900000001']],
    ['+86 199 0000 0001', ['19900000001']],
    ['8619900000001', ['19900000001']],
    ['0086-199-0000-0001', ['19900000001']],
    ['１９９００００００01', ['19900000001']],
    ['19900000001 19900000002', ['19900000001', '19900000002']],
    [
      '19900000001,19900000002；19900000003\n19900000004',
      ['19900000001', '19900000002', '19900000003', '19900000004'],
    ],
    ['小满19900000001、阿禾 19900000002', ['19900000001', '19900000002']],
    ['19900000001 199 0000 0001', ['19900000001']],
    ['', []],
  ])('%j', (text, phones) => {
    expect(readPhones(text)).toEqual({ phones, wrong: [] });
  });

  test('what is no mobile number is named, and swallows no other', () => {
    expect(readPhones('1990000001，19900000002、12345678901，3 人')).toEqual({
      phones: ['19900000002'],
      wrong: ['1990000001', '12345678901'],
    });
    expect(readPhones('199000000011').phones).toEqual([]);
  });

  test('a number is read aloud in three parts, and known by its mask', () => {
    expect(spacedPhone('19900000001')).toBe('199 0000 0001');
    expect(matchesMask('19900000001', '199****0001')).toBe(true);
    expect(matchesMask('19900000002', '199****0001')).toBe(false);
  });
});

describe('ENT-10: what a roster still lacks, before anybody has confirmed', () => {
  const man = { role: 'athlete', sex: 'M' } as const;
  const woman = { role: 'athlete', sex: 'F' } as const;
  const coach = { role: 'coach', sex: 'M' } as const;

  test.each([
    ['MD, a man alone', anEvent('MD'), man, invited(), ['还差 1 名男运动员']],
    ['MD, with one invited', anEvent('MD'), man, invited('athlete'), []],
    ['WD, a coach for two', anEvent('WD'), coach, invited('athlete'), ['还差 1 名女运动员']],
    ['XD, a man alone', anEvent('XD'), man, invited(), ['还差 1 名女运动员']],
    ['XD, a woman alone', anEvent('XD'), woman, invited(), ['还差 1 名男运动员']],
    [
      'XD, a coach alone',
      anEvent('XD'),
      coach,
      invited(),
      ['还差 1 名男运动员', '还差 1 名女运动员'],
    ],
    [
      'XD, a coach, one invited of unknown sex',
      anEvent('XD'),
      coach,
      invited('athlete'),
      ['还差 1 名运动员'],
    ],
    ['XD, three', anEvent('XD'), man, invited('athlete', 'athlete'), ['运动员多了 1 人']],
    ['MD, no staff admitted', anEvent('MD'), man, invited('athlete', 'leader'), ['领队多了 1 人']],
    [
      'XT of 4–6, two of each',
      anEvent('XT', { team: aTeamRule }),
      man,
      invited('athlete'),
      ['还差 1 名女运动员', '还差 1 名运动员'],
    ],
    [
      'XT complete with staff',
      anEvent('XT', { team: aTeamRule }),
      man,
      invited('athlete', 'athlete', 'athlete', 'leader', 'coach'),
      [],
    ],
    [
      'XT, two coaches',
      anEvent('XT', { team: aTeamRule }),
      coach,
      invited('athlete', 'athlete', 'athlete', 'athlete', 'coach'),
      ['教练多了 1 人'],
    ],
  ])('%s', (_, event, own, invitees, lacks) => {
    expect(rosterLacks(event, own, invitees, [])).toEqual(lacks);
  });

  test('persons of the account are in at once, and their sex is known (MEM-1)', () => {
    const boyInToo = [{ role: 'athlete' as const, sex: 'M' as const }];
    expect(rosterLacks(anEvent('MD'), man, [], boyInToo)).toEqual([]);
    expect(rosterLacks(anEvent('XD'), man, [], boyInToo)).toEqual(['还差 1 名女运动员']);
    expect(rosterLacks(anEvent('MD'), man, invited('athlete'), boyInToo)).toEqual([
      '运动员多了 1 人',
    ]);
  });

  test('how many athletes there may be is said beside how many there are, and when they are too many', () => {
    const rule = { ...aTeamRule, athletes: { min: 4, max: 10 }, sexes: {} };
    const event = anEvent('OT', { team: rule });
    const of = (athletes: number) =>
      rosterRules(event, ['leader', ...Array<Role>(athletes).fill('athlete')]);
    expect(of(3)).toEqual([{ text: '运动员 4 到 10 人，现在 3 人', over: false }]);
    expect(of(12)).toEqual([{ text: '运动员 4 到 10 人，现在 12 人，多了 2 人', over: true }]);
    expect(rosterRules(anEvent('MD'), ['athlete'])).toEqual([
      { text: '运动员 2 人，现在 1 人', over: false },
      { text: '运动员须为男性，对方确认时核对', over: false },
    ]);
  });

  test('a long list of events of several groups can be narrowed to one of them', () => {
    const choices = (groups: readonly string[], each: number) =>
      groups.flatMap((groupId) =>
        Array.from({ length: each }, () => ({ groupId, groupName: `${groupId}组` }) as EventChoice),
      );
    expect(groupsOf(choices(['U10', 'U12', 'U14'], 4))).toEqual([
      { id: 'U10', name: 'U10组' },
      { id: 'U12', name: 'U12组' },
      { id: 'U14', name: 'U14组' },
    ]);
    // eleven are looked over, and of one group there is nothing to choose
    expect(groupsOf(choices(['U12'], 12))).toEqual([]);
    expect(groupsOf(choices(['U10', 'U12', 'U14'], 4).slice(1))).toEqual([]);
  });

  test('who of the family may be taken in, as what', () => {
    const rule = rosterRuleOf(anEvent('XT', { team: aTeamRule }));
    const fit = {
      ...{ eventId: 'U12-XT', refusals: [], initiating: null, fits: true },
      ...{ entryId: null, plays: false },
    };
    expect(familyRoles(rule, fit)).toEqual(['athlete', 'leader', 'coach']);
    expect(familyRoles(rule, { ...fit, fits: false })).toEqual(['leader', 'coach']);
    // coach of one team, and of another one; who plays in one is an athlete in no other (ENT-11)
    expect(familyRoles(rule, { ...fit, entryId: 'e1' })).toEqual(['athlete', 'leader', 'coach']);
    expect(familyRoles(rule, { ...fit, plays: true })).toEqual(['leader', 'coach']);
    expect(familyRoles(rule, undefined)).toEqual([]);
  });

  test('ENT-2: whose age does not fit initiates in a staff role only', () => {
    const team = anEvent('XT', { team: aTeamRule });
    expect(ownRolesFor(team, { asAthlete: true, forOthers: true })).toEqual([
      'athlete',
      'leader',
      'coach',
    ]);
    expect(ownRolesFor(team, { asAthlete: false, forOthers: true })).toEqual(['leader', 'coach']);
    expect(ownRolesFor(anEvent('XD'), { asAthlete: false, forOthers: true })).toEqual([
      'leader',
      'coach',
    ]);
    // ENT-1: singles are entered for others by leaders alone
    expect(ownRolesFor(anEvent('MS'), { asAthlete: true, forOthers: true })).toEqual([
      'athlete',
      'leader',
    ]);
  });

  test('one’s own number is pointed out where it is typed', () => {
    const [one] = invited('athlete');
    if (!one) throw new Error('no invitee');
    expect(inviteeNote(one, [one], '199****0100')).toBe('像是你自己的号码，自己不用邀请');
    expect(inviteeNote(one, [one], '199****0001')).toBeNull();
    expect(inviteeNote(one, [one, { ...one, role: 'coach' }], '')).toBe('号码重复');
  });
});
