import { View } from '@tarojs/components';
import { useState } from 'react';
import { rankingCopy } from '../../copy/ranking-pages';
import { Button } from '../../ui/button';
import { OptionList } from '../../ui/select-field';
import { Sheet } from '../../ui/sheet';

const ROWS_A_PAGE = 50;

export interface PagerProps {
  page: number;
  pages: number;
  count: number;
  onTurn: (page: number) => void;
}

const optionsOf = (pages: number, count: number) =>
  Array.from({ length: pages }, (_, at) => ({
    value: String(at + 1),
    label: rankingCopy.pageOption(at + 1),
    note: rankingCopy.pageRange(at * ROWS_A_PAGE + 1, Math.min(count, (at + 1) * ROWS_A_PAGE)),
  }));

/** One page back or on, or straight to any. */
export const Pager = ({ page, pages, count, onTurn }: PagerProps) => {
  const [open, setOpen] = useState(false);
  return (
    <View className="ranking-pager">
      <Button kind="secondary" fit disabled={page <= 1} onPress={() => onTurn(page - 1)}>
        {rankingCopy.previous}
      </Button>
      <Button
        kind="plain"
        fit
        label={`${rankingCopy.pageOf(page, pages)}，${rankingCopy.choosePage}`}
        onPress={() => setOpen(true)}
      >
        {rankingCopy.pageOf(page, pages)}
      </Button>
      <Button kind="secondary" fit disabled={page >= pages} onPress={() => onTurn(page + 1)}>
        {rankingCopy.next}
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} title={rankingCopy.choosePage}>
        <OptionList
          options={optionsOf(pages, count)}
          value={String(page)}
          onChoose={(value) => {
            setOpen(false);
            onTurn(Number(value));
          }}
        />
      </Sheet>
    </View>
  );
};
