import { View } from '@tarojs/components';
import { memo } from 'react';
import { aria } from './aria';
import { classNames } from './class-names';
import { courtPicture, type CourtSport } from './court-picture';

export interface CourtStripProps {
  sport?: CourtSport;
  /** colours the ground; null: no level */
  level?: 'A' | 'B' | 'C' | null;
  /** how far the ball has flown, 0 to 1; absent: no data, the ball rests */
  progress?: number | null;
  /** 88 px for cards, 160 px for details and empty places */
  size?: 'card' | 'detail';
  className?: string;
}

/** The court of a sport, drawn from data; the words beside it say the same, so it is hidden from readers. */
export const CourtStrip = memo(
  ({
    sport = 'tennis',
    level = null,
    progress = null,
    size = 'card',
    className,
  }: CourtStripProps) => (
    <View
      className={classNames(
        'ui-court',
        `ui-court-${size}`,
        `ui-court-${level?.toLowerCase() ?? 'none'}`,
        className,
      )}
      style={{
        backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(courtPicture(sport, progress))}")`,
      }}
      {...aria({ hidden: true })}
    />
  ),
);
CourtStrip.displayName = 'CourtStrip';
