import { View } from '@tarojs/components';
import { useState } from 'react';
import { useUnitSearch } from '../../client/use-unit-search';
import type { UnitView } from '../../contract/membership';
import type { Province } from '../../contract/words';
import { membershipCopy as copy } from '../../copy/membership';
import { UNIT_KIND } from '../../copy/words';
import { Button } from '../../ui/button';
import { FieldFrame } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Press } from '../../ui/press';
import { SearchPickerSheet } from '../../ui/search-picker-sheet';
import { ProposeUnitSheet } from './propose-unit-sheet';
import type { ProfileDraft } from './profile-draft';

export interface UnitFieldProps {
  unit: ProfileDraft['unit'];
  province: Province | '';
  onChange: (unit: ProfileDraft['unit']) => void;
  error?: string;
}

const optionOf = ({ id, name, kind, province, city, state }: UnitView) => ({
  value: id,
  label: name,
  note: [
    UNIT_KIND[kind],
    `${province} ${city}`,
    ...(state === 'proposed' ? [copy.unitProposed] : []),
  ].join(' · '),
});

const NONE = { value: 'none', label: copy.unitNone };

/** The school, club or region a person plays for, searched for in the kept list or proposed. */
export const UnitField = ({ unit, province, onChange, error }: UnitFieldProps) => {
  const [open, setOpen] = useState(false);
  const [proposing, setProposing] = useState(false);
  const [typed, setTyped] = useState('');
  const found = useUnitSearch(typed, open);
  const units = found.data ?? [];
  const choose = (id: string) => {
    const chosen = units.find((one) => one.id === id);
    onChange(chosen ? { id: chosen.id, name: chosen.name } : null);
    setOpen(false);
  };
  return (
    <FieldFrame label={copy.unit} hint={copy.unitHint} error={error} optional={copy.optional}>
      <Press
        className="ui-field-box"
        label={`${copy.unit} ${unit?.name ?? copy.unitNone}`}
        onPress={() => setOpen(true)}
      >
        <View className={`ui-field-value${unit ? '' : ' ui-field-value-empty'}`}>
          {unit?.name ?? copy.unitNone}
        </View>
        <Icon name="down" size={18} className="ui-tone-mute" />
      </Press>
      <SearchPickerSheet
        open={open && !proposing}
        onClose={() => setOpen(false)}
        title={copy.unit}
        placeholder={copy.unitSearch}
        options={[...(typed ? [] : [NONE]), ...units.map(optionOf)]}
        value={unit?.id}
        onChoose={choose}
        onSearch={setTyped}
        loading={found.isPending}
        error={found.problem?.sentence}
        more={found.hasMore ? { label: copy.unitMore, onPress: found.more } : undefined}
        bottom={
          <Button kind="secondary" onPress={() => setProposing(true)}>
            {copy.unitMissing}
          </Button>
        }
      />
      {proposing ? (
        <ProposeUnitSheet
          name={typed}
          province={province}
          onClose={() => setProposing(false)}
          onProposed={({ id, name }) => {
            onChange({ id, name });
            setProposing(false);
            setOpen(false);
          }}
        />
      ) : null}
    </FieldFrame>
  );
};
