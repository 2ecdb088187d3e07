import { utc, windowOf } from '../contract/regulation';
import type { EntryFee, Price, PriceLine } from '../contract/prices';
import { refundStepsOf, WHOLE } from '../contract/refunds';
import type { Fee, Regulation } from '../contract/regulation';
import { type Discipline, entryKindOf, type EntryKind, type FeePer } from '../contract/words';
import { closingMomentText, moneyText, momentText } from './time';
import { DISCIPLINE } from './words';

type Rules = Omit<Regulation, 'chapters'>;

const MINUTES_OF_AN_HOUR = 60;

const UNIT_OF = { singles: '人', pair: '对', team: '队' } as const;

const FEE_KIND: Record<PriceLine['kind'], string> = {
  entry: '报名费',
  deposit: '保证金',
  board: '食宿费',
  insurance: '保险费',
  levy: '服务费',
};

/** 「每人每项」「每对」「每个报名」「每个单位」「每人每晚」 */
const eachText = (
  { kind = 'entry', per }: { readonly kind?: PriceLine['kind'] | undefined; readonly per: FeePer },
  disciplines: readonly Discipline[],
): string => {
  if (per === 'unit') return '每个单位';
  if (per === 'night') return '每人每晚';
  if (per === 'person') return kind === 'entry' ? '每人每项' : '每人';
  const kinds = new Set(disciplines.map(entryKindOf));
  const [only] = kinds;
  return kinds.size === 1 && only ? `每${UNIT_OF[only]}` : '每个报名';
};

/** 「会员 ¥400」「同时报 2 项共 ¥450」「9月1日 00:00 起加收 ¥20」: what an item has beside its amount. */
const besidesOf = ({ member, together, late }: Fee): string[] => [
  ...(member ? [memberText(member)] : []),
  ...(together ? [togetherText(together)] : []),
  ...(late ? [`${momentText(utc(late.from))} 起加收 ${moneyText(late.fen)}`] : []),
];

const memberText = ({ of, fen }: NonNullable<PriceLine['member']>): string =>
  `${of} ${moneyText(fen)}`;

const togetherText = ({ events, fen }: NonNullable<PriceLine['together']>): string =>
  `同时报 ${events} 项每人共 ${moneyText(fen)}`;

/** 「男子单打、女子单打：每人每项 ¥280」「保险费：每人 ¥20」 (FEE-1, FEE-5) */
export const feeTexts = (
  fees: readonly Fee[],
  groups: readonly { readonly id: string; readonly name: string }[],
): string[] =>
  fees.map((fee) => {
    const { kind = 'entry', disciplines = [], fen } = fee;
    const of = [
      fee.groups?.map((id) => groups.find((group) => group.id === id)?.name ?? id).join('、'),
      disciplines.map((one) => DISCIPLINE[one]).join('、'),
    ]
      .filter(Boolean)
      .join(' ');
    const what = of === '' ? FEE_KIND[kind] : kind === 'entry' ? of : `${FEE_KIND[kind]}（${of}）`;
    const besides = besidesOf(fee);
    return `${what}：${eachText(fee, disciplines)} ${moneyText(fen)}${
      besides.length > 0 ? `（${besides.join('，')}）` : ''
    }`;
  });

/** What is paid beside the entry: deposit, board and whatever else goes by units and nights (FEE-5). */
export const otherFeeTexts = ({ money, eventRules, groups }: Rules): string[] =>
  feeTexts(
    [money.fees, ...eventRules.map(({ fees = [] }) => fees)]
      .flat()
      .filter(({ per }) => per === 'unit' || per === 'night'),
    groups,
  );

/** 「¥280/人」「¥200/对」「¥200/对 + ¥10/人」: what one entry of a kind costs (FEE-1). */
export const feeText = ({ personFen, entryFen }: EntryFee, kind: EntryKind): string => {
  if (personFen + entryFen === 0) return '免费';
  if (kind === 'singles') return `${moneyText(personFen + entryFen)}/${UNIT_OF.singles}`;
  return [
    ...(entryFen > 0 ? [`${moneyText(entryFen)}/${UNIT_OF[kind]}`] : []),
    ...(personFen > 0 ? [`${moneyText(personFen)}/${UNIT_OF.singles}`] : []),
  ].join(' + ');
};

/** 「每人 ¥280」「每个报名 ¥200」「每个报名 ¥200，每人 ¥10」, of singles 「¥100」, or that there is none (FEE-1). */
export const priceText = ({ personFen, entryFen }: EntryFee, kind: EntryKind): string => {
  if (personFen + entryFen === 0) return '不收报名费';
  if (kind === 'singles') return moneyText(personFen + entryFen);
  return [
    ...(entryFen > 0 ? [`每个报名 ${moneyText(entryFen)}`] : []),
    ...(personFen > 0 ? [`每人 ${moneyText(personFen)}`] : []),
  ].join('，');
};

/** What the sums of a price are made of, and what is paid beside them: nothing where there is the entry fee alone. */
export const priceNotes = ({ lines }: Price, disciplines: readonly Discipline[]): string[] =>
  lines.flatMap((line) => {
    const { kind, late, per, fen, member, together } = line;
    const summed = per === 'person' || per === 'entry';
    const what = late
      ? `${summed ? '含' : ''}${FEE_KIND[kind]}逾期加收`
      : summed
        ? `含${FEE_KIND[kind]}`
        : `另收${FEE_KIND[kind]}`;
    return [
      ...(kind === 'entry' && !late
        ? []
        : [`${what} ${eachText(line, disciplines)} ${moneyText(fen)}`]),
      ...(member ? [`${member.of}${FEE_KIND[kind]} ${moneyText(member.fen)}`] : []),
      ...(together ? [togetherText(together)] : []),
    ];
  });

/** Whether an entry of some event is paid for at all. */
export const isPaid = ({ money, eventRules }: Rules): boolean =>
  [money.fees, ...eventRules.map(({ fees = [] }) => fees)]
    .flat()
    .some(({ per, fen }) => (per === 'person' || per === 'entry') && fen > 0);

/** 「8月10日 周一 24:00 前退赛全额退回，8月20日 周四 24:00 前退 50%，之后不退」 (FEE-3) */
const refundStepsText = (rules: Rules, back: string): string => {
  const said = refundStepsOf(rules, windowOf(rules.entry)).map(({ until, percent }, at) => {
    const much = percent === WHOLE ? `全额${back}` : `退 ${percent}%`;
    return `${closingMomentText(utc(until))} 前${at === 0 ? '退赛' : ''}${much}`;
  });
  return said.length === 0 ? '退赛不退费' : [...said, '之后不退'].join('，');
};

/** Where the hosts take the fee, what they give back of it; nothing where the regulation does not say. */
const refundOfHosts = (rules: Rules): string =>
  rules.money.refunds === undefined ? '' : `；${refundStepsText(rules, '退还')}`;

/** How the fee is taken and until when it comes back (PUB-7, FEE-3). */
export const refundText = (rules: Rules): string => {
  const { money } = rules;
  if (!isPaid(rules))
    return money.collection === 'offline' ? '不收报名费' : '线上收费，但没有写明费用';
  return money.collection === 'offline'
    ? `平台不收费，报名费由主办方线下收取${refundOfHosts(rules)}`
    : `线上支付，报名后 ${money.payWithinMinutes} 分钟内付清；${refundStepsText(rules, '原路退回')}`;
};

const waitText = (minutes: number): string =>
  minutes % MINUTES_OF_AN_HOUR === 0 ? `${minutes / MINUTES_OF_AN_HOUR} 小时` : `${minutes} 分钟`;

/** What is paid when and to whom, in one sentence, also where the platform takes nothing (PUB-7, FEE-2, FEE-3). */
export const paymentText = (rules: Rules): string => {
  const { money, organisers } = rules;
  const host = organisers.find(({ role }) => role === '主办') ?? organisers[0];
  const to = host ? `主办方${host.name}` : '主办方';
  if (!isPaid(rules)) return '不收报名费';
  if (money.collection === 'offline')
    return `报名时不付款，由${to}线下收取，时间和方式见须知${refundOfHosts(rules)}`;
  return `报名后 ${waitText(money.payWithinMinutes)}内线上付给${to}；${refundStepsText(rules, '退回')}`;
};
