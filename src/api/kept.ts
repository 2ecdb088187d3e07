import Taro from '@tarojs/taro';
import type { Instant } from '../contract/words';

/** How many answers are kept on the device, and how long one may be in characters. */
const MOST_ANSWERS = 40;
const MOST_CHARACTERS = 120_000;
const INDEX = 'kept-answers';

interface Kept {
  readonly value: unknown;
  readonly at: Instant;
}
interface Line {
  readonly address: string;
  readonly personal: boolean;
}

const index = (): Line[] => Taro.getStorageSync<Line[] | ''>(INDEX) || [];
const keyOf = (address: string): string => `kept:${address}`;

const drop = (lines: readonly Line[]): void =>
  lines.forEach(({ address }) => Taro.removeStorageSync(keyOf(address)));

/** Keeps the last good answer of a read, so that it can be shown without network. */
export const keepAnswer = (
  address: string,
  value: unknown,
  at: Instant,
  personal: boolean,
): void => {
  if (JSON.stringify(value).length > MOST_CHARACTERS) return;
  const lines = [{ address, personal }, ...index().filter((line) => line.address !== address)];
  drop(lines.slice(MOST_ANSWERS));
  try {
    Taro.setStorageSync(keyOf(address), { value, at } satisfies Kept);
    Taro.setStorageSync(INDEX, lines.slice(0, MOST_ANSWERS));
  } catch {
    // storage is full: what is kept is a convenience, so all of it goes
    drop(lines);
    Taro.removeStorageSync(INDEX);
  }
};

export const keptAnswer = (address: string): Kept | null =>
  Taro.getStorageSync<Kept | ''>(keyOf(address)) || null;

/** Forgets what belonged to the person who was logged in. */
export const forgetPersonalAnswers = (): void => {
  const lines = index();
  drop(lines.filter((line) => line.personal));
  Taro.setStorageSync(
    INDEX,
    lines.filter((line) => !line.personal),
  );
};
