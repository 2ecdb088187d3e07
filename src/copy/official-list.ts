import type { OfficialEntry } from '../contract/official-list';
import { countedIn } from './desk';

type Person = OfficialEntry['people'][number];

/** The list of who has entered, as chief referee and association read and print it (ENT-18). */
export const officialListCopy = {
  title: (event: string) => `${event} · 报名名单`,
  note: '名单随报名变化；手机号、证件号码不在这里。排名是规程所用的那一期，规程没有写明的是最近一期。',
  open: '报名名单',
  position: '序号',
  status: '状态',
  allStates: '全部状态',
  team: '队名',
  people: '人员',
  name: '姓名',
  sex: '性别',
  role: '身份',
  unit: '单位',
  rank: '排名',
  enteredAt: '报名时间',
  ranked: (rank: number) => `第 ${rank} 名`,
  unnamed: '待确认',
  handedIn: '已交',
  search: '搜索姓名、队名或单位',
  count: countedIn('个报名'),
  none: '还没有人报名',
  noneFound: '没有符合条件的报名，换个筛选试试',
  save: '导出 Excel',
  saveAll: '导出全部名单',
  saving: (done: number, all: number) => `正在准备 ${done}/${all}`,
  failed: '名单没有导出成功，请再试一次',
  signIn: '签到表',
  signInTitle: (event: string) => `${event} · 签到表`,
  signInNote: '只有已报名成功的人；打印后由本人签名，裁判长最后签名。',
  signInNone: '还没有报名成功的人',
  print: '打印',
  present: '到场',
  identity: '证件核对',
  ownSignature: '本人签名',
  chiefSignature: '裁判长签名',
  signedOn: '日期',
  file: (tournament: string, event?: string) =>
    ['报名名单', tournament, ...(event === undefined ? [] : [event])].join('-'),
} as const;

/** A choice is a text, several are one after the other. */
export const answerText = (answer: Person['answers'][string] | undefined): string =>
  answer === undefined ? '' : typeof answer === 'string' ? answer : answer.join('、');
