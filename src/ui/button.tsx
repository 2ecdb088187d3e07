import { Text, View } from '@tarojs/components';
import { useRef, useState, useEffect } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { Press, type PressProps } from './press';

export interface ButtonProps extends Pick<PressProps, 'openType' | 'onPhoneCode' | 'label'> {
  /** What it does, in words. */
  children: string;
  /** One primary per screen. `plain` is a text link with a 44 px target. */
  kind?: 'primary' | 'secondary' | 'danger' | 'plain';
  /** 48 px and full width (default), or as wide as its words. */
  fit?: boolean;
  icon?: IconName;
  disabled?: boolean;
  /** Shows that something is under way; cannot be tapped meanwhile. */
  busy?: boolean;
  /** May return a promise: the button is busy until it settles, so it cannot submit twice. */
  onPress?: () => unknown;
}

/** A button. It swallows every tap while its own work is under way. */
export const Button = ({
  children,
  kind = 'primary',
  fit,
  icon,
  disabled,
  busy,
  onPress,
  ...native
}: ButtonProps) => {
  const [working, setWorking] = useState(false);
  const locked = useRef(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const shown = busy || working;
  const press = () => {
    if (locked.current || shown) return;
    locked.current = true;
    const release = () => {
      locked.current = false;
      if (mounted.current) setWorking(false);
    };
    const work = onPress?.();
    if (!(work instanceof Promise)) {
      release();
      return;
    }
    setWorking(true);
    work.then(release, release);
  };

  return (
    <Press
      {...native}
      className={classNames(
        'ui-button',
        `ui-button-${kind}`,
        fit && 'ui-button-fit',
        disabled && 'ui-button-off',
      )}
      disabled={disabled || shown}
      onPress={press}
    >
      <View className="ui-button-inside">
        {shown ? <View className="ui-spinner" /> : icon ? <Icon name={icon} size={20} /> : null}
        <Text>{children}</Text>
      </View>
    </Press>
  );
};
