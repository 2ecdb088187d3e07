import type { Sex } from '../../../src/contract/words';
import { chance } from '../../support/sdk-meter';

export interface BenchAthlete {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly sex: Sex;
  readonly birthDate: string;
}

const SEED = 20260617;
const YOUNGEST = 2018;
const OLDEST = 2006;
const FAMILY = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '子涵雨桐浩宇欣怡梓轩思源若曦明泽诗琪嘉懿';
const CITIES = ['南宁', '柳州', '长沙', '益阳', '重庆', '贵阳', '遵义', '芜湖', '合肥', '成都'];

/** One-to-one on 32 bits, so that no two ids are alike and each leads back to its athlete. */
const mixed = (at: number): string => {
  const hash = Math.imul(at + 1, 0x9e3779b1) ^ SEED;
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
};
/** As long as the product's own, in no order. */
const idOf = (at: number): string => mixed(at) + mixed(at + 7_919_777);
/** The other half of `Math.imul` with 0x9e3779b1. */
const BACK = 0x0e8b2f51;
/** Which athlete an id is of. */
export const indexOf = (id: string): number => {
  const hash = parseInt(id.slice(0, 8), 16);
  return (Math.imul(hash ^ (hash >>> 16) ^ SEED, BACK) >>> 0) - 1;
};

/** Athletes of eight to twenty years, in the same order every time. */
export const benchAthletes = (count: number): readonly BenchAthlete[] => {
  const draw = chance(SEED);
  const one = (from: string): string => from.charAt(Math.floor(draw() * from.length));
  const two = (number: number): string => String(number).padStart(2, '0');
  return Array.from({ length: count }, (_, at) => {
    const born = OLDEST + Math.floor(draw() * (YOUNGEST - OLDEST + 1));
    const city = CITIES[Math.floor(draw() * CITIES.length)] ?? '';
    return {
      id: idOf(at),
      name: one(FAMILY) + one(GIVEN) + one(GIVEN),
      unit: `${city}第${1 + Math.floor(draw() * 40)}少年网球俱乐部`,
      sex: draw() < 0.56 ? 'M' : 'F',
      birthDate: `${born}-${two(1 + Math.floor(draw() * 12))}-${two(1 + Math.floor(draw() * 28))}`,
    };
  });
};
