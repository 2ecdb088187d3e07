import type { EntryView } from '../../contract/entries';
import { pictureCopy } from '../../copy/entry';
import { eventText } from '../../copy/event';
import { stampText } from '../../copy/ticket';
import { dayRangeText } from '../../copy/time';
import { courtLines } from '../../ui/court-picture';
import { linesOf, type Drawing, type DrawStep } from '../../ui/draw-steps';

/** Pixels; 5 to 4, as WeChat cuts what goes with a card. */
const WIDTH = 750;
const HEIGHT = 600;
const EDGE = 48;
const COURT_HEIGHT = 190;
/** The picture is read where no theme is known: it has one look, that of the light one on court blue. */
const COLOR = {
  ...{ court: '#0b46c2', chalk: 'rgba(255,255,255,0.6)', ball: '#c8f031', surface: '#ffffff' },
  ...{ ink: '#101828', soft: '#475467', go: '#067647', wait: '#b54708', line: '#cdd3dc' },
} as const;

const court = (sport: EntryView['sport']): DrawStep[] => {
  const [across, down] = [WIDTH / 400, COURT_HEIGHT / 100];
  const at = ([x, y]: readonly [number, number]) => [x * across, y * down] as const;
  return [
    { kind: 'box', box: [0, 0, WIDTH, COURT_HEIGHT], color: COLOR.court },
    ...courtLines(sport).map(([from, to]): DrawStep => ({
      ...{ kind: 'line', from: at(from), to: at(to), color: COLOR.chalk, width: 3 },
    })),
    { kind: 'disc', at: at([276, 76]), radius: 13, color: COLOR.ink },
    { kind: 'disc', at: at([276, 76]), radius: 10, color: COLOR.ball },
  ];
};

interface Said {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly strong?: boolean;
  /** lines it may take */
  readonly most: number;
}

const LINE_HEIGHT = 1.35;

/** One under the other from `top` on, each in as many lines as it needs and may take. */
const column = (top: number, said: readonly Said[]): DrawStep[] => {
  let y = top;
  return said.flatMap(({ text, size, color, strong, most }) =>
    linesOf(text, (WIDTH - 2 * EDGE) / size, most).map((line): DrawStep => {
      y += Math.round(size * LINE_HEIGHT);
      return { kind: 'text', at: [EDGE, y], text: line, size, color, strong };
    }),
  );
};

/**
 * An entry as a picture to pass on: the court of its sport, what, who, when and where, how it stands. It goes outside the
 * app, so everybody in it is named as the server names them there, masked (MEM-13).
 */
export const entryPicture = (entry: EntryView): Drawing => ({
  width: WIDTH,
  height: HEIGHT,
  steps: [
    { kind: 'box', box: [0, 0, WIDTH, HEIGHT], color: COLOR.surface },
    ...court(entry.sport),
    ...column(COURT_HEIGHT + 8, [
      {
        ...{ text: stampText(entry.shown, entry.waitingPosition), size: 26, most: 1, strong: true },
        color: entry.shown === 'entered' ? COLOR.go : COLOR.wait,
      },
      { text: eventText(entry), size: 44, color: COLOR.ink, strong: true, most: 1 },
      { text: entry.tournamentName, size: 28, color: COLOR.ink, most: 2 },
      ...(entry.sharedNames.length > 0
        ? [{ text: entry.sharedNames.join('、'), size: 26, color: COLOR.ink, most: 1 }]
        : []),
      {
        ...{ text: dayRangeText(entry.firstDay, entry.lastDay), size: 26, most: 1 },
        color: COLOR.soft,
      },
      { text: entry.place, size: 26, color: COLOR.soft, most: 1 },
    ]),
    {
      ...{ kind: 'line', from: [EDGE, HEIGHT - 62], to: [WIDTH - EDGE, HEIGHT - 62], width: 2 },
      ...{ color: COLOR.line, dash: [8, 8] },
    },
    {
      ...{ kind: 'text', at: [EDGE, HEIGHT - 24], text: pictureCopy.from, size: 22 },
      color: COLOR.soft,
    },
  ],
});
