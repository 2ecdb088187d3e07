import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from './aria';
import { classNames } from './class-names';
import { Type, type TypeProps } from './type';

export interface BoardFigure {
  /** the figure itself: 「12」, 「1,240.5」, 「3」 */
  value: string;
  /** what it counts: 「排名」, 「天」 */
  label: string;
  /** lights the figure; its label and note say in words what the colour says */
  tone?: 'ball' | 'go' | 'wait' | 'stop';
  /** below it: a change, a condition */
  note?: string;
  noteTone?: TypeProps['tone'];
}

export interface ScoreboardProps {
  figures: readonly BoardFigure[];
  /** what the board is about, for who hears it; it is read with all figures as one sentence */
  label: string;
}

/** A figure on its plate. What it shows first stands still; what it changes to rolls in once. */
const Plate = ({ value, tone }: Pick<BoardFigure, 'value' | 'tone'>) => {
  const [shown, setShown] = useState({ value, rolls: false });
  if (shown.value !== value) setShown({ value, rolls: true });
  return (
    <View className={classNames('ui-plate', tone && `ui-plate-${tone}`)}>
      <Text key={value} className={classNames('ui-plate-value', shown.rolls && 'ui-plate-rolls')}>
        {value}
      </Text>
    </View>
  );
};

const heard = ({ label, value, note }: BoardFigure): string =>
  [`${label} ${value}`, note].filter(Boolean).join(' ');

/** The numbers people came for, like a board by the court. At most three; they wrap where there is no room. */
export const Scoreboard = ({ figures, label }: ScoreboardProps) => (
  <View
    className="ui-board"
    {...aria({ role: 'img', label: `${label}：${figures.map(heard).join('，')}` })}
  >
    {figures.map((figure) => (
      <View key={figure.label} className="ui-board-figure">
        <Type size={12} tone="soft">
          {figure.label}
        </Type>
        <Plate value={figure.value} tone={figure.tone} />
        {figure.note ? (
          <Type size={14} tone={figure.noteTone ?? 'soft'}>
            {figure.note}
          </Type>
        ) : null}
      </View>
    ))}
  </View>
);
