import { aria } from './aria';
import { classNames } from './class-names';
import type { PressProps } from './press';

/** Anything that can be tapped, in browsers: a real button, reached by keyboard too. */
export const Press = ({
  onPress,
  className,
  children,
  openType: _openType,
  onPhoneCode: _onPhoneCode,
  ...told
}: PressProps) => (
  <button
    type="button"
    className={classNames('ui-press', told.disabled && 'ui-press-off', className)}
    disabled={told.disabled}
    onClick={onPress}
    {...aria(told)}
  >
    {children}
  </button>
);
