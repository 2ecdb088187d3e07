import { getCurrentPages, navigateBack, switchTab } from '@tarojs/taro';
import { useEffect } from 'react';
import { uiCopy } from '../copy/ui';
import { Icon } from './icon';
import { Press } from './press';
import type { TopBarProps } from './top-bar';

const goBack = () =>
  getCurrentPages().length > 1 ? navigateBack() : switchTab({ url: '/pages/tournaments/index' });

/** The bar a browser does not have: the page's name, and the way back. */
export const TopBar = ({ title, root }: TopBarProps) => {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <header className="ui-top">
      {root ? null : (
        <Press
          className="ui-icon-press ui-top-back"
          onPress={() => void goBack()}
          label={uiCopy.back}
        >
          <Icon name="back" size={24} />
        </Press>
      )}
      <h1 className="ui-top-title">{title}</h1>
    </header>
  );
};
