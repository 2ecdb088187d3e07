import { readResidentId } from '../../../src/contract/resident-id';
import type { Day, Sex } from '../../../src/contract/words';

/** An invented person of the demo. Ages are years reached in the demo's year. */
export interface DemoPerson {
  readonly phone: string;
  readonly realName: string;
  readonly sex: Sex;
  readonly age: number;
  /** of demoUnits */
  readonly unit: number;
  readonly birthday: string;
  /** the first six digits of the document; the default is a province too */
  readonly area?: string;
}

export interface DemoAccount extends DemoPerson {
  readonly who: string;
  readonly review: 'none' | 'pending' | 'approved' | 'rejected';
}

const account = (
  last: number,
  realName: string,
  sex: Sex,
  age: number,
  who: string,
  review: DemoAccount['review'] = 'approved',
): DemoAccount => ({
  phone: `1990000${String(last).padStart(4, '0')}`,
  realName,
  sex,
  age,
  unit: 0,
  birthday: `0${(last % 9) + 1}-1${last % 9}`,
  who,
  review,
});

/** The accounts `npm start` names. The first four have entered nothing that is to come: the whole path is theirs. */
export const accounts: readonly DemoAccount[] = [
  account(1, '林一帆', 'M', 11, '单打选手（U12 男）'),
  account(2, '周可心', 'F', 11, '双打、团体的报名发起人（U12 女）'),
  account(3, '陈思远', 'M', 11, '可被邀请的队员（U12 男）'),
  account(4, '何雨桐', 'F', 11, '可被邀请的队员（U12 女）'),
  account(
    5,
    '苏小满',
    'F',
    13,
    '实名资料审核中（npm run approve -- 19900000005 可通过）',
    'pending',
  ),
  account(6, '罗子昂', 'M', 12, '实名资料被驳回，可重新提交', 'rejected'),
  account(7, '许星野', 'M', 11, '我的报名里各种状态都有'),
  account(8, '唐见山', 'M', 38, '教练，可作教练、领队受邀'),
  account(9, '', 'M', 15, '刚注册，还没有实名', 'none'),
  account(10, '高守正', 'M', 46, '裁判长：电脑端上传成绩、更正'),
  account(11, '钱立行', 'F', 41, '协会：电脑端看本周、发布、扣分、公示'),
  account(12, '韦文澜', 'F', 38, '家长：为两个儿子报名（都是 U12 男，可以配成双打）'),
];
export const PARENT_ACCOUNT = 12;

/** The parent's children: no phone of their own; who logs in for them is their guardian. */
export const children: readonly DemoPerson[] = [
  { phone: '19900000012', realName: '韦予安', sex: 'M', age: 11, unit: 0, birthday: '02-03' },
  { phone: '19900000012', realName: '韦予乐', sex: 'M', age: 11, unit: 0, birthday: '12-20' },
];
export const REJECTED_BECAUSE = '照片不清晰，请重新上传一寸免冠照';
export const STATUS_ACCOUNT = 7;
export const PLAYER_ACCOUNT = '19900000001';
export const REFEREE_ACCOUNT = '19900000010';
export const ASSOCIATION_ACCOUNT = '19900000011';

const SURNAMES = '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹';
const GIVEN = {
  M: [
    '子涵',
    '浩然',
    '宇轩',
    '梓睿',
    '俊熙',
    '奕辰',
    '知远',
    '景行',
    '牧之',
    '嘉树',
    '望舒',
    '启明',
  ],
  F: [
    '若溪',
    '语桐',
    '梓萱',
    '诗涵',
    '思齐',
    '安然',
    '清扬',
    '书瑶',
    '采薇',
    '静姝',
    '以宁',
    '初晴',
  ],
} as const;

/** 11-year-olds are of U12 in this year's and next year's tournaments alike. */
const MOSTLY = 11;
const COUNTS: readonly (readonly [Sex, number, number])[] = [
  ['M', MOSTLY, 27],
  ['F', MOSTLY, 16],
  ['M', 9, 4],
  ['F', 13, 3],
  ['F', 15, 3],
];

/** Everybody else: 53 invented players. The same ones every time. */
export const crowd: readonly DemoPerson[] = COUNTS.flatMap(([sex, age, many]) =>
  Array.from({ length: many }, () => ({ sex, age })),
).map(({ sex, age }, at) => {
  const given = GIVEN[sex];
  return {
    phone: `1990000${1001 + at}`,
    realName: `${SURNAMES.charAt((at * 7) % SURNAMES.length)}${given[(at * 5) % given.length] ?? ''}`,
    sex,
    age,
    unit: 1 + at,
    birthday: `${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
  };
});

/** School grade 1–12 of an age, null outside school. */
export const gradeOf = (age: number): number | null => (age >= 7 && age <= 18 ? age - 6 : null);

export const birthDateOf = ({ age, birthday }: DemoPerson, year: number): Day =>
  `${year - age}-${birthday}`;

/**
 * A resident ID number that nobody has: its six-digit area is a whole province, which no card bears.
 */
export const documentOf = (person: DemoPerson, year: number): string => {
  const serial = ((2 * Number(person.phone.slice(-3))) % 998) + (person.sex === 'M' ? 1 : 0);
  const digits = `${person.area ?? '450000'}${birthDateOf(person, year).replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  const number = [...'0123456789X'].map((check) => digits + check).find(readResidentId);
  if (number === undefined) throw new Error(`no document for ${person.realName}`);
  return number;
};
