import { listNamed, type Criterion, type NamedList, type Regulation } from '../contract/regulation';
import { entryKindOf, type Discipline } from '../contract/words';
import { fullDayText } from './time';

/** What of a tournament the words of its lists need. */
export type BesideLists = Pick<Regulation, 'lists'>;

/** A word in Latin letters or figures stands off from the Chinese before it. */
const after = (text: string): string => (/^[A-Za-z0-9]/.test(text) ? ` ${text}` : text);

/** 「以报名截止前 7 天为准」 */
const asOfText = (list: NamedList): string[] => {
  if (list.kind === 'series') return [];
  const { asOf } = list;
  if (asOf.by === 'day') return [`以${fullDayText(asOf.day)}为准`];
  return [asOf.daysBefore === 0 ? '以报名截止时为准' : `以报名截止前 ${asOf.daysBefore} 天为准`];
};

/** What is read of which list, and what is said of it in brackets beside its day. */
const namesOf = (list: NamedList, by: Criterion['by']): readonly [string, string[]] => {
  const read = by === 'rank' ? '名次' : '积分';
  if (list.kind === 'ctj')
    return [`CTJ ${list.group ? `${list.group} ` : ''}${by === 'rank' ? '排名' : '积分'}`, []];
  if (list.kind === 'series') return [`${list.year} 年${list.name ?? '本系列赛'}${read}`, []];
  return [list.title, list.kind === 'uploaded' ? [read, '由主办方提供'] : [read]];
};

/** 「CTJ 积分（以报名截止前 7 天为准）」; `known`: its day was said before. */
export const listText = (
  { list: name, by }: Pick<Criterion, 'list' | 'by'>,
  beside: BesideLists,
  known = false,
): string => {
  const list = listNamed(beside, name);
  if (!list) return name;
  const [words, told] = namesOf(list, by);
  const brackets = known ? told.slice(0, 1) : [...told, ...asOfText(list)];
  return brackets.length === 0 ? words : `${words}（${brackets.join('，')}）`;
};

const joinedText = (criteria: readonly Criterion[], beside: BesideLists): string =>
  criteria
    .map((one, at) => {
      const known = criteria.slice(0, at).some(({ list }) => list === one.list);
      return after(listText(one, beside, known));
    })
    .join('，其次');

/** 「双打按两人之和」, 「双打、团体按最好的一人」; nothing where everybody plays alone. */
const severalText = (
  criteria: readonly Criterion[],
  disciplines: readonly Discipline[],
  beside: BesideLists,
): string[] => {
  const kinds = new Set(disciplines.map(entryKindOf));
  const who = [kinds.has('pair') ? '双打' : null, kinds.has('team') ? '团体' : null]
    .filter((kind) => kind !== null)
    .join('、');
  if (who === '') return [];
  const best = criteria.filter(({ several }) => several === 'best');
  const sum = `${who}按${kinds.has('team') ? '各人' : '两人'}之和`;
  if (best.length === 0) return [sum];
  const alone = '最好的一人';
  if (best.length === criteria.length) return [`${who}按${alone}`];
  return [`${sum}（${best.map((one) => listText(one, beside, true)).join('、')}按${alone}）`];
};

const TIES = { time: '相同按报名先后', lot: '相同抽签' } as const;

/** 「依 CTJ 积分（以报名截止时为准）接收，双打按两人之和，相同抽签」: what orders entries, and for what (ACC-1, DRW-2). */
export const orderText = (
  { criteria, ties }: Pick<Regulation['seeding'], 'criteria' | 'ties'>,
  disciplines: readonly Discipline[],
  beside: BesideLists,
  done: '接收' | '排序',
): string =>
  [
    `依${joinedText(criteria, beside)}${done}`,
    ...severalText(criteria, disciplines, beside),
    TIES[ties],
  ].join('，');

/** 「第 1–100 名」, 「不少于 500」 */
const spanText = (by: Criterion['by'], from: number | null, to: number | null): string => {
  if (by === 'points')
    return [from === null ? null : `不少于 ${from}`, to === null ? null : `不超过 ${to}`]
      .filter((end) => end !== null)
      .join('、');
  if (from === null || from === 1) return to === null ? '有名次' : `在前 ${to} 名`;
  return to === null ? `不在前 ${from - 1} 名` : `为第 ${from}–${to} 名`;
};

/** 「须在 CTJ 排名…」 of the requirement `rank`; what no issue of ours tells is looked at by the organiser (ENT-20). */
export const rankText = (
  of: Pick<Criterion, 'list' | 'by'> & { readonly from: number | null; readonly to: number | null },
  beside: BesideLists,
): string => {
  const judged = listNamed(beside, of.list)?.kind === 'ctj';
  return `${listText(of, beside)}须${spanText(of.by, of.from, of.to)}${judged ? '' : '，由组织方审核'}`;
};
