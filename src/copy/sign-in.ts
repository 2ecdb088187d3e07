import type { SignIn } from '../contract/entries';
import type { SignInWindow } from '../contract/regulation';
import { closingMomentText, momentText } from './time';

// the first view shows it: of the regulation's own module nothing is loaded there
const utc = (written: string): string => new Date(written).toISOString();

/** 「8月23日 周六 08:00 至 08:30」 */
export const spanText = ({ from, until }: { from: string; until: string }): string => {
  const start = momentText(utc(from));
  const end = closingMomentText(utc(until));
  const day = start.replace(/ \d\d:\d\d$/, '');
  return `${start} 至 ${end.startsWith(day) ? end.slice(day.length + 1) : end}`;
};

const HOW = { 'in-person': '现场', call: '电话', app: '小程序' } as const;
const MISSED = {
  out: '没有签到的不能参赛',
  'last-alternate': '没有签到的排到替补最后',
} as const satisfies Record<SignInWindow['missed'], string>;

/** 「现场（某网球中心）或电话签到，没有签到的不能参赛」 */
export const signInHowText = ({
  how,
  place,
  missed,
}: Pick<SignInWindow, 'how' | 'place' | 'missed'>): string => {
  const ways = how.map((one) =>
    place && one === 'in-person' ? `${HOW[one]}（${place}）` : HOW[one],
  );
  return `${ways.join('或')}签到，${MISSED[missed]}`;
};

/** 「8月23日 周六 08:00 至 08:30 现场（…）签到，没有签到的不能参赛」: what comes next on a ticket. */
export const signInStepText = ({ from, until, qualifying, place, ...rest }: SignIn): string =>
  `${spanText({ from, until })} ${qualifying ? '预选：' : ''}${signInHowText({ ...rest, place: place ?? undefined })}`;
