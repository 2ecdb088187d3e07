import { View } from '@tarojs/components';
import { aria } from './aria';
import { classNames } from './class-names';

export type IconName =
  | 'back'
  | 'bell'
  | 'calendar'
  | 'check'
  | 'chevron'
  | 'clock'
  | 'close'
  | 'device'
  | 'document'
  | 'down'
  | 'edit'
  | 'home'
  | 'info'
  | 'lock'
  | 'logout'
  | 'minus'
  | 'offline'
  | 'people'
  | 'person'
  | 'phone'
  | 'place'
  | 'plus'
  | 'racket'
  | 'search'
  | 'settings'
  | 'share'
  | 'shield'
  | 'ticket'
  | 'trash'
  | 'trophy'
  | 'warning';

export interface IconProps {
  name: IconName;
  /** Side in type pixels: it grows with the words. */
  size?: 14 | 16 | 18 | 20 | 22 | 24 | 28;
  className?: string;
}

const scaled = (pixels: number): string => `calc(${pixels} * var(--type-unit))`;

/** A line icon in the colour of the words around it; the words carry the meaning, so it is hidden from readers. */
export const Icon = ({ name, size = 20, className }: IconProps) => (
  <View
    className={classNames('ui-icon', `ui-icon-${name}`, className)}
    style={{ width: scaled(size), height: scaled(size) }}
    {...aria({ hidden: true })}
  />
);
