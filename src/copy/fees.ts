import type { Regulation } from '../contract/regulation';
import { entryKindOf, type EntryKind } from '../contract/words';
import { closingMomentText, moneyText } from './time';
import { DISCIPLINE } from './words';

type Rules = Omit<Regulation, 'chapters'>;

const utc = (written: string): string => new Date(written).toISOString();

const MINUTES_OF_AN_HOUR = 60;

const UNIT_OF = { singles: '人', pair: '对', team: '队' } as const;

/** 「男子单打、女子单打：每人每项 ¥280」 */
export const feeTexts = ({ fees }: Rules['money']): string[] =>
  fees.map(({ disciplines, per, fen }) => {
    const kinds = new Set(disciplines.map(entryKindOf));
    const [kind] = kinds;
    const each =
      per === 'person' ? '每人每项' : kinds.size === 1 && kind ? `每${UNIT_OF[kind]}` : '每个报名';
    return `${disciplines.map((one) => DISCIPLINE[one]).join('、')}：${each} ${moneyText(fen)}`;
  });

/** 「¥280/人」「¥200/对」: what one entry of a kind costs (FEE-1). */
export const feeText = (
  { fen, per }: { readonly fen: number; readonly per: 'person' | 'entry' },
  kind: EntryKind,
): string =>
  fen === 0 ? '免费' : `${moneyText(fen)}/${per === 'person' ? UNIT_OF.singles : UNIT_OF[kind]}`;

/** How the fee is taken and until when it comes back (PUB-7, FEE-3). */
export const refundText = ({ money, entry }: Rules): string => {
  const cutoff = closingMomentText(utc(entry.freeWithdrawalUntil ?? entry.changeCutoffAt));
  if (money.fees.length === 0)
    return money.collection === 'offline' ? '不收报名费' : '线上收费，但没有写明费用';
  return money.collection === 'offline'
    ? '平台不收费，报名费由主办方线下收取'
    : `线上支付，报名后 ${money.payWithinMinutes} 分钟内付清；${cutoff} 前退赛全额原路退回，之后不退`;
};

const waitText = (minutes: number): string =>
  minutes % MINUTES_OF_AN_HOUR === 0 ? `${minutes / MINUTES_OF_AN_HOUR} 小时` : `${minutes} 分钟`;

/** What is paid when and to whom, in one sentence, also where the platform takes nothing (PUB-7, FEE-2, FEE-3). */
export const paymentText = (rules: Rules): string => {
  const { money, entry, organisers } = rules;
  const host = organisers.find(({ role }) => role === '主办') ?? organisers[0];
  const to = host ? `主办方${host.name}` : '主办方';
  if (money.fees.length === 0) return '不收报名费';
  if (money.collection === 'offline') return `报名时不付款，由${to}线下收取，时间和方式见须知`;
  const cutoff = closingMomentText(utc(entry.freeWithdrawalUntil ?? entry.changeCutoffAt));
  return `报名后 ${waitText(money.payWithinMinutes)}内线上付给${to}；${cutoff} 前退赛全额退回`;
};
