import { Button as NativeButton, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria, type Aria } from './aria';
import { classNames } from './class-names';

export interface PressProps extends Aria {
  onPress?: () => void;
  className?: string;
  children?: ReactNode;
  /** WeChat only: what the native button opens besides. In browsers it is not looked at. */
  openType?: 'getPhoneNumber|agreePrivacyAuthorization' | 'share';
  /** WeChat only: the one-time code of getPhoneNumber, or nothing when the person declined. */
  onPhoneCode?: (code: string | undefined) => void;
}

/** Anything that can be tapped: a native button where WeChat must open something, else a plain view. */
export const Press = ({
  onPress,
  className,
  children,
  openType,
  onPhoneCode,
  ...told
}: PressProps) => {
  const name = classNames('ui-press', told.disabled && 'ui-press-off', className);
  const attributes = aria({ role: 'button', ...told });
  const pressed = told.disabled ? undefined : onPress;
  if (openType && !told.disabled) {
    return (
      <NativeButton
        className={name}
        hoverClass="ui-pressed"
        openType={openType}
        onClick={pressed}
        onGetPhoneNumber={(event) => onPhoneCode?.(event.detail.code)}
        {...attributes}
      >
        {children}
      </NativeButton>
    );
  }
  return (
    <View
      className={name}
      hoverClass={told.disabled ? 'none' : 'ui-pressed'}
      hoverStayTime={70}
      onClick={pressed}
      {...attributes}
    >
      {children}
    </View>
  );
};
