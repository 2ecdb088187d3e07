import { View } from '@tarojs/components';
import { useState } from 'react';
import { uiCopy } from '../copy/ui';
import { classNames } from './class-names';
import { FieldFrame, type FieldFrameProps } from './field';
import { Icon } from './icon';
import { Press } from './press';
import { SearchBar } from './search-bar';
import { Sheet } from './sheet';
import { Type } from './type';

export interface Option<T extends string> {
  value: T;
  label: string;
  note?: string;
  /** Cannot be chosen; the note says why. */
  disabled?: boolean;
}

export interface OptionListProps<T extends string> {
  options: readonly Option<T>[];
  value: T | undefined;
  onChoose: (value: T) => void;
  /** Shows a search field above the list that looks through label and note. */
  search?: string;
}

/** The choices themselves, for a sheet of your own. */
export const OptionList = <T extends string>({
  options,
  value,
  onChoose,
  search,
}: OptionListProps<T>) => {
  const [wanted, setWanted] = useState('');
  const found = options.filter((option) => `${option.label} ${option.note ?? ''}`.includes(wanted));
  return (
    <View>
      {search ? <SearchBar value={wanted} onChange={setWanted} placeholder={search} /> : null}
      {found.map((option) => (
        <Press
          key={option.value}
          className="ui-option"
          role="radio"
          checked={option.value === value}
          disabled={option.disabled}
          onPress={() => onChoose(option.value)}
        >
          <View className="ui-option-inside">
            <View className="ui-grow">
              <Type
                tone={option.disabled ? 'mute' : option.value === value ? 'court' : 'ink'}
                strong={option.value === value}
              >
                {option.label}
              </Type>
              {option.note ? (
                <Type size={14} tone="soft">
                  {option.note}
                </Type>
              ) : null}
            </View>
            {option.disabled ? null : (
              <View
                className={classNames('ui-option-mark', option.value === value && 'ui-option-on')}
              >
                {option.value === value ? <Icon name="check" size={16} /> : null}
              </View>
            )}
          </View>
        </Press>
      ))}
      {found.length === 0 ? (
        <Type size={14} tone="soft" align="center">
          {uiCopy.nothingFound}
        </Type>
      ) : null}
    </View>
  );
};

export interface SelectFieldProps<T extends string>
  extends Omit<FieldFrameProps, 'children'>, Omit<OptionListProps<T>, 'onChoose'> {
  onChange: (value: T) => void;
  placeholder?: string;
  disabled?: boolean;
}

/** One choice out of a list that opens in a sheet. */
export const SelectField = <T extends string>({
  label,
  hint,
  error,
  optional,
  options,
  value,
  onChange,
  search,
  placeholder = uiCopy.choose,
  disabled,
}: SelectFieldProps<T>) => {
  const [open, setOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      <Press
        className={classNames(
          'ui-field-box',
          error && 'ui-field-box-wrong',
          disabled && 'ui-field-box-off',
        )}
        label={`${label} ${chosen?.label ?? placeholder}`}
        expanded={open}
        disabled={disabled}
        onPress={() => setOpen(true)}
      >
        <View className={classNames('ui-field-value', !chosen && 'ui-field-value-empty')}>
          {chosen?.label ?? placeholder}
        </View>
        <Icon name="down" size={18} className="ui-tone-mute" />
      </Press>
      <Sheet open={open} onClose={() => setOpen(false)} title={label}>
        <OptionList
          options={options}
          value={value}
          search={search}
          onChoose={(next) => {
            onChange(next);
            setOpen(false);
          }}
        />
      </Sheet>
    </FieldFrame>
  );
};
