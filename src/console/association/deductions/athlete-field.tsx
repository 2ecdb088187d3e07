import { Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import type { ListName } from '../../../contract/ranking';
import { deductionsCopy as copy } from '../../../copy/desk-rulings';
import { pointsText, rankText, rankingCopy } from '../../../copy/ranking-pages';
import { useRead } from '../../../client/use-read';
import { useSettled } from '../../../client/use-settled';
import { problemOf } from '../../../copy/problem';
import { Fault } from '../../ui/field';
import { LIST_OPTIONS } from '../lists';

export interface PickedAthlete {
  readonly memberId: string;
  /** null: picked by id, nobody looked them up */
  readonly name: string | null;
}

/** Picks an athlete of a list by name, masked for others or not, or by their id where they are in none. */
export const AthleteField = ({
  list,
  athlete,
  fault,
  onList,
  onAthlete,
}: {
  list: ListName;
  athlete: PickedAthlete | null;
  fault: string | null;
  onList: (list: ListName) => void;
  onAthlete: (athlete: PickedAthlete | null) => void;
}) => {
  const [by, setBy] = useState<'name' | 'id'>('name');
  return (
    <div className="console-field">
      <div className="console-line">
        <span>{copy.athlete}</span>
        <Segmented
          size="small"
          value={by}
          options={(['name', 'id'] as const).map((value) => ({
            value,
            label: copy.findBy[value],
          }))}
          onChange={(way) => {
            setBy(way);
            onAthlete(null);
          }}
        />
      </div>
      {by === 'name' ? (
        <ByName list={list} picked={athlete} fault={fault} onList={onList} onPick={onAthlete} />
      ) : (
        <Input
          aria-label={copy.memberId}
          placeholder={copy.idHint}
          status={fault ? 'error' : undefined}
          value={athlete?.memberId ?? ''}
          onChange={({ target }) => {
            const memberId = target.value.trim();
            onAthlete(memberId === '' ? null : { memberId, name: null });
          }}
        />
      )}
      <Fault>{fault}</Fault>
    </div>
  );
};

const ByName = ({
  list,
  picked,
  fault,
  onList,
  onPick,
}: {
  list: ListName;
  picked: PickedAthlete | null;
  fault: string | null;
  onList: (list: ListName) => void;
  onPick: (athlete: PickedAthlete | null) => void;
}) => {
  const [typed, setTyped] = useState('');
  const name = useSettled(typed.trim());
  const found = useRead(
    'findAthletes',
    { params: { list }, query: { name } },
    { enabled: name !== '' },
  );
  const rows = name === '' ? [] : (found.data?.rows ?? []);
  const nothing = found.isError
    ? problemOf(found.error).sentence
    : name === ''
      ? copy.typeName
      : found.isPending || found.data?.more
        ? null
        : copy.notFound;
  return (
    <div className="console-line">
      <Select
        aria-label={copy.list}
        style={{ width: 120 }}
        value={list}
        options={LIST_OPTIONS}
        onChange={(other) => {
          onList(other);
          onPick(null);
        }}
      />
      <Select
        allowClear
        labelInValue
        aria-label={copy.athlete}
        placeholder={copy.nameHint}
        style={{ flex: 1, minWidth: 240 }}
        status={fault ? 'error' : undefined}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        loading={name !== '' && found.isFetching}
        notFoundContent={nothing}
        value={picked ? { value: picked.memberId, label: picked.name } : undefined}
        options={rows.map((row) => ({
          value: row.memberId,
          label: `${row.name ?? rankingCopy.gone} · ${row.unit ?? rankingCopy.noUnit} · ${rankText(row.rank)} · ${pointsText(row.total)}`,
        }))}
        onChange={(chosen: { value: string; label: string | null } | undefined) => {
          const row = rows.find(({ memberId }) => memberId === chosen?.value);
          onPick(row ? { memberId: row.memberId, name: row.name } : null);
        }}
      />
      {found.data?.more ? <span className="console-soft">{copy.more}</span> : null}
    </div>
  );
};
