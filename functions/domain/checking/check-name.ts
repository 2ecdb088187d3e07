import type { Regulation } from '../../../src/contract/regulation';
import type { Check } from './check';

/** S2 第三十五条 */
const RESERVED_WORDS = ['世界', '国际', '中华', '中国', '全国'] as const;
/** S2 第五条: included are the tournaments of classes B and C, for which their hosts apply. */
const INCLUDED_CLASSES: readonly string[] = ['B', 'C'];
/** PUB-8: they write the names of their own tournaments as they like. */
const ASSOCIATIONS = ['中国网球协会', '中国乒乓球协会', '中国羽毛球协会'] as const;
/** PUB-8: they may use the reserved words. */
const SCHOOL_FEDERATIONS = ['中国学生体育联合会', '中国中学生体育协会'] as const;
/** S2 第五条: the national tournaments, which nobody applies for. */
const CLASS_A_HOSTS = [
  '国家体育总局',
  '国家体育总局网球运动管理中心',
  '中国网球协会',
  ...SCHOOL_FEDERATIONS,
] as const;

type RefereeClass = NonNullable<Regulation['officials']['chiefReferee']>;
/** highest first */
const CLASSES = ['international', 'national', 'first', 'second', 'third'] as const;
const CLASS_NAME: Record<RefereeClass, string> = {
  international: '国际级',
  national: '国家级',
  first: '一级',
  second: '二级',
  third: '三级',
};
/** PUB-9, S2 第三十二条(七): by the letter of the level. */
const LEAST_CHIEF_REFEREE: Readonly<Record<string, RefereeClass>> = { B: 'national', C: 'first' };

const hostsOf = ({ organisers }: Regulation): string[] =>
  organisers.filter(({ role }) => role === '主办').map(({ name }) => name);

const isHostedBy = (regulation: Regulation, names: readonly string[]): boolean =>
  hostsOf(regulation).some((host) => names.includes(host));

/** PUB-4, PUB-8, PUB-9: host, level in the name, reserved words, the chief referee's class. */
export const nameChecks: readonly Check[] = [
  (regulation) =>
    hostsOf(regulation).length === 0 ? [{ path: 'organisers', code: 'HOST_MISSING' }] : [],
  (regulation) => {
    const { name, level } = regulation;
    const found = /（CTJ-([A-Z]\d+)）/.exec(name);
    if (found && found[1] !== level)
      return [{ path: 'name', code: 'OTHER_LEVEL_IN_NAME', detail: { found: found[0] } }];
    return level !== null && !found && !isHostedBy(regulation, ASSOCIATIONS)
      ? [{ path: 'name', code: 'LEVEL_NOT_IN_NAME', detail: { wanted: `（CTJ-${level}）` } }]
      : [];
  },
  (regulation) => {
    const { name, level } = regulation;
    const included = level !== null && INCLUDED_CLASSES.includes(level.charAt(0));
    const word = RESERVED_WORDS.find((reserved) => name.includes(reserved));
    return word !== undefined &&
      included &&
      !isHostedBy(regulation, [...ASSOCIATIONS, ...SCHOOL_FEDERATIONS])
      ? [{ path: 'name', code: 'WORD_RESERVED', detail: { word } }]
      : [];
  },
  (regulation) =>
    regulation.level?.startsWith('A') && !isHostedBy(regulation, CLASS_A_HOSTS)
      ? [{ path: 'organisers', code: 'CLASS_A_HOST' }]
      : [],
  ({ level, officials: { chiefReferee } }) => {
    const least = level === null ? undefined : LEAST_CHIEF_REFEREE[level.charAt(0)];
    const isLower =
      chiefReferee === null || CLASSES.indexOf(chiefReferee) > CLASSES.indexOf(least ?? 'third');
    return least !== undefined && isLower
      ? [
          {
            path: 'officials.chiefReferee',
            code: 'CHIEF_REFEREE_CLASS',
            detail: { wanted: CLASS_NAME[least] },
          },
        ]
      : [];
  },
];
