import { View } from '@tarojs/components';
import { useState } from 'react';
import { forOf } from '../../client/persons';
import { useRead } from '../../client/use-read';
import type { PersonOfAccount } from '../../contract/membership';
import type { Role } from '../../contract/words';
import { formCopy } from '../../copy/entry';
import { Chip, Chips } from '../../ui/chip';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { earlierOffers } from './earlier-offers';
import type { EarlierDraft } from './entry-draft';
import { RefusalNote } from './refusal-note';
import { RosterLine } from './roster-line';

/** So many are offered at first, the latest ones. */
const FIRST = 8;

export interface EarlierPickerProps {
  /** who initiates; undefined: the account's owner */
  whom: PersonOfAccount | undefined;
  /** those the event admits */
  roles: readonly Role[];
  picked: readonly EarlierDraft[];
  onChange: (picked: readonly EarlierDraft[]) => void;
  error?: string;
}

/** 以前的队友: whom the initiator was in an entry with, one tap each, a team with one too (ENT-24). Nothing where there is none. */
export const EarlierPicker = ({ whom, roles, picked, onChange, error }: EarlierPickerProps) => {
  const [all, setAll] = useState(false);
  const { data, isFetching } = useRead('earlierPartners', { query: forOf(whom) });
  const offers = data ? earlierOffers(data, roles, picked) : [];
  if (offers.length + picked.length === 0) return null;
  const shown = all ? offers : offers.slice(0, FIRST);
  const isGone = ({ id }: EarlierDraft) =>
    error !== undefined && !isFetching && !data?.people.some((one) => one.id === id);
  return (
    <Stack gap={8}>
      <View>
        {picked.map((one) => (
          <RosterLine
            key={one.id}
            title={one.name}
            note={isGone(one) ? formCopy.earlierGone : null}
            label={one.name}
            role={one.role}
            roles={roles}
            onRole={(role) =>
              onChange(picked.map((other) => (other === one ? { ...one, role } : other)))
            }
            onRemove={() => onChange(picked.filter((other) => other !== one))}
          />
        ))}
      </View>
      <RefusalNote sentence={error ?? null} />
      {shown.length > 0 ? (
        <View>
          <Type size={14} strong>
            {formCopy.earlier}
          </Type>
          <Type size={12} tone="soft">
            {formCopy.earlierHint}
          </Type>
          <Chips>
            {shown.map(({ key, label, people }) => (
              <Chip key={key} onPress={() => onChange([...picked, ...people])}>
                {label}
              </Chip>
            ))}
            {offers.length > shown.length ? (
              <Chip opens onPress={() => setAll(true)}>
                {formCopy.earlierMore(offers.length - shown.length)}
              </Chip>
            ) : null}
          </Chips>
        </View>
      ) : null}
    </Stack>
  );
};
