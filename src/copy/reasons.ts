import {
  ADULT,
  DOCUMENT_TRIES,
  FILE_BYTES,
  GUARDIAN_CONSENT_UNDER,
  LENGTHS,
  PORTRAIT_BYTES,
  PORTRAIT_PIXELS,
} from '../contract/limits';
import type { Reason, Told, ValuedReason, ValuesOf } from '../contract/reasons';
import { megabytesText, putOutText, spanText } from './figures';
import { SINGLES_BY } from '../contract/words';
import { singlesByText } from './singles-by';
import { TYPED_FREELY } from './team-name';
import { momentText } from './time';

const waitText = (seconds: number): string =>
  seconds < 120
    ? `${seconds} 秒`
    : seconds < 7200
      ? `${Math.ceil(seconds / 60)} 分钟`
      : `${Math.ceil(seconds / 3600)} 小时`;

/** What each refusal says: what is the matter and what to do next, from what its row in the contract tells. */
const SENTENCES: {
  readonly [R in Reason]: R extends ValuedReason
    ? string | ((values: ValuesOf<R>) => string)
    : string;
} = {
  INVALID_REQUEST: '有内容填写不正确，请检查后再提交',
  NOT_FOUND: '没有找到这个页面，可能已被移除',
  METHOD_NOT_ALLOWED: '当前版本不支持这个操作，请更新后再试',
  BODY_TOO_LARGE: '内容太多了，请精简后再提交',
  UNSUPPORTED_MEDIA_TYPE: '当前版本不支持这个操作，请更新后再试',
  IDEMPOTENCY_KEY_REQUIRED: '这次提交不完整，请返回后重新提交',
  IDEMPOTENCY_KEY_REUSED: '内容已经改动，请重新提交一次',
  TRY_AGAIN: '现在人有点多，这次没有提交成功，请再试一次',
  UNEXPECTED: '出了点问题，我们已经记下，请稍后再试一次',
  TOO_MANY_REQUESTS: ({ retryAfterSeconds }) =>
    `操作太频繁了，请 ${waitText(retryAfterSeconds)}后再试`,

  LOGIN_REQUIRED: '请先登录',
  CODE_WRONG: ({ triesLeft }) => `验证码不对，还可以试 ${triesLeft} 次`,
  CODE_EXPIRED: '验证码已失效，请重新获取',
  PASSWORD_WRONG: '手机号或密码不对，也可以用验证码登录',
  PASSWORD_WEAK: ({ min }) => `密码至少 ${min} 位，要同时有字母和数字，不能是手机号`,
  PASSWORD_COMMON: '这个密码太常见，别人容易猜到，请换一个',
  PASSWORD_LOCKED: ({ retryAfterSeconds }) =>
    `密码输错次数太多，请 ${waitText(retryAfterSeconds)}后再试，或用验证码登录`,
  PROOF_REQUIRED: '请输入当前密码，或用短信验证码确认是本人',
  WECHAT_CODE_INVALID: '微信授权已过期，请再点一次',
  PHONE_ABROAD: '微信绑定的不是中国内地手机号，请用内地手机号收验证码登录',
  WECHAT_UNAVAILABLE: '微信暂时没有回应，请用短信验证码登录',
  SMS_UNAVAILABLE: '短信暂时发不出去，请稍后再试，或用密码登录',
  SESSION_NOT_FOUND: '这台设备已经退出登录',

  PHONE_SAME: '这就是账号现在的手机号，请填另一个',
  PHONE_TAKEN: '这个手机号已有自己的账号，不能再用。请换一个号码，或直接用它登录',
  PERSON_HAS_PHONE: '孩子已经有自己的手机号，可以直接登录',
  GUARDIANSHIP_NOT_FOUND: '这个邀请已失效，请对方重新邀请',
  GUARDIANS_FULL: ({ limit }) => `一个孩子最多 ${limit} 位监护人，现在已满`,
  WARDS_FULL: ({ limit }) => `一个账号最多添加 ${limit} 个孩子，现在已满`,
  NOT_ADULT: `未满 ${ADULT} 周岁不能做监护人，也不能自己解除监护；已经成年的，请先通过实名审核`,
  ACCOUNT_GUARDED: `未满 ${ADULT} 周岁的账号，要等监护人先在「我的家人」里移除，才能删除`,
  DOCUMENT_QUESTION: '这个账号很久没有使用，请先回答一个问题，确认是本人',
  DOCUMENT_DIGITS_WRONG: `与账号里的证件不符，请核对（一共可以试 ${DOCUMENT_TRIES} 次）`,
  DOCUMENT_TRIES_USED: '试错次数已用完，请提交申请，由协会核实',

  NAME_CHARACTER: ({ character, code }) =>
    `姓名里的“${character}”（${code}）别的设备显示不了，请换个输入法打，还不行请联系协会`,
  DOCUMENT_INVALID: '证件号码不对，请对照证件再检查一遍',
  DOCUMENT_OF_FAMILY: ({ name }) => `这是你账号里「${name}」的证件，每个人请填自己的证件`,
  DOCUMENT_TAKEN: '这个证件已有另一份资料通过审核：请对照证件原件，先撤销其中一份，再通过另一份',
  NOT_REVIEWER: '这是审核人员的页面；如果您负责审核，请联系协会授权',
  REVIEW_NOT_FOUND: '这一份已经处理过，或者已被撤回：请回到列表',
  REVIEW_OWN: '这一份和您本人、您的家人或您自己的证件有关，要由别的审核人员处理',
  REVIEW_HELD: ({ until }) => `别的审核人员正在处理，${momentText(until)}以后没有处理完才能领取`,
  REVIEW_UNCLAIMED: '请先领取，再查看或处理',
  REVIEW_CHANGED: '资料刚有变化：请看过新的内容再处理',
  MEMBER_NOT_FOUND: '没有这位会员，可能账号已经注销',
  NAME_NOT_THEIRS: '输入的姓名和这位会员的不一致，请按证件上的姓名核对',
  STAFF_NOT_FOUND: '没有这个账号或权限：请对方先用这个手机号登录一次，再刷新看看',
  LAST_ASSOCIATION: '协会权限只剩这一个人，请先在管理后台把协会权限交给别人',
  OWN_RIGHT: '不能取消自己的协会权限，请由另一位协会工作人员操作',
  NOTHING_TO_REVIEW: '没有要审核的资料，可能刚被处理过：请重新打开再看',
  BIRTH_DATE_INVALID: '出生日期不对，请与证件保持一致',
  SEX_MISMATCH: '性别与证件不一致，请检查',
  GUARDIAN_CONSENT_REQUIRED: `未满 ${GUARDIAN_CONSENT_UNDER} 周岁，需要监护人填写并同意`,
  GUARDIAN_CODE_REQUIRED: '请先获取验证码，并填写监护人手机收到的数字',
  GUARDIAN_PHONE_OWN: '这是孩子登录用的手机号。请填写监护人自己的手机号，或由监护人登录后提交',
  PROFILE_REQUIRED: '请先填写实名资料',
  CERTIFICATION_WAITS: '这个身份的申请还在审核，请等结果，或先撤回',
  EVIDENCE_MISSING: '证明图片没有收到，或已超过一天，请重新上传',
  EVIDENCE_INVALID: `证明图片打不开或大小不合适，请换 ${megabytesText(PORTRAIT_BYTES)} 以内的 JPG 或 PNG`,
  PORTRAIT_REQUIRED: '请上传一寸照；上传后没有提交的照片只保留一天',
  PORTRAIT_INVALID: `照片打不开，请换一张 ${megabytesText(PORTRAIT_BYTES)} 以内的 JPG 或 PNG（不要 HEIC、WebP）`,
  PORTRAIT_TOO_SMALL: ({ width, height }) =>
    `照片只有 ${width}×${height} 像素，看不清脸；请换一张短边至少 ${PORTRAIT_PIXELS.leastSide} 像素的`,
  PORTRAIT_TOO_LARGE: `照片超过 ${PORTRAIT_PIXELS.most / 10_000} 万像素，请裁到头肩部分，或压缩后再上传`,
  PORTRAIT_NOT_UPRIGHT: '一寸照是竖版；请把照片裁成竖版的头肩照再上传',
  PROFILE_UNDER_REVIEW: '资料正在审核，请等审核结果',
  PROFILE_LOCKED: '你有进行中的报名，姓名、证件、性别和出生日期暂时不能改',
  UNIT_UNKNOWN: '没有找到这个参赛单位，请重新选择',
  ACCOUNT_IN_USE: '你或由你一人监护的孩子还有进行中的报名，请先撤销报名再注销',
  ACCOUNT_LEAVING: '这个账号正在注销，请到「我的」-「隐私」再点一次「注销账号」来完成',

  NOT_APPROVED: '实名资料通过审核后才能报名，请先到「我的」完成实名',
  ENTRY_NOT_OPEN: '报名还没开始，请到时再来',
  ENTRY_CLOSED: '报名已经截止',
  CHANGE_CUTOFF_PASSED: '已过变更截止时间，队伍不能再调整',
  WITHDRAWAL_LATE: '撤销报名的时间已过，现在退出就是弃赛',
  PLAY_BEGUN: '比赛日已到，不能再退出；来不了请直接联系主办方',
  TOURNAMENT_NOT_FOUND: '没有找到这个赛事，可能已被移除',
  NOTICE_PERSONAL: '通知会公开：请去掉手机号、证件号码，联系方式以竞赛规程里的为准',
  NOTICE_NOT_FOUND: ({ number }) => `没有第 ${number} 号通知，请重新选择要更正哪一个`,
  NOTICES_FULL: ({ limit }) => `一个赛事最多 ${limit} 个补充通知，不能再发`,
  EVENT_NOT_FOUND: '这个赛事没有该项目，请重新选择',
  PERSON_NOT_FOUND: '这不是你账号里的人，请重新选择为谁操作',
  PERSON_ADULT: `年满 ${ADULT} 周岁的人要用自己的手机号登录，由自己办理`,
  PERSON_IN_USE: '这个孩子还有进行中的报名，又没有别人管理，请先撤销报名再移除',
  PERSON_LEAVING: '这个孩子的资料正在删除，请到「我的」-「我的家人」再点一次「移除」来完成',
  ENTRY_NOT_FOUND: '没有找到这条报名，或它与你无关',
  EVENT_FULL: '这个项目名额已满，看看其他项目吧',
  TOURNAMENT_FULL: '赛事名额已满',
  UNIT_FULL: ({ limit }) => `你的参赛单位限报 ${limit} 名运动员，已经报满，请与单位联系`,
  UNIT_ENTRIES_FULL: ({ limit }) => `你的参赛单位限 ${limit} 个报名，已经报满，请与单位联系`,
  UNIT_STAFF_FULL: '你的参赛单位在这个岗位的人数已满，请与单位联系',
  TOO_YOUNG: '年龄还不到这个组别，请选适合的组别',
  TOO_OLD: '年龄超过了这个组别，请选适合的组别',
  GRADE_MISMATCH: '年级不符合这个组别，请选适合的组别',
  GRADE_UNKNOWN: '这个组别按年级分组，请先在「我的」补上年级',
  WRONG_SEX: '性别不符合这个项目，请选其他项目',
  NATIONALITY_REQUIRED: '这个项目对国籍有要求，请查看竞赛规程',
  ENROLMENT_REQUIRED: '这个项目要求在校学生，请查看竞赛规程',
  REGION_REQUIRED: '这个项目对所属地区有要求，请查看竞赛规程',
  CERTIFIED_ROLE_REQUIRED: '这个项目要求认证身份（见竞赛规程），认证通过后再报名',
  PROFESSIONAL_REQUIRED: '这个项目只限认证的专业运动员，请查看竞赛规程',
  PROFESSIONAL_BARRED: '这个项目不接受专业运动员，请选其他项目',
  OTHER_EVENT_REQUIRED: '这个项目只接受已报指定项目的人，请先报那个项目，或查看竞赛规程',
  NO_ALTERNATIVE_MET: '这个项目的几项条件至少要符合一项，你都不符合，请查看竞赛规程',
  STOP_NOT_PLAYED: '这个项目只接受打过指定分站赛的球员，请查看竞赛规程',
  NOT_RANKED: '这个项目只接受榜单上有名次的球员，而你不在这一期的榜单上，请查看竞赛规程',
  RANK_OUTSIDE: ({ rank }) =>
    `你在榜单上是第 ${rank} 名，不在这个项目要求的名次之内，请查看竞赛规程`,
  POINTS_OUTSIDE: ({ points }) =>
    `你在榜单上有 ${points} 分，不在这个项目要求的积分之内，请查看竞赛规程`,
  PLACE_NOT_REACHED: ({ places }) => `这个项目只接受在指定分站赛取得前 ${places} 名的球员`,
  ALREADY_ENTERED: '你已经在这个项目里了，可到「我的报名」查看',
  TOO_MANY_EVENTS: ({ limit }) => `每人最多报 ${limit} 个项目`,
  TOO_MANY_SUCH_EVENTS: ({ limit }) => `这一类项目每人最多报 ${limit} 项，请查看竞赛规程`,
  OTHER_GROUP_ENTERED: '这个赛事每人只能报一个组别，你已报了另一个组别',
  GROUPS_NOT_ADJACENT: ({ limit }) => `只能报相邻的 ${limit} 个组别，请与已报的组别对照`,
  PLAYED_UP_BEFORE: '你在本系列赛打过更高组别，不能再报这个组别',
  INITIATOR_OTHER_GROUP: '在同一赛事里只能为一个组别发起报名',
  INITIATOR_HAS_ENTRY: '你在这个项目已发起过报名，再报一队请由其他人发起',
  INITIATOR_NOT_OF_GROUP: '你参加的是其他组别，这个组别请由本组的人发起',
  INITIATOR_MUST_BE_ATHLETE: '本单位的第二队请由该队的运动员发起',
  INITIATOR_MUST_BE_YOUNGER: '队里有大龄运动员时，请由本组别年龄的运动员发起',
  SINGLES_BY: ({ by }) =>
    `单打由${singlesByText(SINGLES_BY.filter((one) => by.split(',').includes(one)))}报名`,
  ROSTER_DUPLICATE_PHONE: '有手机号重复了，请删掉一个',
  ROSTER_OWN_PHONE: '这是你自己登录用的手机号；同一账号里的人请从「我的家人」中直接选入',
  ROSTER_PERSON_TWICE: '这位队员已经在队里了，请换一个人',
  EARLIER_UNKNOWN: '有以前的队友现在不能直接选了，请移除后改用手机号邀请',
  ROSTER_ALREADY_INVITED: '这个手机号已经在队里了',
  ROSTER_TOO_MANY_ATHLETES: ({ max }) => `运动员最多 ${max} 人，请减少后再提交`,
  ROSTER_TOO_MANY_STAFF: ({ max }) => `这个岗位最多 ${max} 人，请减少后再提交`,
  TEAM_HAS_ENOUGH_SUCH: ({ max }) =>
    max === 0
      ? '按竞赛规程，你不能参加这支队'
      : `按竞赛规程，这样的队员每队最多 ${max} 名，已经有了`,
  ROSTER_INITIATOR: '发起人不能移出队伍，如不参赛请撤销报名',
  SLOT_NOT_FOUND: '名单已经变了，请刷新后再试',
  UNIT_REQUIRED: '请选择参赛单位',
  TEAM_NAME_REQUIRED: '请填写队名',
  TEAM_NAME_MISMATCH: `队名和发起人填写的不一致（${TYPED_FREELY}），请向发起人核对`,
  TEXT_RISKY: '名称含有不合适的内容，请换一个',
  FILE_MISSING: '文件没有收到，或已超过一天，请重新上传',
  FILE_INVALID: `文件打不开或类型不对，请换 ${megabytesText(FILE_BYTES)} 以内的 PDF、JPG 或 PNG`,
  FILE_NOT_FOUND: '没有找到这个文件',
  FORM_ANSWER_REQUIRED: '还有必填项没有填',
  FORM_ANSWER_INVALID: '有一项填写不正确，请检查',
  DECLARATION_REQUIRED: '请阅读并同意参赛声明',
  NOT_INITIATOR: '只有发起人可以操作',
  NOT_INVITED: '这份邀请不是发给你登录的手机号，请换手机号登录',
  ALREADY_CONFIRMED: '你已经确认过了',
  ALREADY_DECLINED: '你已谢绝这份邀请，如要参加请让发起人重新邀请',
  REMOVED_FROM_ROSTER: '发起人已调整队员，你无需参赛',
  ENTRY_ENDED: '这条报名已经结束',

  NOT_CHIEF_REFEREE: '只有本场赛事的裁判长能上传成绩；如果您就是裁判长，请联系协会登记',
  RESULTS_NOT_OPEN: '赛事还没有结束，最后一天结束后才能上传成绩',
  RESULTS_FAULTY: ({ count }) => `有 ${count} 处需要改正，成绩没有保存；请按行改好再上传`,
  RESULTS_CHANGED: ({ revision }) => `成绩刚刚被更新过（第 ${revision} 版），请刷新后核对再上传`,
  RESULTS_UNCHANGED: '与现有成绩完全相同，不需要再上传',
  ABSENT_UNCONFIRMED: ({ count }) =>
    `有 ${count} 个报名没有成绩，会影响人数和积分：请重新检查，核对名单并确认他们没有参赛，再上传`,
  ABSENT_UNDECIDED: ({ count }) =>
    `有 ${count} 个报名没有成绩：按本赛事规程，无故弃赛的人整站没有积分，请逐个选择是无故弃赛，还是组委会已认可理由`,
  REASON_PERSONAL: '填写的文字会公开：请写明原因，不要写任何人的姓名、电话、证件号码、生日和账号',
  CORRECTION_REASON_REQUIRED: `本周上传已截止，再改算作更正：请写明更正原因（${spanText(LENGTHS.reason)} 字）`,
  RESULTS_GIVE_NO_POINTS: '这个项目不计排名积分，不需要在这里上传',
  FORMAT_UNKNOWN: ({ formats }) => `规程里没有这种赛制，可选：${formats}`,

  ACCEPTANCE_NOT_OUT: '接收名单还没有公布，请晚些再来看',
  PLACES_NOT_BY_ORDER: '这个项目没有接收名单：先报先得的看报名名单，其他由主办方公布',
  ENTRIES_UNSETTLED: '报名还没有截止，或截止后的清理还没有完成：请过几分钟再试',
  ROSTERS_SHORT: ({ count }) => `还有 ${count} 个报名的队员没有确认齐，不能确认名单`,
  LIST_CHANGED: '情况刚有变化，将要公布的名单和您看到的不同：请看过新的名单再公布',
  LIST_UNCHANGED: '名单没有变化，不用再公布一次',
  LIST_FINAL: '名单已经确认过，以后的变动会逐次记录',
  LIST_FROZEN: '名单已冻结：只能让预选已签到的运动员递补',
  LIST_NOT_FROZEN: ({ from }) => `${momentText(from)}以前有人退出，由系统按顺序递补，不用手工调整`,
  ALREADY_ACCEPTED: '这个报名已经在名单里，不需要外卡或递补',
  WILD_CARDS_GIVEN: ({ limit }) => `外卡一共 ${limit} 张，已经给完`,
  WILD_CARD_NOT_FOUND: '这个报名没有外卡：请刷新看看',
  QUALIFYING_NONE: '这个项目没有预选',
  QUALIFIERS_OVER: ({ limit }) => `预选晋级名额最多 ${limit} 个：请减少晋级名额或外卡`,
  NO_GAP: '这个签表没有空位，现在不能递补',
  NOT_SIGNED_IN: '这个报名没有在预选签到，冻结以后不能递补',
  NOT_NEXT: '前面还有已签到的运动员，请先让他们递补；幸运落败者请注明',
  NOT_MOVED: '这个报名没有被调整过，不能调回',

  NOT_ASSOCIATION: '这是协会工作人员的页面；如果您在协会工作，请联系管理员授权',
  NO_ISSUE_YET: '还没有发布过排名，第一期发布后再来看看',
  ISSUE_NOT_FOUND: '没有这一期排名，请从各期列表里选择',
  ATHLETE_NOT_FOUND: '没有找到这名选手',
  NOT_A_WEDNESDAY: '排名每周三发布，请选择一个星期三',
  ISSUE_NOT_DUE: ({ dueAt }) => `这一期要到 ${momentText(dueAt)} 才发布`,
  ISSUE_PUBLISHED: '这一期已经发布，不会改动；需要改正请做更正并写明原因',
  ISSUE_UNSOUND: '核对没有通过，什么都没有发布；请重新运行，仍不行请联系技术人员',
  REVISION_REASON_REQUIRED: `更正要写明原因（${spanText(LENGTHS.reason)} 字），会和新版一起公布`,
  REVISION_UNCHANGED: '重新计算的结果与现行版本完全相同，不需要更正',
  RUN_NOT_FOUND: '没有这次运行的记录',
  DEDUCTION_NOT_FOUND: '没有这条扣分记录',
  DEDUCTION_DATES: '日期不对：解除日要晚于起始日和已经发布的最近一期，提前结束还要早于原来的解除日',
  DEDUCTION_ENDED: '这条扣分已经提前结束，不能再改',
  NOT_YEAR_END: '这一年的年终排名还没有发布',
  OBJECTIONS_CLOSED: `现在不能提异议：只在公示期内受理，且限 ${putOutText}`,
  OBJECTION_NOT_FOUND: '没有这条异议',
  OBJECTION_ANSWERED: '这条异议已经答复过了',
  OBJECTION_REPEATED: '你对这名选手的异议还在处理，请等答复',
  TOO_MANY_OBJECTIONS: ({ limit }) => `同一年最多提 ${limit} 条异议`,
  OBJECTIONS_OPEN: ({ count }) => `还有 ${count} 条异议没有答复，全部答复后才能定稿`,
  OBJECTION_PERIOD_RUNNING: ({ until }) => `公示期到 ${momentText(until)} 结束，之后才能定稿`,
  YEAR_END_FINAL: '年终排名已经定稿',

  MESSAGE_NOT_FOUND: '没有这条消息，可能已经过期',
};

/** The sentence of a refusal, for the server's problem details. */
export const sentence = ({ reason, detail }: Told): string => {
  const said = SENTENCES[reason];
  // `Told` keeps a reason and its values together, which a lookup by the reason loses
  return typeof said === 'string' ? said : said(detail as never);
};

export const isReason = (title: unknown): title is Reason =>
  Object.keys(SENTENCES).some((reason) => reason === title);

/** The sentence of a reason whose values are not known; null: it has none without them. */
export const bareSentence = (reason: Reason): string | null => {
  const said = SENTENCES[reason];
  return typeof said === 'string' ? said : null;
};
