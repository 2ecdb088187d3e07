import type { Instant } from '../contract/words';
import { device } from './device';

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

const index = (): readonly Line[] => device().answers?.read<Line[]>(INDEX) ?? [];
const keyOf = (address: string): string => `kept:${address}`;

const drop = (lines: readonly Line[]): void =>
  lines.forEach(({ address }) => device().answers?.remove(keyOf(address)));

/** Keeps the last good answer of a read, so that it can be shown without network. */
export const keepAnswer = (
  address: string,
  value: unknown,
  at: Instant,
  personal: boolean,
): void => {
  const { answers } = device();
  if (!answers || JSON.stringify(value).length > MOST_CHARACTERS) return;
  const lines = [{ address, personal }, ...index().filter((line) => line.address !== address)];
  drop(lines.slice(MOST_ANSWERS));
  const kept =
    answers.write(keyOf(address), { value, at } satisfies Kept) &&
    answers.write(INDEX, lines.slice(0, MOST_ANSWERS));
  if (kept) return;
  // storage is full: what is kept is a convenience, so all of it goes
  drop(lines);
  answers.remove(INDEX);
};

export const keptAnswer = (address: string): Kept | null =>
  device().answers?.read<Kept>(keyOf(address)) ?? null;

/** Forgets what belonged to the person who was logged in. */
export const forgetPersonalAnswers = (): void => {
  const lines = index();
  drop(lines.filter((line) => line.personal));
  device().answers?.write(
    INDEX,
    lines.filter((line) => !line.personal),
  );
};
