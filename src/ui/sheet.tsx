import { View } from '@tarojs/components';
import { useEffect, type ReactNode } from 'react';
import { uiCopy } from '../copy/ui';
import { aria } from './aria';
import { Icon } from './icon';
import { BackGuard } from './back-guard';
import { onEscape } from './on-escape';
import { Press } from './press';
import { Type } from './type';

export interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** A second line under the title. */
  note?: string;
  /** Stays at the bottom while the content scrolls. */
  bottom?: ReactNode;
  children?: ReactNode;
}

/** Comes up from the bottom, inside the phone column on a desktop. Renders nothing while shut. */
export const Sheet = ({ open, ...shown }: SheetProps) => (open ? <OpenSheet {...shown} /> : null);

const OpenSheet = ({ onClose, title, note, bottom, children }: Omit<SheetProps, 'open'>) => {
  useEffect(() => onEscape(onClose), [onClose]);
  return (
    <View className="ui-sheet">
      <BackGuard onBack={onClose} />
      <View className="ui-veil" onClick={onClose} catchMove />
      <View className="ui-sheet-body" {...aria({ role: 'dialog', label: title })}>
        <View className="ui-sheet-head">
          <View className="ui-grow">
            <Type size={18} strong>
              {title}
            </Type>
            {note ? (
              <Type size={14} tone="soft">
                {note}
              </Type>
            ) : null}
          </View>
          <Press className="ui-icon-press ui-sheet-close" onPress={onClose} label={uiCopy.close}>
            <Icon name="close" size={22} />
          </Press>
        </View>
        <View className="ui-sheet-content">{children}</View>
        {bottom ? <View className="ui-sheet-bottom">{bottom}</View> : null}
      </View>
    </View>
  );
};
