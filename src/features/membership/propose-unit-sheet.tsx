import { useState } from 'react';
import { useAnswers } from '../../client/use-answers';
import { useCommand } from '../../client/use-command';
import { LENGTHS } from '../../contract/limits';
import type { UnitView } from '../../contract/membership';
import type { Province } from '../../contract/words';
import { membershipCopy as copy } from '../../copy/membership';
import { PROVINCE_OPTIONS, UNIT_KIND } from '../../copy/words';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';

export interface ProposeUnitSheetProps {
  /** what was searched for in vain */
  name: string;
  province: Province | '';
  onClose: () => void;
  onProposed: (unit: UnitView) => void;
}

type Kind = UnitView['kind'];
const KINDS = (Object.keys(UNIT_KIND) as Kind[]).map((value) => ({
  value,
  label: UNIT_KIND[value],
}));

/** A unit that is not on the list yet: proposed, and usable by its proposer at once. */
export const ProposeUnitSheet = ({ onClose, onProposed, ...known }: ProposeUnitSheetProps) => {
  const [name, setName] = useState(known.name);
  const [kind, setKind] = useState<Kind>();
  const [province, setProvince] = useState(known.province);
  const [city, setCity] = useState('');
  const [tried, setTried] = useState(false);
  const { send, problem } = useCommand('proposeUnit');
  const { refresh } = useAnswers();

  const propose = async () => {
    setTried(true);
    if (name.trim().length < LENGTHS.unitName.least || !kind || !province || !city.trim()) return;
    const body = { name: name.trim(), kind, province, city: city.trim() };
    const reply = await send({ body });
    if (!reply.ok) return;
    void refresh('listUnits');
    showToast(copy.proposed);
    onProposed(reply.value);
  };

  return (
    <Sheet
      open
      onClose={onClose}
      title={copy.proposeTitle}
      note={copy.proposeNote}
      bottom={<Button onPress={propose}>{copy.propose}</Button>}
    >
      <Stack gap={16}>
        <Field
          label={copy.unitName}
          hint={copy.unitNameHint}
          value={name}
          onChange={setName}
          error={
            tried && name.trim().length < LENGTHS.unitName.least ? copy.unitNameWrong : undefined
          }
          maxLength={LENGTHS.unitName.most}
        />
        <SelectField
          label={copy.unitKind}
          options={KINDS}
          value={kind}
          onChange={setKind}
          error={tried && !kind ? copy.unitKindWrong : undefined}
        />
        <SelectField
          label={copy.province}
          options={PROVINCE_OPTIONS}
          value={province || undefined}
          onChange={setProvince}
          error={tried && !province ? copy.provinceWrong : undefined}
        />
        <Field
          label={copy.city}
          value={city}
          onChange={setCity}
          error={tried && !city.trim() ? copy.cityWrong : undefined}
          maxLength={20}
        />
        {problem ? (
          <Type size={14} tone="stop">
            {problem.sentence}
          </Type>
        ) : null}
      </Stack>
    </Sheet>
  );
};
