import { againstCommitting, type NewCommitment } from '../../../functions/domain/entry/commitments';
import type { Regulation } from '../../../src/contract/regulation';
import type { Part } from '../../../functions/domain/entry/participation';
import { disciplineOf, groupIdOf, kindOf } from '../../../functions/domain/entry/entry';

type Participation = Regulation['participation'];
const NO: Participation = {
  maxEvents: null,
  oneGroupOnly: false,
  playingUp: { by: 'none' },
  noReturnAfterPlayingUp: false,
  olderInTeams: false,
};

/** Rungs 0 to 3; the numbers between are nobody's. */
const GROUPS = [10, 12, 14, 18].map((ladder) => ({
  ...{ id: `U${ladder}`, name: `U${ladder}`, ladder, rankingList: null },
  age: { by: 'open' as const },
}));

/** `U12-MD athlete initiator`, in words. */
const part = (words: string, overrides: Partial<Part> = {}): Part => {
  const [eventId = '', role = 'athlete', initiator] = words.split(' ');
  return {
    entryId: `some-open-2026.${eventId}.${words.length}`,
    eventId,
    groupId: groupIdOf(eventId),
    groupName: groupIdOf(eventId),
    discipline: disciplineOf(eventId),
    kind: kindOf(eventId),
    slotId: 's1',
    role: role as Part['role'],
    state: 'confirmed',
    initiator: initiator === 'initiator',
    teamName: null,
    initiatorName: '',
    facts: { ended: null, waitlisted: false, complete: true, playerCancelled: false },
    missing: [],
    updatedAt: '2026-12-02T00:00:00.000Z',
    ...overrides,
  };
};
const made = (words: string): NewCommitment => {
  const [eventId = '', role, initiator] = words.split(' ');
  return {
    eventId,
    groupId: groupIdOf(eventId),
    athlete: role === 'athlete',
    initiates: initiator === 'initiator',
  };
};
const said = (
  held: (string | Part)[],
  next: string,
  participation: Partial<Participation> = {},
) => {
  const parts = held.map((one) => (typeof one === 'string' ? part(one) : one));
  const rules = { groups: GROUPS, participation: { ...NO, ...participation } };
  const against = againstCommitting(rules, parts, made(next));
  return against.map(({ reason }) => reason).join(' ') || 'ok';
};

describe('ENT-2: an initiator who is an athlete initiates in a group in which they play', () => {
  test.each([
    [[], 'U12-MD athlete initiator', 'ok'],
    [[], 'U12-MD coach initiator', 'ok'],
    [['U14-MS athlete'], 'U12-MD coach initiator', 'INITIATOR_NOT_OF_GROUP'],
    [['U12-MS athlete'], 'U12-MD coach initiator', 'ok'],
    [['U12-OT leader initiator'], 'U14-MS athlete', 'INITIATOR_NOT_OF_GROUP'],
    [['U12-OT leader initiator', 'U12-MS athlete'], 'U14-MS athlete', 'ok'],
    // singles are no initiation
    [['U12-MS athlete initiator'], 'U14-MD athlete initiator', 'ok'],
  ])('%j, then %s: %s', (held, next, expected) => {
    expect(said(held, next)).toBe(expected);
  });
});

describe('ENT-3, ENT-4: one group, one live pair or team per event', () => {
  test.each([
    [['U12-MD athlete initiator'], 'U12-XD athlete initiator', 'ok'],
    [['U12-MD athlete initiator'], 'U14-MD athlete initiator', 'INITIATOR_OTHER_GROUP'],
    [['U12-MD coach initiator'], 'U12-MD athlete initiator', 'INITIATOR_HAS_ENTRY'],
    [['U12-MD athlete'], 'U12-OT athlete initiator', 'ok'],
  ])('%j, then %s: %s', (held, next, expected) => {
    expect(said(held, next)).toBe(expected);
  });
  test('only live entries count', () => {
    const ended = part('U12-MD athlete initiator', {
      facts: { ended: 'dissolved', waitlisted: false, complete: true, playerCancelled: false },
    });
    expect(said([ended], 'U12-MD athlete initiator')).toBe('ok');
    expect(said([ended], 'U14-MD athlete initiator')).toBe('ok');
  });
});

describe('ENT-11: one entry per event; events and groups as the regulation says', () => {
  test.each<[string[], string, Partial<typeof NO>, string]>([
    [['U12-MS athlete'], 'U12-MS athlete', {}, 'ALREADY_ENTERED'],
    [['U12-MS athlete'], 'U14-MS athlete', {}, 'ok'],
    [['U12-MS athlete'], 'U14-MS athlete', { oneGroupOnly: true }, 'OTHER_GROUP_ENTERED'],
    [['U12-MS athlete'], 'U12-MD athlete', { oneGroupOnly: true }, 'ok'],
    [['U12-MS athlete', 'U12-MD athlete'], 'U12-XD athlete', { maxEvents: 2 }, 'TOO_MANY_EVENTS'],
    [['U12-MS athlete'], 'U12-MD athlete', { maxEvents: 2 }, 'ok'],
    // staff is not bound by it
    [['U12-OT coach'], 'U12-OT coach', {}, 'ok'],
    [['U12-OT athlete'], 'U14-OT coach', { oneGroupOnly: true, maxEvents: 1 }, 'ok'],
  ])('%j, then %s with %j: %s', (held, next, participation, expected) => {
    expect(said(held, next, participation)).toBe(expected);
  });
  test('an invitation that waits, was declined or cancelled binds nobody', () => {
    for (const state of ['invited', 'declined', 'cancelled', 'removed'] as const)
      expect(said([part('U12-MS athlete', { state })], 'U12-MS athlete')).toBe('ok');
  });
});

describe('ENT-11: events counted apart, and groups next to each other', () => {
  const onePersonal = {
    limits: [{ of: { kinds: ['singles' as const, 'pair' as const] }, max: 1 }],
  };
  const twoDoubles = {
    limits: [{ of: { disciplines: ['MD' as const, 'XD' as const], groups: ['U12'] }, max: 2 }],
  };
  test.each<[string[], string, Partial<Participation>, string]>([
    // beside the team one singles or doubles
    [['U12-MT athlete'], 'U12-MS athlete', onePersonal, 'ok'],
    [['U12-MS athlete'], 'U12-MT athlete', onePersonal, 'ok'],
    [['U12-MS athlete'], 'U12-MD athlete', onePersonal, 'TOO_MANY_SUCH_EVENTS'],
    [['U12-MD coach'], 'U12-MS athlete', onePersonal, 'ok'],
    // of U12's men's and mixed doubles two; U14's are not counted
    [['U12-MD athlete', 'U14-XD athlete'], 'U12-XD athlete', twoDoubles, 'ok'],
    [['U12-MD athlete', 'U12-XD athlete'], 'U14-XD athlete', twoDoubles, 'ok'],
    // two groups next to each other: U14 and U18 are, U10 and U14 are not
    [['U14-MS athlete'], 'U18-MS athlete', { adjacentGroups: 2 }, 'ok'],
    [['U10-MS athlete'], 'U14-MS athlete', { adjacentGroups: 2 }, 'GROUPS_NOT_ADJACENT'],
    [['U10-MS athlete', 'U12-MS athlete'], 'U14-MS athlete', { adjacentGroups: 3 }, 'ok'],
    // every reason, not the first alone
    [
      ['U10-MS athlete'],
      'U14-MD athlete',
      { ...onePersonal, maxEvents: 1, oneGroupOnly: true, adjacentGroups: 2 },
      'OTHER_GROUP_ENTERED GROUPS_NOT_ADJACENT TOO_MANY_EVENTS TOO_MANY_SUCH_EVENTS',
    ],
  ])('%j, then %s: %#', (held, next, participation, expected) => {
    expect(said(held, next, participation)).toBe(expected);
  });
});
