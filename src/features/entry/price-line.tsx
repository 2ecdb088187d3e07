import { View } from '@tarojs/components';
import { priceOf } from '../../contract/price-of';
import type { Event, Regulation } from '../../contract/regulation';
import { entryKindOf, type Instant } from '../../contract/words';
import { formCopy } from '../../copy/entry';
import { priceNotes, priceText } from '../../copy/fees';
import { ticketCopy } from '../../copy/ticket';
import { Type } from '../../ui/type';

export interface PriceLineProps {
  rules: Pick<Regulation, 'money'>;
  event: Event;
  /** of the server: what is late costs more */
  now: Instant;
}

/** What entering costs, for whom, what it is made of, and how it is paid (FEE-1, PUB-7). */
export const PriceLine = ({ rules, event, now }: PriceLineProps) => {
  const price = priceOf(rules, event, now);
  const notes = priceNotes(price, [event.discipline]);
  const isFree = price.personFen + price.entryFen === 0;
  return (
    <>
      {isFree ? (
        <Type size={14} tone="soft">
          {ticketCopy.noFee}
        </Type>
      ) : (
        <View className="entry-price">
          <Type size={12} tone="soft">
            {rules.money.collection === 'offline' ? formCopy.offline : formCopy.online}
          </Type>
          <Type size={18} strong>
            {priceText(price, entryKindOf(event.discipline))}
          </Type>
        </View>
      )}
      {notes.length > 0 ? (
        <Type size={12} tone="soft">
          {notes.join('；')}
        </Type>
      ) : null}
    </>
  );
};
