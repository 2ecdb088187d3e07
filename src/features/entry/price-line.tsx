import { View } from '@tarojs/components';
import type { Regulation } from '../../contract/regulation';
import type { Discipline } from '../../contract/words';
import { formCopy } from '../../copy/entry';
import { ticketCopy } from '../../copy/ticket';
import { moneyText } from '../../copy/time';
import { Type } from '../../ui/type';

export interface PriceLineProps {
  money: Regulation['money'];
  discipline: Discipline;
}

/** What entering costs, for whom, and how it is paid (FEE-1, PUB-7). */
export const PriceLine = ({ money, discipline }: PriceLineProps) => {
  const fee = money.fees.find(({ disciplines }) => disciplines.includes(discipline));
  if (!fee || fee.fen === 0) {
    return (
      <Type size={14} tone="soft">
        {ticketCopy.noFee}
      </Type>
    );
  }
  return (
    <View className="entry-price">
      <Type size={12} tone="soft" className="ui-grow">
        {money.collection === 'offline' ? formCopy.offline : formCopy.online}
      </Type>
      <Type size={14} nowrap>
        {fee.per === 'person' ? ticketCopy.perPerson : ticketCopy.perEntry}{' '}
        <Type size={18} strong inline>
          {moneyText(fee.fen)}
        </Type>
      </Type>
    </View>
  );
};
