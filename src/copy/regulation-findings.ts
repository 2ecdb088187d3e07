import { MIXED_GROUP } from '../contract/ranking-terms';
import {
  ENDS_OF_TIME,
  type Finding,
  type RegulationError,
  type RegulationOddity,
} from '../contract/regulation-findings';
import type { Decision, Discipline, Offence, TournamentBody } from '../contract/words';
import { FIELD_SENTENCE, FIELD_WORDS } from './field-faults';
import { formatText } from './format';
import { BODY, DECISION } from './regulation-around';
import { OFFENCE } from './regulation-penalties';
import { fullDayText, moneyText } from './time';
import { DISCIPLINE, DISCIPLINE_SHORT, SPORT } from './words';

/** What is wrong, and after the semicolon what would be right. {words} are the finding's details. */
const SENTENCE: Record<RegulationError | RegulationOddity, string> = {
  ...FIELD_SENTENCE,
  VALUE_TWICE: '“{value}”写了两次；每项只写一次',
  DAYS_REVERSED: '结束日早于开始日；结束日应是同一天或更晚',
  TOO_MANY_DAYS: '一项赛事最多 {max} 天；更长的请分站举办',
  CLOSES_BEFORE_OPENING: '报名截止不晚于报名开始；截止应在开始之后',
  CLOSES_AFTER_FIRST_DAY: '报名必须在开赛日 0 时以前截止',
  CUTOFF_AFTER_CLOSING: '变更和退赛的截止晚于报名截止；应与报名截止同时或更早',
  CUTOFF_BEFORE_OPENING: '变更和退赛的截止早于报名开始；应在报名期间之内',
  FREE_BEFORE_CUTOFF: '退赛的截止早于变更的截止；应同时或更晚',
  FREE_AFTER_START: '退赛的截止晚于开赛；应在开赛日 0 时以前',
  FREEZE_BEFORE_CLOSING: '名单冻结早于报名截止；应在截止之后',
  FREEZE_AFTER_START: '名单冻结晚于开赛；应在开赛日 0 时以前',
  WINDOW_REVERSED: '结束不晚于开始；结束应在开始之后',
  SIGN_IN_AFTER_START: '签到的结束晚于这些项目的第一天；应在第一天结束以前',
  QUALIFYING_MISSING:
    '写的是预选签到，而这些项目没有预选赛；应写 draw.qualifying，或删去 qualifying',
  DESK_AFTER_START: '现场报名的结束晚于比赛第一天；应在第一天结束以前',
  DESK_OVERLAP: '两段现场报名的时间重叠，分不出按哪一段加价；应前一段结束后再开始后一段',
  EVENT_DAYS_REVERSED: '项目的最后一天早于第一天；应是同一天或更晚',
  EVENT_DAYS_OUTSIDE: '项目的日期不在赛事的日期之内；请改项目的日期，或 firstDay、lastDay',
  HOST_MISSING: '没有写明主办单位；至少写一个 role 为“主办”的单位',
  LEVEL_NOT_IN_NAME: '有 CTJ 级别的赛事，名称里要带“{wanted}”',
  OTHER_LEVEL_IN_NAME: '名称里的“{found}”与级别不符；两处应一致',
  WORD_RESERVED:
    '纳入赛事的名称不得使用“{word}”，只有协会、学生体育联合会、中学生体育协会主办的除外',
  CHIEF_REFEREE_CLASS: '这一级别的裁判长须为{wanted}及以上',
  LEVEL_IN_OTHER_SPORT: 'CTJ 的级别、分值表和排名表只用于网球；其他项目应为 null',
  LEVEL_OF_OTHER_HOSTS: '这一级别只由{hosts}主办；其他单位可以申请 B、C 级',
  LEVEL_UNKNOWN: '没有“{level}”这个级别；只能是：{known}',
  LEVEL_OF_OTHER_YEARS: '“{level}”级只用于{span}开赛的赛事；请核对级别或日期',
  POINTS_TABLE_UNKNOWN: '没有“{table}”这份分值表；只能是：{known}',
  THRESHOLDS_UNKNOWN: '没有“{thresholds}”这份人数门槛；只能是：{known}',
  GROUP_TWICE: '组别代码“{group}”重复；每个组别一个代码',
  GROUP_NAME_TWICE: '有两个组别都叫“{name}”；名称应能区分',
  GROUP_UNKNOWN: '没有“{group}”这个组别；应是 groups 里的代码',
  GROUP_OF_NOBODY: '没有人能符合“{group}”的年龄；请核对日期或年级',
  GROUP_WITHOUT_EVENT: '组别“{group}”没有设项目；请设项目，或删去组别',
  EVENT_TWICE: '“{event}”设了两次；一个组别的一个项目只能在一处',
  BAND_REVERSED: '最早出生日期晚于最晚出生日期',
  LIST_TWICE: '有两张榜单都叫“{list}”；每张一个代码',
  LIST_UNKNOWN: '没有“{list}”这张榜单；应是 lists 里的代码：{known}',
  LIST_UNUSED: '榜单“{list}”没有一处用到；请核对，或删去',
  LIST_AFTER_START: '榜单的日期晚于开赛；应在开赛日以前',
  LIST_OLD: '榜单的日期比开赛早 {days} 天；请核对年份',
  ITF_IN_OTHER_SPORT: '国际网联的榜单只用于网球；其他项目请写 kind 为 uploaded 的榜单',
  RANKING_LIST_MISSING:
    '用的是 CTJ 排名，但组别“{group}”没有对应的排名表；应在组别里写 rankingList，或在榜单里写 group',
  CRITERION_TWICE: '同一张榜单的同一项写了两次；第二次分不出先后',
  SEVERAL_OF_SINGLES: '写了几个人一起报名时怎么算，而这里只有单打；应删去',
  SEEDS_OF_NO_LIST:
    '组别“{group}”设了种子，却没有依据里的任何一张榜单；应写 rankingList，或不设种子',
  INVITED_BY_PLACES: '人人都要受邀请的，写在 places 里：{ "by": "invitation", "entries": null }',
  SPAN_REVERSED: '起点大于终点；应从小到大写',
  ORDER_WITHOUT_DRAW: '截止后才定接收谁，却没有写签位数；不知道接收多少',
  TEAM_RULE_MISSING: '团体项目要写明每队人数',
  TEAM_RULE_UNNEEDED: '单打、双打不用写每队人数；应为 null',
  TEAM_MIN_OVER_MAX: '每队最少人数多于最多人数',
  TEAM_SEXES_IMPOSSIBLE:
    '男女人数与每队人数对不上：男女各自最少应不多于最多，最少之和不超过 {max} 人，最多之和不少于每队最少人数',
  TEAM_OF_OTHER_SEX: '本项目没有这个性别；只写参赛性别的人数，另一性别补足写在 fillIn',
  FILL_IN_OF_OWN_SEX: '这个性别本来就能参加；fillIn 只写另一性别，如男子团体的女运动员',
  AT_MOST_OVER_TEAM: '限 {most} 人，而一队里最多才有 {max} 名这样的人；应更少，或删去',
  AT_MOST_OF_NOBODY: '本项目的队里没有这样的人，这条限制管不到谁；请核对，或删去',
  AT_MOST_UNDER_TEAM:
    '几条限制合起来，一队至多 {most} 名运动员，而每队最少要 {min} 名；应放宽其中一条',
  FILL_IN_WITHOUT_ROOM:
    '补足限 {most} 人，而本性别最少的人数之外只剩 {room} 个位置；应减少其中一处',
  REQUIREMENT_TWICE: '同一条件写了两次；留一处即可',
  REQUIREMENT_EMPTY: '两头都没有写，没有限制任何人；至少写一头，或删去',
  REQUIREMENT_OF_NOBODY: '没有人能符合这一年级和年龄；请核对',
  REQUIREMENTS_APART: '“{event}”的几个条件没有人能同时符合，谁也报不上；应改其中一处',
  REQUIREMENT_OF_OTHER_SEX: '条件限定了性别，而“{discipline}”没有这个性别；谁也报不上',
  AREA_WITHOUT_CITY: '写了下一级，却没有写它所在的上一级；应从省、市、区写到镇',
  REQUIRED_EVENT_MISSING: '要求已报“{discipline}”，而所写组别里没有这个项目；应写本赛事有的项目',
  EVENT_UNREACHABLE:
    '谁也报不上“{event}”：要求先报的项目，又要先报它才能报，或不能与它兼报；应改其中一处',
  COUNTED_EVENTS_MISSING: '没有这样的项目，这个限制管不到任何报名；请核对组别和项目',
  LIMIT_TWICE: '同样的项目写了两个上限；应只留一条',
  TEAM_OVER_LIMIT: '一个报名最少 {min} 名运动员，超过了 {limit} 人的限额，谁也报不上',
  TIE_UNNEEDED: '只有团体项目才有出场顺序；应为 null',
  TIE_MISSING: '团体项目要写明每场打哪几盘，例如两单一双',
  TIE_OF_OTHER_SEX: '出场顺序里有本项目没有的性别',
  TIE_OVER_SEXES: '每场需要男 {men} 名、女 {women} 名，而一支队里同一性别最多 {most} 名',
  TIE_BREAK_TWICE: '同一项写了两次；每项只比一次',
  TIE_BREAK_OF_TEAMS: '“团体盘”只有团体项目才有',
  TIE_OVER_TEAM: '每场需要 {needed} 名运动员，而每队最多 {max} 名',
  TIE_EVEN: '{rubbers} 盘打到分出胜负为止，可能打平；盘数应为单数',
  TIE_OVER_LEAST_OF_SEX: '每场需要男 {men} 名、女 {women} 名，而每队不一定有这么多；有的队会打不满',
  YEAR_ELSEWHERE: '年份与比赛的 {year} 年对不上',
  TEAM_NAME_WITHOUT_SINGLES: '写了单打队名，却没有单打项目',
  SINGLES_BY_WITHOUT_SINGLES: '写了单打由谁报名，却没有单打项目',
  SINGLES_BY_TWICE: '单打由谁报名写重复了，每种只写一次',
  LEADER_WITHOUT_UNIT:
    '单打由参赛单位的领队报名，却不按单位报名：entry.unit 要写 "required" 或 "optional"',
  TIE_OVER_SMALL_TEAM: '每场需要 {needed} 名运动员，而每队最少只要 {min} 名；人少的队会打不满',
  FORMAT_UNKNOWN: '不认识的赛制“{format}”；应如 SET1-S:6/TB7、SET3-S:6/TB7-F:TB10、SET5-S:TB11',
  FORMAT_OF_OTHER_SPORT: '“{format}”不是{sport}的赛制；应按分计，如 SET5-S:TB11、SET3-S:TB21C30',
  STAGE_UNREACHABLE: '这一阶段已经决出名次，后面的阶段没有人打；小组循环应在淘汰之前',
  ADVANCE_MISSING: '写了每组人数，却没有写几名出线；后面的阶段不知道谁来打',
  ADVANCE_TO_NOTHING: '写了出线名额，后面却没有阶段；应为 null',
  GROUP_OVER_DRAW: '每组人数多于签位数 {size}',
  EVERYBODY_ADVANCES: '小组里人人出线；出线人数应少于每组人数',
  ROUNDS_DISORDER: '各轮应从人多到人少，写该轮还剩多少：16、8、4、2',
  PLAY_OFFS_OF_NO_ROUND: '附加赛决出的名次应是 2、4、8、16 或 32',
  ROUND_OVER_DRAW: '签位只有 {size} 个，没有这一轮',
  SEEDS_OVER_DRAW: '种子数 {seeds} 多于签位数 {size}',
  LISTS_OVER_DRAW: '外卡和预选晋级名额占满了签位；至少要有一个直接入围',
  SOURCES_NOT_SIZE: '各种来源一共 {all} 个，而签位是 {size} 个；应正好填满',
  DIRECT_WITHOUT_SIZE: '签位视报名人数而定，写不出直接入围多少；应写签位数，或删去 direct',
  QUALIFIERS_FROM_NOWHERE: '写了预选晋级，却没有预选赛；应写 qualifying，或删去 qualifiers',
  QUALIFYING_FOR_NOTHING: '有预选赛，却没有写几个晋级；应在 sources 里写 qualifiers',
  LUCKY_WITHOUT_QUALIFYING: '幸运落选者来自预选赛，而这里没有预选赛；应删去',
  SOURCE_AFTER_START: '保留或给出的期限晚于比赛开始；应在项目开始以前',
  SOURCE_BEFORE_OPENING: '保留或给出的期限早于报名开始；请核对日期',
  MINIMUM_OVER_PLACES: '至少 {minimum} 个报名才举行，而名额只有 {places} 个',
  MERGE_INTO_NO_EVENT: '“{group}”没有{discipline}，人少时无处可并；应换一个组别，或改为取消',
  MERGE_CIRCULAR: '“{group}”并来并去又回到自己；应并入别的组别，或改为取消',
  QUOTA_TWICE: '同样的限额写了两次，应只留一条',
  QUOTA_OF_NOTHING: '这条限额管不到任何报名或人员；应改为本赛事有的组别、项目和岗位，或者删去',
  QUOTA_OF_EACH_EVENT: '全赛事每个项目的限额就是项目的名额；应写在 eventRules 的 places 里',
  UNIT_LIMIT_WITHOUT_UNIT: '按单位限额，就必须要求填写参赛单位；应为 required',
  UNIT_RULE_WITHOUT_UNIT: '报名不填参赛单位，这一条无从执行；应要求填写单位，或删去这一条',
  COUNTRY_UNKNOWN: '没有“{code}”这个国家或地区；应是两个字母的代码，如 CN',
  PLAYING_UP_DOWN: '“{other}”不在“{one}”之上；只能升到组别次序更高的组',
  PLAYING_UP_TWICE: '“{group}”升组写了两处；写在一处',
  ADJACENT_OF_ONE_GROUP: '只能报一个组别，又写了可以报相邻的组别；只能留一条',
  FEE_TWICE: '{events}的同一种费用写了两次；每种费用只能有一个价格',
  LATE_OUTSIDE_WINDOW: '逾期加收不在报名期间之内；应在报名开始之后、截止之前起算',
  REFUND_OUTSIDE_ENTRY: '退费的截止不在报名开始之后、开赛日 0 时以前；请核对日期',
  REFUNDS_DISORDER: '退费应一步比一步晚、一步比一步少',
  TOGETHER_OF_MANY: '合报价是一名运动员的；应按人收费，或只写单打',
  FORM_FIELD_TWICE: '表单项代码“{field}”重复',
  FORM_OPTIONS_MISSING: '选择题至少要有两个不同的选项',
  FORM_OPTIONS_UNNEEDED: '填空题没有选项；应为 []',
  ATTACHMENT_TWICE: '附件代码“{attachment}”重复；附件之间、附件与报名表项目都不能同名',
  OFFENCE_TWICE: '“{offence}”的处罚写了两处；应合在一处',
  EFFECT_TWICE: '同一种处罚写了两次；每种只写一次',
  REACHING_OF_OTHERS: '累计多少分只有“违规累计”才写，也必须写',
  ITEM_REVERSED: '结束时间不晚于开始时间；应在开始之后',
  CONTACT_WITHOUT_MEANS: '没有写电话或邮箱；至少写一样',
  BODY_TWICE: '“{body}”写了两次；人名写在一处',
  DECIDED_TWICE: '“{decision}”由谁决定写了两次；只能有一处',
  DECIDER_MISSING: '由“{body}”决定，而 bodies 里没有；请写进 bodies，人名可以空着',
  POINTS_WITHOUT_LEVEL: '写了积分办法，却没有级别',
  LEVEL_NOT_IN_TABLE: '分值表 {table} 里没有 {level} 这一级，不会有积分；应换分值表或级别',
  SERIES_MISSING: '这一条说的是系列赛，而本赛事不属于任何系列；应写 series，或换一条',
  SERIES_NAME: '说的是别的系列赛时要写它的名称（name），说的是本赛事所属系列时不写',
  NO_RETURN_WITHOUT_SERIES: '“升组后不得降组”要写明所属系列赛，并允许升组',
  BAND_GAP: '{span}出生的人没有组别可报',
  BAND_OVERLAP: '{span}出生的人同时符合两个组别，而规程只许报一组且不许升组',
  LADDER_DISORDER: '“{younger}”的年龄更小，组别次序却排在“{older}”之上',
  LIMIT_OVER_ALL: '单独计算的上限 {max} 项不少于每人总项数；应更少，或删去',
  STEPS_OVER_LADDER: '至多升 {steps} 组，而从最低组到最高组只有 {most} 级；不限可写 null',
  ADJACENT_OVER_LADDER:
    '可以报相邻的 {adjacent} 个组别，而组别次序一共才 {most} 级，谁也限制不到；应更少，或删去',
  LADDER_EQUAL: '允许升组，而“{one}”和“{other}”的组别次序相同；分不出哪一组更高',
  LIST_NOT_OF_AGE: '“{group}”里有超过 {list} 年龄的人，他们不在这张排名表上',
  SEEDS_WITHOUT_CRITERIA: '设了种子，却没有写依据什么排；应写 criteria，或不设种子',
  CRITERIA_WITHOUT_SEEDS: '写了种子的依据，却没有一个项目设种子',
  SEEDS_OVER_PLACES: '种子数 {seeds} 多于名额 {places}',
  PLACES_OVER_DRAW: '名额 {places} 多于可用的签位 {size}（除去外卡等），又没有预选赛',
  QUOTA_OVER_TOTAL: '限额 {max} 不小于总共的 {total}，永远用不上；应小于 {total}，或者删去',
  QUOTA_OVER_OTHER:
    '限额 {max} 不小于另一条 {other} 的限额，而那一条管得更宽，这一条永远用不上；应更少，或删去',
  QUALIFYING_OF_NOBODY:
    '名额 {places} 个，直接入围就有 {direct} 个，没有人打预选赛；应增加名额，或删去 qualifying',
  PLACES_UNLIMITED: '先到先得，却没有任何名额限制',
  NONE_OVER_MINUS_ONE:
    '不足 {noneBelow} 个就不录取，“不足 {minusOneBelow} 个减一录取”永远用不上；应先减一、再不录取',
  COUNTED_FOR_NOTHING:
    '写了按什么计数，却没有减一录取或不录取的数；应写 minusOneBelow，或删去 counted',
  PLACED_OVER_DRAW: '写的是 {placed} 名，而最大的签位只有 {size} 个',
  WINDOW_SHORT: '报名时间只有 {hours} 小时',
  WINDOW_LONG: '报名时间长达 {days} 天；请核对年份',
  LISTS_BEFORE_CLOSING: '名单公布早于报名截止',
  LISTS_AFTER_START: '名单公布晚于开赛',
  SIGN_IN_BEFORE_CLOSING: '签到的开始早于报名截止；请核对日期',
  SIGN_IN_OF_NOBODY: '没有一个项目符合这段签到的组别和项目；请核对',
  SIGN_IN_PLACE_UNNEEDED: '写了签到地点，却不是现场签到；应删去地点，或加上 in-person',
  DESK_BEFORE_CLOSING: '现场报名的开始早于网上报名的截止；请核对日期',
  SURCHARGE_WITHOUT_FEES: '现场报名要加价，却没有写报名费',
  FREEZE_BEFORE_FREE: '名单冻结早于退赛的截止；冻结后退出的人，名额不再给候补',
  FREEZE_WITHOUT_WAITING:
    '写了名单冻结，却没有一个项目有候补，没有人可以递补；应写候补，或删去 freezeAt',
  FEE_MISSING: '线上收费，但{events}没有写报名费',
  FEE_OF_NO_EVENT: '写了“{group}”的费用，却没有一个项目用到它；请核对项目，或删去这个组别',
  FEE_UNUSED: '没有一个项目用到这项费用；请核对组别和项目，或删去',
  REFUND_WITHOUT_FEES: '写了退费办法，却没有一项费用',
  REFUND_ENDS_BEFORE_FREE: '退费先于退赛截止；那时还可以退赛，却已一分不退',
  NIGHTS_WITHOUT_BOARD: '按住宿天数收的应是食宿费；kind 应为 board',
  MEMBER_NOT_CHEAPER: '会员价不低于原价；请核对',
  TOGETHER_NOT_CHEAPER: '合报价应高于一项的 {fen}，低于各项之和 {sum}',
  TOGETHER_OVER_EVENTS: '每人至多报 {max} 项，用不上这个合报价',
  FEE_FOR_NOTHING: '写了“{discipline}”的费用，却没有这个项目',
  ONLINE_WITHOUT_FEES: '写的是线上收费，却没有一项费用',
  LEVEL_WITHOUT_POINTS: '有级别，却没有写积分办法',
  POINTS_TABLE_OF_OTHER_YEARS: '{table}用于{span}开赛的赛事；请核对是否另有约定',
  FORMAT_WITHOUT_POINTS: '“{event}”的赛制（{format}）太短，这样的比赛不计积分',
  LEVEL_OF_TEAMS: '这是个人赛事的级别，而赛事只有团体项目，不会有积分',
  MIXED_WITHOUT_POINTS: `“{event}”男女同场，除 ${MIXED_GROUP} 外不授予积分`,
  TEAM_LEVEL_WITHOUT_TEAMS: '团体级别的赛事没有团体项目，不会有积分',
  OLDER_WITHOUT_TEAMS: '允许大年龄参加小年龄组团体，却没有团体项目',
  YOUTH_WITHOUT_AGE: '青少年赛事的“{group}”没有年龄限制',
  PROFESSIONAL_WITHOUT_REQUIREMENT: '职业或专业性赛事没有写参赛资格',
  OWED_WITHOUT_FEES: '处罚说到报名费，却没有一项费用；请核对',
  DEDUCTION_WITHOUT_POINTS: '要扣积分，而本赛事不授予积分；请核对',
  PENALTY_POINTS_FOR_NOTHING:
    '违规记分与“违规累计”的处罚应成对：记了分要写累计多少怎样，写了累计要有记分的处罚',
  ITEM_FAR_FROM_PLAY: '离比赛超过 {days} 天；请核对日期',
  JURY_NOT_OF_THREE: '仲裁委员会应是 {most} 人',
  PHONE_IN_TEXT: '文字里像是有手机号码，公开前请删去',
};

/** 「U12 男单」 of the event U12-MS. */
const eventText = (id: string): string => {
  const at = id.lastIndexOf('-');
  return `${id.slice(0, at)} ${DISCIPLINE_SHORT[id.slice(at + 1) as Discipline]}`;
};

/** 「2011年1月1日至2012年12月31日」; the ends of time are not named. */
const spanText = (from: string, until: string): string => {
  const begins = from === ENDS_OF_TIME.first ? '' : fullDayText(from);
  if (until === ENDS_OF_TIME.last) return begins === '' ? '任何一天' : `${begins}以后`;
  return begins === '' ? `${fullDayText(until)}以前` : `${begins}至${fullDayText(until)}`;
};

/** How a detail is said; what has no words of its own is said as it is. */
const WORDS: Readonly<Record<string, (value: string) => string>> = {
  discipline: (value) => DISCIPLINE[value as Discipline],
  event: eventText,
  events: (value) => value.split('、').map(eventText).join('、'),
  sum: (value) => moneyText(Number(value)),
  fen: (value) => moneyText(Number(value)),
  format: (value) => {
    const said = formatText(value);
    return said === value ? value : `${value}，${said}`;
  },
  body: (value) => BODY[value as TournamentBody],
  offence: (value) => OFFENCE[value as Offence],
  decision: (value) => DECISION[value as Decision],
  sport: (value) => SPORT[value as keyof typeof SPORT],
  ...FIELD_WORDS,
};

/** 「报名必须在开赛日 0 时以前截止」: what was found, without where. */
export const findingSentence = ({ code, detail = {} }: Finding): string =>
  SENTENCE[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'span') return spanText(String(detail.from), String(detail.until));
    const value = String(detail[name] ?? '');
    return WORDS[name]?.(value) ?? value;
  });

/** 「entry.closesAt：报名必须在开赛日 0 时以前截止」 */
export const findingText = (finding: Finding): string =>
  finding.path === '' ? findingSentence(finding) : `${finding.path}：${findingSentence(finding)}`;
