import { useState } from 'react';
import type { TournamentDetail } from '../../contract/tournaments';
import {
  hoursText,
  inOrder,
  PROGRAMME_KIND,
  type ProgrammeItem,
} from '../../copy/regulation-around';
import { dayOf, dayText } from '../../copy/time';
import { detailCopy } from '../../copy/tournaments';
import { Card } from '../../ui/card';
import { openMap } from '../../ui/open-map';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';

/** So many of a long programme are shown before it is asked for whole. */
const FIRST = 4;

const ItemRow = ({ item, today }: { item: ProgrammeItem; today: string }) => {
  const { kind, day, note, place } = item;
  const point = place?.point;
  const when = [dayText(day, today), hoursText(item)].filter(Boolean).join(' ');
  const where = [place?.name, note].filter(Boolean).join('，');
  return (
    <Row
      icon={point ? 'place' : 'clock'}
      title={PROGRAMME_KIND[kind]}
      note={
        <>
          <Type size={14}>{when}</Type>
          {where === '' ? null : (
            <Type size={14} tone="soft">
              {where}
            </Type>
          )}
        </>
      }
      label={point && place ? detailCopy.toMap(place.name) : undefined}
      onPress={
        point && place
          ? () => {
              openMap({ ...point, name: place.name }).catch(() => showToast(detailCopy.noMap));
            }
          : undefined
      }
    />
  );
};

/** PUB-15: what is when and where, what is over left out while play lasts. */
export const ProgrammeCard = ({ detail }: { detail: TournamentDetail }) => {
  const [open, setOpen] = useState(false);
  const today = dayOf(detail.now);
  const items = inOrder(detail.regulation.programme ?? []);
  const ahead = items.filter(({ day }) => day >= today);
  const shown = ahead.length > 0 ? ahead : items;
  if (shown.length === 0) return null;
  const rest = shown.length - FIRST;
  return (
    <Section title={detailCopy.programme}>
      <Card flush>
        {shown.slice(0, open ? shown.length : FIRST).map((item, at) => (
          <ItemRow key={at} item={item} today={today} />
        ))}
        {rest > 0 && !open ? (
          <Row icon="down" title={detailCopy.programmeRest(rest)} onPress={() => setOpen(true)} />
        ) : null}
      </Card>
    </Section>
  );
};
