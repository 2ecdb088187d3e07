/** One step of a drawing, in pixels of the picture: a filled box, a stroked line, a disc, or a line of text at its baseline. */
export type DrawStep =
  | {
      readonly kind: 'box';
      readonly box: readonly [left: number, top: number, width: number, height: number];
      readonly color: string;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly color: string;
      readonly width: number;
      /** lengths of stroke and gap; absent: whole */
      readonly dash?: readonly [number, number];
    }
  | {
      readonly kind: 'disc';
      readonly at: readonly [number, number];
      readonly radius: number;
      readonly color: string;
    }
  | {
      readonly kind: 'text';
      readonly at: readonly [number, number];
      readonly text: string;
      readonly size: number;
      readonly color: string;
      readonly strong?: boolean;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly DrawStep[];
}

/** What of a canvas is drawn with: a browser's and WeChat's both have it. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'fillRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'setLineDash'
>;

const paintStep = (brush: Brush, step: DrawStep): void => {
  if (step.kind === 'line') {
    brush.strokeStyle = step.color;
    brush.lineWidth = step.width;
    brush.setLineDash([...(step.dash ?? [])]);
    brush.beginPath();
    brush.moveTo(...step.from);
    brush.lineTo(...step.to);
    brush.stroke();
    return;
  }
  brush.fillStyle = step.color;
  if (step.kind === 'box') brush.fillRect(...step.box);
  else if (step.kind === 'disc') {
    brush.beginPath();
    brush.arc(...step.at, step.radius, 0, 2 * Math.PI);
    brush.fill();
  } else {
    brush.font = `${step.strong ? 'bold ' : ''}${step.size}px sans-serif`;
    brush.fillText(step.text, ...step.at);
  }
};

/** Draws the steps in their order. */
export const paint = (brush: Brush, { steps }: Drawing): void =>
  steps.forEach((step) => paintStep(brush, step));

/** Width in ems, never too little: what is no Latin letter, digit or mark takes a whole one. */
const emsOf = (character: string): number => (/[ -~]/.test(character) ? 0.62 : 1);

/** A text in lines no wider than `ems`, at most `most` of them; what does not fit in ends in 「…」. */
export const linesOf = (text: string, ems: number, most: number): string[] => {
  const lines: string[] = [''];
  let used = 0;
  for (const character of text) {
    const width = emsOf(character);
    if (used + width > ems) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += character;
    used += width;
  }
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most);
  return shown.map((line, at) => (at === most - 1 ? `${[...line].slice(0, -1).join('')}…` : line));
};
