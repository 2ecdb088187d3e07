/** What is wrong with something that was published (RNK-9). */
const FAULTS: Readonly<Record<string, string>> = {
  SEQUENCE: '序号不连续，有一期被抽走或插入',
  PREVIOUS_HASH: '与前一期的指纹接不上',
  HASH: '内容与自己的指纹不符',
  DATE: '日期不是前一期之后的星期三',
  REVISION: '版次不连续',
  EDITION: '编号与日期、版次不符',
  END: '链的末端不是最后一期',
  PART_UNKNOWN: '多出了不该有的部分',
  PART_TWICE: '有一部分出现了两次',
  PART_MISSING: '缺少一部分',
  BODY: '有一部分读不出来',
  COUNT: '人数不符',
  ORDER: '次序不对',
  RANK: '名次不对',
  FIGURES: '榜单与选手明细不一致',
  NAME_MISSING: '缺少姓名',
  DIGEST: '内容与指纹不符，有人改动过',
};

interface Verdict {
  readonly heads: number;
  readonly end: { readonly hash: string } | null;
  readonly broken: {
    readonly date: string;
    readonly revision: number;
    readonly fault: string;
    readonly where: string | null;
  } | null;
}

/** 「完好：61 期（含更正）环环相扣…」 or the first thing that does not hold. */
export const verdictText = ({ heads, end, broken }: Verdict, quick: boolean): string => {
  if (broken) {
    const where = broken.where === null ? '' : `（${broken.where}）`;
    return `${broken.date} 第 ${broken.revision} 版有问题：${FAULTS[broken.fault] ?? broken.fault}${where}`;
  }
  if (end === null) return '还没有发布过排名';
  const read = quick ? '（没有重读内容）' : '，每期内容与指纹一致';
  return `完好：共 ${heads} 版，环环相扣${read}；末端指纹 ${end.hash}`;
};
