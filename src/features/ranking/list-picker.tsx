import { useState } from 'react';
import type { IssueView, ListName, RankingRow } from '../../contract/ranking';
import { LIST_NAMES } from '../../contract/words';
import { listText, rankingCopy, rankText } from '../../copy/ranking-pages';
import { Chip } from '../../ui/chip';
import { OptionList } from '../../ui/select-field';
import { Sheet } from '../../ui/sheet';

/** A row of a person of the account, and how they are called among the others. */
export interface MineInList {
  readonly list: ListName;
  readonly row: RankingRow;
  readonly who: string;
}

export interface ListPickerProps {
  list: ListName;
  /** of the issue on show; undefined: not known yet */
  counts: IssueView['counts'] | undefined;
  /** of the account's persons, in all lists */
  mine: readonly MineInList[];
  onChoose: (list: ListName) => void;
}

/** The list on show; opens all nine (RNK-1), each with how many it has and where one's own stand. */
export const ListPicker = ({ list, counts, mine, onChoose }: ListPickerProps) => {
  const [open, setOpen] = useState(false);
  const noteOf = (name: ListName): string =>
    [
      name === 'U10' && rankingCopy.both,
      counts?.[name] !== undefined && rankingCopy.athletes(counts[name]),
      ...mine
        .filter((one) => one.list === name)
        .map(({ who, row }) => rankingCopy.standing(who, rankText(row.rank))),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <Chip opens chosen onPress={() => setOpen(true)}>
        {listText(list)}
      </Chip>
      <Sheet open={open} onClose={() => setOpen(false)} title={rankingCopy.listsTitle}>
        <OptionList
          options={LIST_NAMES.map((value) => ({
            value,
            label: listText(value),
            note: noteOf(value),
          }))}
          value={list}
          onChoose={(chosen) => {
            onChoose(chosen);
            setOpen(false);
          }}
        />
      </Sheet>
    </>
  );
};
