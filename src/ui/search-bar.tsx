import { View } from '@tarojs/components';
import { uiCopy } from '../copy/ui';
import { Icon } from './icon';
import { Press } from './press';
import { TextInput } from './text-input';

export interface SearchBarProps {
  value: string;
  onChange: (value: string) => void;
  placeholder: string;
  onConfirm?: () => void;
}

/** One line to search with. Wait for a pause in typing before asking the server. */
export const SearchBar = ({ value, onChange, placeholder, onConfirm }: SearchBarProps) => (
  <View className="ui-search">
    <Icon name="search" className="ui-tone-mute" />
    <TextInput
      value={value}
      onChange={onChange}
      placeholder={placeholder}
      label={placeholder}
      maxLength={40}
      onConfirm={onConfirm}
    />
    {value ? (
      <Press
        className="ui-icon-press ui-search-clear"
        onPress={() => onChange('')}
        label={uiCopy.clear}
      >
        <Icon name="close" size={18} />
      </Press>
    ) : null}
  </View>
);
