import type { Sex } from '../../../../src/contract/words';
import { birthDateOf, type DemoPerson } from '../people';
import { bell, chanceOf } from './chance';

/** Somebody of the season, and how well and how gladly they play. */
export interface Athlete {
  /** how results name them: the member id */
  readonly id: string;
  readonly person: DemoPerson;
  readonly birthYear: number;
  /** around 0; a year of age is worth a third */
  readonly talent: number;
  /** from 0.4: seldom, to 1: wherever there is something to play */
  readonly keen: number;
}

const SURNAMES = '林叶苏罗唐方石顾白夏江贺尹温柏柯莫安季路殷阮穆宁简喻岑芮甘花';
const GIVEN = {
  M: ['云凌景星一承远明泽以修沐', '舟川野澈衡帆洲尧砚屿岳霖'],
  F: ['若芷语晚清知以念星沐书采', '汐禾岚柠棠薇溪苒遥笙澄葵'],
} as const;
const FIRST_PHONE = 2001;
/** Areas that are whole provinces, which no card bears; two, so that no two of a birthday share a number. */
const AREAS = ['450000', '520000'] as const;
const A_SERIAL_COMES_BACK = 499;

/** So many of an age (reached in the demo's year): the crowd of the entries fills the eleven-year-olds up. */
const COUNTS: readonly (readonly [Sex, readonly [age: number, many: number][]])[] = [
  [
    'M',
    [
      ...[8, 9, 10].map((age): [number, number] => [age, 14]),
      [11, 6],
      ...[12, 13, 14, 15, 16, 17, 18].map((age): [number, number] => [age, 32]),
      [19, 10],
    ],
  ],
  [
    'F',
    [
      ...[8, 9, 10].map((age): [number, number] => [age, 14]),
      [11, 16],
      ...[12, 13, 14, 15, 16, 17, 18].map((age): [number, number] => [age, 30]),
      [19, 10],
    ],
  ],
];

const letter = (letters: string, at: number): string => letters.charAt(at % letters.length);

/** Some 560 invented players beside the accounts and the crowd. The same ones every time. */
export const seasonPeople: readonly DemoPerson[] = COUNTS.flatMap(([sex, ages]) =>
  ages.flatMap(([age, many]) => Array.from({ length: many }, () => ({ sex, age }))),
).map(({ sex, age }, at) => {
  const chance = chanceOf('person', at);
  const [first, second] = GIVEN[sex];
  const day = (most: number) => String(1 + Math.floor(chance() * most)).padStart(2, '0');
  return {
    phone: `1990000${FIRST_PHONE + at}`,
    // two coprime strides and the quotient: no name comes twice
    realName: `${letter(SURNAMES, at)}${letter(first, at * 5)}${letter(second, at * 7 + Math.floor(at / SURNAMES.length))}`,
    sex,
    age,
    unit: Math.floor(chance() * 120),
    birthday: `${day(12)}-${day(28)}`,
    area: AREAS[Math.floor(at / A_SERIAL_COMES_BACK)],
  };
});

/** Chief referee of every other tournament, whose results nobody here can upload. */
export const otherReferee: DemoPerson = {
  phone: '19900002901',
  realName: '石砚之',
  sex: 'M',
  age: 52,
  unit: 7,
  birthday: '05-06',
};

/** The accounts one logs in with play nearly everywhere, so that their pages have much to show. */
const EAGER: Readonly<Record<string, Pick<Athlete, 'talent' | 'keen'>>> = {
  '19900000001': { talent: 1.3, keen: 15 },
  '19900000002': { talent: 1, keen: 12 },
  '19900000003': { talent: 0.2, keen: 8 },
  '19900000004': { talent: 0.5, keen: 8 },
  '19900000007': { talent: 0.7, keen: 8 },
};

/** A person as an athlete in the demo's year; the phone decides what they are like. */
export const athleteOf = (person: DemoPerson, id: string, year: number, seed: string): Athlete => {
  const chance = chanceOf(seed, 'athlete', person.phone);
  return {
    id,
    person,
    birthYear: Number(birthDateOf(person, year).slice(0, 4)),
    talent: bell(chance),
    keen: 0.4 + 0.6 * chance(),
    ...EAGER[person.phone],
  };
};

/** The youngest group they are young enough for in a year (RNK-8); null: in none any more. */
export const naturalGroupOf = ({ birthYear }: Athlete, year: number): number | null =>
  [10, 12, 14, 16, 18].find((limit) => year - birthYear <= limit) ?? null;

/** How well they play in a year: talent, and age while one grows. */
export const strengthIn = ({ talent, birthYear }: Athlete, year: number): number =>
  talent + (year - birthYear) / 3;
