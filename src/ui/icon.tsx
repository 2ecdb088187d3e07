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
  /** Side in design pixels. */
  size?: 14 | 16 | 18 | 20 | 22 | 24 | 28;
  className?: string;
}

/** A line icon in the colour of the words around it; the words carry the meaning, so it is hidden from readers. */
export const Icon = ({ name, size = 20, className }: IconProps) => (
  <View
    className={classNames('ui-icon', `ui-icon-${name}`, className)}
    style={{ width: `${size}px`, height: `${size}px` }}
    {...aria({ hidden: true })}
  />
);
