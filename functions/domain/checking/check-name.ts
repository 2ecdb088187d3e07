import type { Regulation } from '../../../src/contract/regulation';
import { OFFICIAL_CLASSES } from '../../../src/contract/words';
import { classOf } from '../points/association';
import type { Check } from './check';

/** S2 第三十五条 */
const RESERVED_WORDS = ['世界', '国际', '中华', '中国', '全国'] as const;
/** PUB-8: they write the names of their own tournaments as they like. */
const ASSOCIATIONS = ['中国网球协会', '中国乒乓球协会', '中国羽毛球协会'] as const;
/** PUB-8: they may use the reserved words. */
const SCHOOL_FEDERATIONS = ['中国学生体育联合会', '中国中学生体育协会'] as const;

type RefereeClass = NonNullable<Regulation['officials']['chiefReferee']>;
const CLASS_NAME: Record<RefereeClass, string> = {
  international: '国际级',
  national: '国家级',
  first: '一级',
  second: '二级',
  third: '三级',
};

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
    const included = level !== null && classOf(level)?.included;
    const word = RESERVED_WORDS.find((reserved) => name.includes(reserved));
    return word !== undefined &&
      included &&
      !isHostedBy(regulation, [...ASSOCIATIONS, ...SCHOOL_FEDERATIONS])
      ? [{ path: 'name', code: 'WORD_RESERVED', detail: { word } }]
      : [];
  },
  (regulation) => {
    const hosts = regulation.level === null ? undefined : classOf(regulation.level)?.hosts;
    return hosts === undefined || isHostedBy(regulation, hosts)
      ? []
      : [{ path: 'organisers', code: 'LEVEL_OF_OTHER_HOSTS', detail: { hosts: hosts.join('、') } }];
  },
  ({ level, officials: { chiefReferee } }) => {
    const least = level === null ? undefined : classOf(level)?.chiefReferee;
    const isLower =
      chiefReferee === null ||
      OFFICIAL_CLASSES.indexOf(chiefReferee) > OFFICIAL_CLASSES.indexOf(least ?? 'third');
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
