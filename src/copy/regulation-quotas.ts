import type { Quota, Regulation } from '../contract/regulation';
import { entryKindOf } from '../contract/words';
import { DISCIPLINE, ROLE } from './words';

const ENTRY = { singles: '人', pair: '对', team: '队' } as const;

/** 「名运动员」「名领队」「对」: what is counted, as a reader counts it. */
const countedText = (quota: Quota): string => {
  if (quota.of === 'athletes') return '名运动员';
  if (quota.of === 'staff') return `名${quota.role ? ROLE[quota.role] : '随行人员'}`;
  const kinds = new Set(quota.disciplines?.map(entryKindOf));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? ENTRY[kind] : '个报名';
};

const EACH = { event: '每个项目', group: '每个组别', all: '' } as const;

/** 「每个单位每个组别至多 10 名运动员」 (CAP-1, CAP-5, ENT-10) */
export const quotaTexts = ({ quotas, groups }: Pick<Regulation, 'quotas' | 'groups'>): string[] =>
  quotas.map((quota) => {
    const only = [
      quota.groups?.map((id) => groups.find((group) => group.id === id)?.name ?? id).join('、'),
      quota.disciplines?.map((discipline) => DISCIPLINE[discipline]).join('、'),
    ].filter((part) => part !== undefined);
    const where = only.length > 0 ? `（${only.join('的')}）` : '';
    const each = EACH[quota.by ?? 'all'];
    const what = `${quota.max} ${countedText(quota)}`;
    return quota.per === 'unit'
      ? `每个单位${each}${where}至多 ${what}`
      : `全赛事${each}${where}限 ${what}，按报名先后`;
  });
