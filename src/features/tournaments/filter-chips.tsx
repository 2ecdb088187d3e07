import { useState } from 'react';
import { requireLogin } from '../../client/require-login';
import { useRead } from '../../client/use-read';
import type { EntryPhase, TournamentCard } from '../../contract/tournaments';
import { LEVELS } from '../../contract/association';
import { SPORTS, TOURNAMENT_KINDS, type Instant } from '../../contract/words';
import { browsing, PHASE } from '../../copy/tournaments';
import { levelText, PROVINCE_OPTIONS, SPORT, TOURNAMENT_KIND } from '../../copy/words';
import { Chip, Chips } from '../../ui/chip';
import { OptionList, type Option } from '../../ui/select-field';
import { Sheet } from '../../ui/sheet';
import { Skeleton } from '../../ui/skeleton';
import { narrow } from './filter-store';
import { districtsOf, districtText, monthsToChoose, withPhase, type Filters } from './list-filters';

const KEYS = ['sport', 'province', 'district', 'level', 'month', 'kind'] as const;
type Key = (typeof KEYS)[number];
const NO_CHIPS = {
  fitsMe: false,
  sport: null,
  province: null,
  district: null,
  level: null,
  month: null,
  kind: null,
} satisfies Partial<Filters>;
const ANY = 'any';
const ALL = 'all';
const PHASES: readonly Option<EntryPhase | typeof ALL>[] = [
  ...(['open', 'upcoming', 'closed', 'ended'] as const).map((value) => ({
    value,
    label: PHASE[value],
  })),
  { value: ALL, label: browsing.allPhases },
];
const phaseName = (phase: EntryPhase | null): string => (phase ? PHASE[phase] : browsing.allPhases);

/** What may be long enough to be searched. */
const SEARCHED: Partial<Record<Key, string>> = {
  province: browsing.searchProvince,
  district: browsing.searchDistrict,
};

export interface FilterChipsProps {
  filters: Filters;
  now: Instant;
  /** what was found */
  cards: readonly TournamentCard[];
}

const optionsOf = (
  key: Key,
  { filters, now }: Pick<FilterChipsProps, 'filters' | 'now'>,
  districts: readonly string[] = [],
  known: Parameters<typeof districtText>[1] = [],
): readonly Option<string>[] =>
  ({
    sport: () => SPORTS.map((value) => ({ value, label: SPORT[value] })),
    province: () => PROVINCE_OPTIONS,
    district: () =>
      [...new Set([filters.district ?? [], districts].flat())].map((value) => ({
        value,
        label: districtText(value, known),
      })),
    level: () => LEVELS.map((value) => ({ value, label: levelText(value) })),
    month: () =>
      monthsToChoose(now, filters.phase).map((value) => ({
        value,
        label: browsing.monthName(value),
      })),
    kind: () => TOURNAMENT_KINDS.map((value) => ({ value, label: TOURNAMENT_KIND[value] })),
  })[key]();

const labelOf = (key: Key, props: Pick<FilterChipsProps, 'filters' | 'now'>): string => {
  const value = props.filters[key];
  return optionsOf(key, props).find((option) => option.value === value)?.label ?? browsing[key];
};

/** A place of another province is let go with the province. */
const changed = (key: Key, value: string | null): Partial<Filters> =>
  key === 'province'
    ? { province: value as Filters['province'], district: null }
    : { [key]: value };

/** A guest logs in first: only then is there somebody whom something fits. */
const toggleFits = async (fitsMe: boolean): Promise<void> => {
  if (fitsMe || (await requireLogin())) narrow({ fitsMe: !fitsMe });
};

/** 我能报的 and what a list can be narrowed by; the first chip takes what was chosen away. */
export const FilterChips = ({ cards, ...props }: FilterChipsProps) => {
  const { filters } = props;
  const [open, setOpen] = useState<Key | 'phase' | null>(null);
  const regions = useRead('regions', {}, { enabled: open === 'district' });
  const waits = open === 'district' && regions.isPending;
  const counted = regions.data?.regions ?? [];
  const districts = districtsOf(counted, cards, filters);
  const shut = () => setOpen(null);
  const choose = (key: Key, value: string) => {
    narrow(changed(key, value === ANY ? null : value));
    shut();
  };
  return (
    <>
      <Chips scroll>
        <Chip opens chosen onPress={() => setOpen('phase')}>
          {phaseName(filters.phase)}
        </Chip>
        {filters.fitsMe || KEYS.some((key) => filters[key] !== null) ? (
          <Chip onPress={() => narrow(NO_CHIPS)}>{browsing.reset}</Chip>
        ) : null}
        <Chip chosen={filters.fitsMe} onPress={() => void toggleFits(filters.fitsMe)}>
          {browsing.fitsMe}
        </Chip>
        {KEYS.map((key) => (
          <Chip key={key} opens chosen={filters[key] !== null} onPress={() => setOpen(key)}>
            {labelOf(key, props)}
          </Chip>
        ))}
      </Chips>
      {open === 'phase' ? (
        <Sheet open onClose={shut} title={browsing.phase}>
          <OptionList
            options={PHASES}
            value={filters.phase ?? ALL}
            onChoose={(value) => {
              narrow(withPhase(filters, value === ALL ? null : value, props.now));
              shut();
            }}
          />
        </Sheet>
      ) : open ? (
        <Sheet open onClose={shut} title={browsing[open]}>
          {waits ? (
            <Skeleton cards={1} />
          ) : (
            <OptionList
              options={[
                { value: ANY, label: browsing.noLimit },
                ...optionsOf(open, props, districts, [...counted, ...cards]),
              ]}
              value={filters[open] ?? ANY}
              onChoose={(value) => choose(open, value)}
              search={SEARCHED[open]}
            />
          )}
        </Sheet>
      ) : null}
    </>
  );
};
