import type { Instant } from '../../../src/contract/words';
import type { Wiring } from '../../handlers/wiring';
import type { DemoTournaments } from './schedule';
import { stageOf, type Player, type Stage } from './stage';

/** Who takes part, by age and sex; the eleven-year-olds fit U12, 甲组 and 少年乙组. */
export interface Crowd {
  readonly boys: readonly Player[];
  readonly girls: readonly Player[];
  readonly boysOf: (age: number) => readonly Player[];
  readonly girlsOf: (age: number) => readonly Player[];
  /** the account that has every status */
  readonly everything: Player;
}

const at = (players: readonly Player[], index: number): Player => {
  const player = players[index];
  if (!player) throw new Error(`the demo has no player ${index}`);
  return player;
};

/** One after the other: the order of acceptance is the demo's. */
const singles = async (stage: Stage, eventId: string, players: readonly Player[]) => {
  for (const player of players) await stage.enter(player, eventId);
};

/** Pairs of neighbours; the first `confirmed` of them have said yes. */
const pairs = async (
  stage: Stage,
  eventId: string,
  players: readonly Player[],
  confirmed: number,
): Promise<void> => {
  for (let pair = 0; 2 * pair + 1 < players.length; pair += 1) {
    const [maker, partner] = [at(players, 2 * pair), at(players, 2 * pair + 1)];
    const name = `${maker.person.realName.slice(1)}${partner.person.realName.slice(1)}组合`;
    const id = await stage.enter(maker, eventId, { name, invites: [[partner, 'athlete']] });
    if (pair < confirmed) await stage.confirm(partner, id, name);
  }
};

const openByRanking = async (stage: Stage, { boys, girls, everything, ...crowd }: Crowd) => {
  await singles(stage, 'U12-MS', [...boys.slice(0, 13), everything]);
  await singles(stage, 'U12-WS', girls.slice(0, 9));
  await singles(stage, 'U10-MS', crowd.boysOf(9).slice(0, 4));
  await singles(stage, 'U14-WS', crowd.girlsOf(13).slice(0, 3));
  await pairs(stage, 'U12-MD', boys.slice(0, 4), 2);
  // 待队员确认
  await stage.enter(everything, 'U12-MD', {
    name: '星野与望舒',
    invites: [[at(boys, 20), 'athlete']],
  });
};

const openFirstCome = async (stage: Stage, { boys, girls, everything, ...crowd }: Crowd) => {
  await singles(stage, 'U12-MS', boys.slice(0, 21));
  await singles(stage, 'U12-WS', girls.slice(0, 13));
  await singles(stage, 'U10-MS', crowd.boysOf(9).slice(0, 4));
  await singles(stage, 'U16-WS', crowd.girlsOf(15).slice(0, 3));
  await pairs(stage, 'U12-MD', boys.slice(0, 8), 2);
  // 待确认报名
  await stage.enter(at(boys, 10), 'U12-MD', {
    name: '邕江双星',
    invites: [[everything, 'athlete']],
  });
  // 无需参赛（团队成员变更）
  const changed = await stage.enter(at(boys, 11), 'U12-MD', {
    name: '青秀山小将',
    invites: [[everything, 'athlete']],
  });
  await stage.replaceSecond(at(boys, 11), changed, at(boys, 12));
  // 已撤销
  await stage.withdraw(everything, await stage.enter(everything, 'U12-MS'));
};

const full = async (stage: Stage, { boys, girls }: Crowd) => {
  await singles(stage, 'U12-MS', boys.slice(0, 8));
  await singles(stage, 'U12-WS', girls.slice(0, 8));
  await pairs(stage, 'U12-MD', boys.slice(8, 16), 2);
  await pairs(stage, 'U12-WD', girls.slice(8, 16), 1);
};

const closed = async (stage: Stage, { boys, girls, everything }: Crowd) => {
  await singles(stage, 'U12-MS', boys.slice(0, 10));
  await singles(stage, 'U12-WS', girls.slice(0, 8));
  await pairs(stage, 'U12-MD', boys.slice(0, 8), 4);
  // 未成功（逾期未确认）
  await stage.enter(everything, 'U12-MD', {
    name: '雾都双打',
    invites: [[at(boys, 21), 'athlete']],
  });
};

const ended = async (stage: Stage, { boys, girls }: Crowd) => {
  await singles(stage, 'U12-MS', boys.slice(0, 12));
  await singles(stage, 'U12-WS', girls.slice(0, 8));
};

const bySchool = async (stage: Stage, { boys, girls, everything, ...crowd }: Crowd) => {
  await singles(stage, 'JIA-MS', boys.slice(0, 8));
  await singles(stage, 'JIA-WS', girls.slice(0, 6));
  await singles(stage, 'YI-MS', crowd.boysOf(9).slice(0, 4));
  const team = [at(boys, 8), at(boys, 9), at(girls, 6), at(girls, 7)];
  const [maker, ...others] = team;
  const name = '资江少年';
  const id = await stage.enter(maker ?? everything, 'JIA-OT', {
    name,
    invites: others.map((player) => [player, 'athlete'] as const),
  });
  for (const player of others) await stage.confirm(player, id, name);
  // 团队解散
  const dissolved = await stage.enter(everything, 'JIA-OT', {
    name: '会龙山队',
    invites: [[at(boys, 22), 'athlete']],
  });
  await stage.withdraw(everything, dissolved);
};

const tableTennis = async (stage: Stage, { boys, girls, everything }: Crowd) => {
  await singles(stage, 'YI-MS', boys.slice(12, 18));
  // twelve places for teams, then 候补
  for (const [index, maker] of boys.slice(0, 12).entries())
    await stage.enter(maker, 'YI-MT', {
      name: `太湖${'一二三四五六七八九十'.charAt(index % 10)}${index < 10 ? '队' : '支队'}`,
      invites: [[at(boys, 12 + index), 'athlete']],
    });
  await stage.enter(everything, 'YI-MT', { name: '候鸟队', invites: [[at(boys, 24), 'athlete']] });
  // 已报名（队员取消参赛）
  const name = '锡惠混合队';
  const invited = [at(girls, 1), at(boys, 25), at(boys, 26), everything];
  const mixed = await stage.enter(at(girls, 0), 'YI-XT', {
    name,
    invites: invited.map((player) => [player, 'athlete'] as const),
  });
  for (const player of invited) await stage.confirm(player, mixed, name);
  await stage.cancelOwn(at(boys, 26), mixed);
};

/** Entries of every status, through the use cases, tournament beside tournament. */
export const loadEntries = async (
  wiring: Wiring,
  tournaments: DemoTournaments,
  crowd: Crowd,
  now: Instant,
): Promise<void> => {
  const stage = (role: keyof DemoTournaments) => stageOf(wiring, tournaments[role], now);
  await Promise.all([
    openByRanking(stage('open-by-ranking'), crowd),
    openFirstCome(stage('open-first-come'), crowd),
    full(stage('full'), crowd),
    closed(stage('closed'), crowd),
    ended(stage('ended'), crowd),
    bySchool(stage('open-by-school'), crowd),
    tableTennis(stage('open-table-tennis'), crowd),
  ]);
};
