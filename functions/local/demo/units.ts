import type { UnitProposal } from '../../domain/membership/unit';
import type { Province } from '../../../src/contract/words';

const PLACES: readonly (readonly [Province, string])[] = [
  ['贵州', '贵阳'],
  ['广西', '南宁'],
  ['广西', '柳州'],
  ['湖南', '益阳'],
  ['湖南', '长沙'],
  ['安徽', '芜湖'],
  ['重庆', '重庆'],
  ['江苏', '无锡'],
  ['江苏', '南京'],
  ['浙江', '杭州'],
  ['四川', '成都'],
  ['云南', '昆明'],
  ['广东', '广州'],
  ['广东', '深圳'],
  ['福建', '厦门'],
  ['湖北', '武汉'],
  ['陕西', '西安'],
  ['山东', '青岛'],
  ['北京', '北京'],
  ['上海', '上海'],
];
/** Invented: no school or club of these names was looked for or found. */
const NAMES: readonly (readonly [UnitProposal['kind'], string])[] = [
  ['school', '云杉小学'],
  ['school', '晴川实验小学'],
  ['school', '望潮外国语学校'],
  ['club', '拾光网球俱乐部'],
  ['club', '飞羽少年网球俱乐部'],
  ['region', '青少年网球队'],
];

/** 120 units, city by city: three schools, two clubs and the city's own team. */
export const demoUnits: readonly UnitProposal[] = PLACES.flatMap(([province, city]) =>
  NAMES.map(([kind, name]) => ({ name: `${city}${name}`, kind, province, city })),
);
