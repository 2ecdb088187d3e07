import type { Regulation } from '../../../src/contract/regulation';
import type { Finding, RegulationError } from '../../../src/contract/regulation-findings';

/** S2 第三十五条 */
const RESERVED_WORDS = ['世界', '国际', '中华', '中国', '全国'] as const;
/** S2 第五条: included are the tournaments of classes B and C, for which their hosts apply. */
const INCLUDED_CLASSES: readonly string[] = ['B', 'C'];
/** PUB-8: they write the names of their own tournaments as they like. */
const ASSOCIATIONS = ['中国网球协会', '中国乒乓球协会', '中国羽毛球协会'] as const;
/** PUB-8: they may use the reserved words. */
const SCHOOL_FEDERATIONS = ['中国学生体育联合会', '中国中学生体育协会'] as const;

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

/** PUB-4, PUB-8, PUB-9: host, level in the name, reserved words, the chief referee's class. */
export const nameErrors = ({
  name,
  level,
  organisers,
  officials,
}: Regulation): Finding<RegulationError>[] => {
  const errors: Finding<RegulationError>[] = [];
  const hosts = organisers.filter(({ role }) => role === '主办').map((host) => host.name);
  if (hosts.length === 0) errors.push({ path: 'organisers', code: 'HOST_MISSING' });
  const amongHosts = (names: readonly string[]) => names.some((host) => hosts.includes(host));
  const ownName = amongHosts(ASSOCIATIONS);

  const found = /（CTJ-([A-Z]\d+)）/.exec(name);
  if (found && found[1] !== level)
    errors.push({ path: 'name', code: 'OTHER_LEVEL_IN_NAME', detail: { found: found[0] } });
  else if (level !== null && !found && !ownName)
    errors.push({
      path: 'name',
      code: 'LEVEL_NOT_IN_NAME',
      detail: { wanted: `（CTJ-${level}）` },
    });

  const included = level !== null && INCLUDED_CLASSES.includes(level.charAt(0));
  const mayUseThem = !included || ownName || amongHosts(SCHOOL_FEDERATIONS);
  const word = RESERVED_WORDS.find((reserved) => name.includes(reserved));
  if (word !== undefined && !mayUseThem)
    errors.push({ path: 'name', code: 'WORD_RESERVED', detail: { word } });

  const least = level === null ? undefined : LEAST_CHIEF_REFEREE[level.charAt(0)];
  const chief = officials.chiefReferee;
  if (least !== undefined && (chief === null || CLASSES.indexOf(chief) > CLASSES.indexOf(least)))
    errors.push({
      path: 'officials.chiefReferee',
      code: 'CHIEF_REFEREE_CLASS',
      detail: { wanted: CLASS_NAME[least] },
    });
  return errors;
};
