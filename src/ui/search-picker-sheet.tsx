import { useState, type ReactNode } from 'react';
import { Button } from './button';
import { SearchBar } from './search-bar';
import { OptionList, type Option } from './select-field';
import { Sheet } from './sheet';
import { Skeleton } from './skeleton';
import { Stack } from './stack';
import { Type } from './type';

export interface SearchPickerSheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  note?: string;
  placeholder: string;
  /** What was found for the text searched last, in order. */
  options: readonly Option<string>[];
  value: string | undefined;
  onChoose: (value: string) => void;
  /** Called with every change of the text; wait for a pause before asking the server. */
  onSearch: (text: string) => void;
  loading?: boolean;
  /** What went wrong with the search. */
  error?: string;
  /** There is more than is shown: the words of the button, and what it does. */
  more?: { label: string; onPress: () => unknown };
  /** Always in reach below the list, for example a way to add what is missing. */
  bottom?: ReactNode;
  /** Below the list. */
  children?: ReactNode;
}

/** Choosing one out of many that are searched for elsewhere: a search line over a list, in a sheet. */
export const SearchPickerSheet = ({
  placeholder,
  options,
  value,
  onChoose,
  onSearch,
  loading,
  error,
  more,
  children,
  ...sheet
}: SearchPickerSheetProps) => {
  const [text, setText] = useState('');
  const type = (next: string) => {
    setText(next);
    onSearch(next);
  };
  return (
    <Sheet {...sheet}>
      <Stack gap={12}>
        <SearchBar value={text} onChange={type} placeholder={placeholder} />
        {error ? (
          <Type size={14} tone="stop">
            {error}
          </Type>
        ) : loading ? (
          <Skeleton cards={2} />
        ) : options.length > 0 || !more ? (
          <OptionList options={options} value={value} onChoose={onChoose} />
        ) : null}
        {more && !loading ? (
          <Button kind="plain" onPress={more.onPress}>
            {more.label}
          </Button>
        ) : null}
        {children}
      </Stack>
    </Sheet>
  );
};
