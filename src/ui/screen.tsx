import { View } from '@tarojs/components';
import { useContext, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { InPane } from './pane';
import { ToastPlace } from './toast';
import { TopBar, type TopBarProps } from './top-bar';
import { Type } from './type';
import { typeUnitStyle } from './type-unit';

export interface ScreenProps extends TopBarProps {
  /** A line above everything: offline, and of when the data shown is. */
  notice?: string;
  /** Sticks to the bottom above the safe area: the one primary button, or why there is none. */
  bottom?: ReactNode;
  /** No inner margins: the children reach both edges. */
  bare?: boolean;
  /** From 900 px on it takes the whole width: for what stands in Columns. */
  wide?: boolean;
  children?: ReactNode;
}

/** The frame of every page. Children stack with 12 px between them. Put sheets among the children. */
export const Screen = ({ title, root, notice, bottom, bare, wide, children }: ScreenProps) => {
  const inPane = useContext(InPane);
  return (
    <View
      className={classNames('ui-screen', root && 'ui-screen-root', wide && 'ui-screen-wide')}
      style={typeUnitStyle()}
    >
      <TopBar title={title} root={root ?? inPane} />
      {notice ? (
        <View className="ui-notice">
          <Icon name="offline" size={16} />
          <Type size={14} className="ui-grow">
            {notice}
          </Type>
        </View>
      ) : null}
      <View className={classNames('ui-screen-content', bare && 'ui-screen-bare')}>{children}</View>
      {bottom ? <View className="ui-screen-bottom">{bottom}</View> : null}
      {inPane ? null : <ToastPlace />}
    </View>
  );
};
