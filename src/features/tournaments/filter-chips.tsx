import { useState } from 'react';
import {
  LEVELS,
  TOURNAMENT_KINDS,
  type Instant,
  type Level,
  type TournamentKind,
} from '../../contract/words';
import { browsing } from '../../copy/tournaments';
import { levelText, PROVINCE_OPTIONS, TOURNAMENT_KIND } from '../../copy/words';
import { Chip, Chips } from '../../ui/chip';
import { OptionList, type Option } from '../../ui/select-field';
import { Sheet } from '../../ui/sheet';
import { narrow } from './filter-store';
import { monthsToChoose, type Filters } from './list-filters';

type Key = 'kind' | 'level' | 'province' | 'month';
const KEYS = ['kind', 'level', 'province', 'month'] as const satisfies readonly Key[];
const NO_CHIPS = {
  kind: null,
  level: null,
  province: null,
  month: null,
} satisfies Partial<Filters>;
const ANY = 'any';

const optionsOf = (key: Key, filters: Filters, now: Instant): readonly Option<string>[] => {
  if (key === 'kind') {
    return TOURNAMENT_KINDS.map((value) => ({ value, label: TOURNAMENT_KIND[value] }));
  }
  if (key === 'level') {
    return LEVELS.map((value) => ({ value, label: levelText(value) }));
  }
  if (key === 'province') return PROVINCE_OPTIONS;
  return monthsToChoose(now, filters.phase).map((value) => ({
    value,
    label: browsing.monthName(value),
  }));
};

const labelOf = (key: Key, value: string): string => {
  if (key === 'kind') return TOURNAMENT_KIND[value as TournamentKind];
  if (key === 'level') return levelText(value as Level);
  return key === 'month' ? browsing.monthName(value) : value;
};

export interface FilterChipsProps {
  filters: Filters;
  now: Instant;
}

/** 类型 · 级别 · 省份 · 月份, each opening its choices; the first chip takes what was chosen away. */
export const FilterChips = ({ filters, now }: FilterChipsProps) => {
  const [open, setOpen] = useState<Key | null>(null);
  const shut = () => setOpen(null);
  const choose = (key: Key, value: string) => {
    narrow({ [key]: value === ANY ? null : value });
    shut();
  };
  return (
    <>
      <Chips scroll>
        {KEYS.some((key) => filters[key] !== null) ? (
          <Chip onPress={() => narrow(NO_CHIPS)}>{browsing.reset}</Chip>
        ) : null}
        {KEYS.map((key) => {
          const value = filters[key];
          return (
            <Chip key={key} opens chosen={value !== null} onPress={() => setOpen(key)}>
              {value === null ? browsing[key] : labelOf(key, value)}
            </Chip>
          );
        })}
      </Chips>
      {open ? (
        <Sheet open onClose={shut} title={browsing[open]}>
          <OptionList
            options={[{ value: ANY, label: browsing.noLimit }, ...optionsOf(open, filters, now)]}
            value={filters[open] ?? ANY}
            onChoose={(value) => choose(open, value)}
            search={open === 'province' ? browsing.searchProvince : undefined}
          />
        </Sheet>
      ) : null}
    </>
  );
};
