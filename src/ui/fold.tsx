import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { Press } from './press';
import { Type } from './type';

export interface FoldProps {
  title: string;
  /** Shown right of the title while folded. */
  note?: string;
  startsOpen?: boolean;
  children?: ReactNode;
}

/** A heading that unfolds what is under it; for chapters of long text inside `<Card flush>`. */
export const Fold = ({ title, note, startsOpen = false, children }: FoldProps) => {
  const [open, setOpen] = useState(startsOpen);
  return (
    <View className="ui-row">
      <Press onPress={() => setOpen(!open)} expanded={open} label={title}>
        <View className="ui-row-inside">
          <Type strong className="ui-grow">
            {title}
          </Type>
          {note && !open ? (
            <Type size={14} tone="soft">
              {note}
            </Type>
          ) : null}
          <Icon
            name="down"
            size={16}
            className={classNames('ui-fold-arrow', open && 'ui-fold-arrow-open')}
          />
        </View>
      </Press>
      {open ? <View className="ui-fold-content">{children}</View> : null}
    </View>
  );
};
