import type { EventRule, Quota, Regulation } from '../../src/contract/regulation';
import type { Sex } from '../../src/contract/words';
import { aRegulation, anEventRule, aTeamRule } from '../support/builders/a-tournament';
import { diceOf, type Dice } from './draw';

export interface SetupPerson {
  readonly n: number;
  readonly sex: Sex;
  readonly birthDate: string;
  readonly account: boolean;
  /** whose account acts for them; null: their own (MEM-1) */
  readonly guardian: number | null;
}

/** Who is there and by which regulation: all that a history starts from. */
export interface Setup {
  readonly regulation: Partial<Regulation>;
  readonly people: readonly SetupPerson[];
  readonly events: readonly string[];
  readonly units: readonly string[];
}

const places = (dice: Dice, athletes: boolean): EventRule['places'] =>
  dice.often(0.07)
    ? { by: 'lot' }
    : {
        by: 'first-come',
        entries: athletes && dice.often(0.3) ? null : 1 + dice.below(3),
        athletes: athletes && dice.often(0.5) ? 3 + dice.below(4) : null,
        waitingList: dice.often(0.65),
      };

const eventRules = (dice: Dice): EventRule[] => {
  const singles = anEventRule({ disciplines: ['OS'], places: places(dice, false) });
  const pair = anEventRule({
    groups: dice.often(0.5) ? ['U12', 'U14'] : ['U12'],
    disciplines: [dice.one(['OD', 'OD', 'MD', 'XD'] as const)],
    places: places(dice, true),
  });
  const team = anEventRule({
    groups: dice.often(0.3) ? ['U12', 'U14'] : ['U12'],
    disciplines: ['OT'],
    places: places(dice, true),
    team: aTeamRule({
      athletes: { min: 1 + dice.below(2), max: 3 },
      staff: { leader: 1, coach: 1, doctor: 0, staff: 0 },
    }),
  });
  return dice.one([[singles, pair], [singles, team], [team], [pair, team], [singles, pair, team]]);
};

/** ENT-21, ACC-4: withdrawing is free beyond closing (10 December 24:00) in half of them, the lists freeze in some. */
const instants = (dice: Dice): Partial<Regulation['entry']> => ({
  ...(dice.often(0.5) ? { freeWithdrawalUntil: '2026-12-13T17:00:00+08:00' } : {}),
  ...(dice.often(0.3) ? { freezeAt: '2026-12-15T12:00:00+08:00' } : {}),
});

/** Small limits, so that everything is soon full (CAP-1 to CAP-4, ENT-10, ENT-11). */
const regulationOf = (dice: Dice): Partial<Regulation> => {
  const { entry, money } = aRegulation();
  const spans = dice.often(0.5);
  const sometimes = (share: number, quota: Omit<Quota, 'max'>, least: number, sides: number) =>
    spans && dice.often(share) ? [{ ...quota, max: least + dice.below(sides) } as Quota] : [];
  return {
    eventRules: eventRules(dice),
    quotas: [
      ...sometimes(0.5, { of: 'athletes', per: 'tournament' }, 4, 4),
      ...sometimes(0.2, { of: 'entries', per: 'tournament', by: 'group' }, 3, 3),
      ...sometimes(0.5, { of: 'athletes', per: 'unit', by: 'group' }, 2, 3),
      ...sometimes(0.3, { of: 'entries', per: 'unit', by: 'event' }, 1, 2),
      ...sometimes(0.2, { of: 'athletes', per: 'unit', disciplines: ['OS', 'OD'] }, 2, 2),
      ...sometimes(0.3, { of: 'staff', per: 'unit', role: 'leader' } as Omit<Quota, 'max'>, 1, 1),
      ...sometimes(0.3, { of: 'staff', per: 'unit', by: 'group' }, 1, 2),
    ],
    participation: {
      maxEvents: dice.often(0.2) ? 1 + dice.below(2) : null,
      oneGroupOnly: dice.often(0.2),
      playingUp: { by: 'steps', steps: null },
      noReturnAfterPlayingUp: false,
      olderInTeams: dice.often(0.3),
    },
    entry: { ...entry, ...instants(dice), unit: dice.often(0.75) ? 'optional' : 'none' },
    money: {
      ...money,
      fees: [{ disciplines: ['OS', 'OD', 'MD', 'XD', 'OT'], per: 'entry', fen: 10_000 }],
    },
  };
};

/** In half of the histories some of the people are children of others (MEM-1), at most three of one. */
const familiesOf = (dice: Dice, alone: readonly SetupPerson[]): SetupPerson[] => {
  if (dice.often(0.5)) return [...alone];
  const parents = alone.slice(0, 2).filter(({ account }) => account);
  return alone.map((person, at) =>
    at >= 2 && parents.length > 0 && dice.often(0.4)
      ? { ...person, account: true, guardian: dice.one(parents).n }
      : person,
  );
};

export const setupOf = (seed: number): Setup => {
  const dice = diceOf(seed, 'setup');
  const regulation = regulationOf(dice);
  const events = (regulation.eventRules ?? []).flatMap(({ groups, disciplines }) =>
    groups.flatMap((group) => disciplines.map((discipline) => `${group}-${discipline}`)),
  );
  const older = events.some((event) => event.startsWith('U14')) ? 0.25 : 0.04;
  const alone = Array.from({ length: 6 + dice.below(9) }, (_, at) => ({
    n: at + 1,
    sex: dice.often(0.7) ? ('M' as const) : ('F' as const),
    birthDate: dice.often(older) ? '2012-06-01' : '2014-06-01',
    account: dice.often(0.92),
    guardian: null,
  }));
  const people = familiesOf(diceOf(seed, 'families'), alone);
  return { regulation, people, events, units: ['unit-a', 'unit-b'] };
};
