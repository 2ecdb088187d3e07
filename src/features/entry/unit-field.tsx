import { View } from '@tarojs/components';
import { useState } from 'react';
import { useUnitSearch } from '../../client/use-unit-search';
import { formCopy } from '../../copy/entry';
import { UNIT_KIND } from '../../copy/words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { FieldFrame } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Press } from '../../ui/press';
import { SearchPickerSheet } from '../../ui/search-picker-sheet';
import type { ChosenUnit } from './entry-draft';
import { openProfile } from './ways';

const NONE = { value: '', label: formCopy.unitNone };

export interface UnitFieldProps {
  unit: ChosenUnit | null;
  required: boolean;
  onChange: (unit: ChosenUnit | null) => void;
  hint?: string;
  error?: string;
}

/** The unit one enters for, out of the kept list. */
export const UnitField = ({ unit, required, onChange, hint, error }: UnitFieldProps) => {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const found = useUnitSearch(typed, open);
  const units = found.data ?? [];
  const shown = unit?.name ?? (required ? formCopy.unitChoose : formCopy.unitNone);
  const choose = (id: string) => {
    const chosen = units.find((one) => one.id === id);
    onChange(chosen ? { id: chosen.id, name: chosen.name } : null);
    setOpen(false);
  };
  return (
    <FieldFrame
      label={formCopy.unit}
      hint={hint}
      error={error}
      optional={required ? undefined : formCopy.optional}
    >
      <Press
        className={classNames('ui-field-box', error && 'ui-field-box-wrong')}
        label={`${formCopy.unit} ${shown}`}
        expanded={open}
        onPress={() => setOpen(true)}
      >
        <View className={classNames('ui-field-value', !unit && 'ui-field-value-empty')}>
          {shown}
        </View>
        <Icon name="down" size={18} className="ui-tone-mute" />
      </Press>
      <SearchPickerSheet
        open={open}
        onClose={() => setOpen(false)}
        title={formCopy.unit}
        placeholder={formCopy.unitSearch}
        options={[
          ...(required || typed ? [] : [NONE]),
          ...units.map(({ id, name, kind, province, city }) => ({
            value: id,
            label: name,
            note: `${UNIT_KIND[kind]} · ${province} ${city}`,
          })),
        ]}
        value={unit?.id ?? ''}
        onChoose={choose}
        onSearch={setTyped}
        loading={found.isPending}
        error={found.problem ? formCopy.unitFailed : undefined}
        more={
          found.hasMore
            ? { label: found.moreProblem?.sentence ?? formCopy.unitMore, onPress: found.more }
            : undefined
        }
      >
        <Button kind="plain" onPress={openProfile}>
          {formCopy.unitPropose}
        </Button>
      </SearchPickerSheet>
    </FieldFrame>
  );
};
