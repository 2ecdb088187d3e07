import type { ReviewState } from '../contract/membership';
import type { DocumentKind, Instant } from '../contract/words';
import { momentText } from './time';
import { DOCUMENT_KIND, SEX } from './words';

/** What is told of one claim of a document in review. */
interface ClaimWords {
  readonly memberId: string;
  readonly name: string;
  readonly documentKind: DocumentKind;
  readonly documentMasked: string;
  readonly birthDate: string;
  readonly sex: keyof typeof SEX;
  readonly phoneMasked: string | null;
  readonly review: ReviewState;
  readonly holds: boolean;
  readonly submittedAt: Instant;
  readonly memberSince: Instant;
}

/** How far the review of a profile is. */
export const REVIEW_STATE: Record<ReviewState, string> = {
  none: '未提交',
  pending: '待审核',
  approved: '已通过',
  rejected: '未通过',
};

/** 「王*明 男 2014-06-01 · 身份证 3***1 · 待审核 · 会员编号 …」 */
const claimText = (claim: ClaimWords): string =>
  [
    `${claim.name} ${SEX[claim.sex]} ${claim.birthDate}`,
    `${DOCUMENT_KIND[claim.documentKind]} ${claim.documentMasked}`,
    claim.holds ? '已通过，持有这个证件' : REVIEW_STATE[claim.review],
    claim.phoneMasked === null ? '监护人登记' : `手机 ${claim.phoneMasked}`,
    `${momentText(claim.submittedAt)}提交`,
    `${momentText(claim.memberSince)}注册`,
    `会员编号 ${claim.memberId}`,
  ].join(' · ');

/** The reviewer's words, until the desk has them (MEM-2, MEM-3). */
export const reviewCopy = {
  usage: [
    '用法：npm run approve -- <手机号或会员编号>',
    '  show                只看资料和相同证件的其他资料，不审核',
    '  --number <审核人>   看姓名和证件号码全文，会记入查看记录',
    '  --despite <份数>    已看过相同证件的另外几份资料，仍然通过这一份',
    '  --reject <原因>     不通过；原因写“证件冲突”时，告诉本人怎样提出异议',
    '  --withdraw <原因>   撤销已经通过的审核，证件随之释放',
  ].join('\n'),
  file: (claim: ClaimWords, beside: readonly ClaimWords[]): string =>
    [
      claimText(claim),
      ...(beside.length === 0
        ? ['没有别人用相同的证件']
        : [`相同证件的另外 ${beside.length} 份：`, ...beside.map((one) => `  ${claimText(one)}`)]),
    ].join('\n'),
  /** MEM-1: an account whose persons wait, and which of them is meant. */
  several: (
    who: string,
    waiting: readonly { readonly memberId: string; readonly realName: string }[],
  ): string =>
    [
      `${who} 的账号里有 ${waiting.length} 个人在等审核，请用会员编号指定是谁：`,
      ...waiting.map(({ memberId, realName }) => `npm run approve -- ${memberId}（${realName}）`),
    ].join('\n'),
  opened: (realName: string, number: string): string => `${realName} ${number}（已记入查看记录）`,
  approved: (realName: string, who: string): string => `已通过：${realName}（${who}）可以报名了`,
  rejected: (realName: string, who: string): string =>
    `未通过：${realName}（${who}），原因已告诉本人`,
  withdrawn: (realName: string, who: string): string => `已撤销：${realName}（${who}）的审核`,
  competing: (count: number): string =>
    `相同证件还有 ${count} 份资料，请先核对证件原件：确认通过这一份，请加 --despite ${count}`,
  nothing: (who: string): string => `${who} 还没有提交实名资料，没有可以审核的`,
  /** what a reviewer writes for the sentence below */
  claimConflict: '证件冲突',
  /** MEM-3: nobody learns whose the other claim is */
  rejectedForClaim:
    '有另一份资料用了相同的证件，这次没有通过。如果证件是你本人的，请带证件原件联系协会提出异议，协会核对后会重新审核',
} as const;
