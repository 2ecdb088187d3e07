import { navigateTo } from '@tarojs/taro';
import { homeCopy as copy } from '../../copy/home';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { Type } from '../../ui/type';
import type { CalendarRow, ClashNote } from './my-calendar';

const go = (url: string) => () => void navigateTo({ url });

/** ENT-22: whose tournaments take the same days. */
export const Clashes = ({ clashes }: { clashes: readonly ClashNote[] }) => (
  <>
    {clashes.map(({ key, title, note, path }) => (
      <Card key={key} ribbon="wait" flush>
        <Row
          title={
            <Type strong tone="wait">
              {title}
            </Type>
          }
          note={note}
          label={`${title}，${note}`}
          onPress={go(path)}
        />
      </Card>
    ))}
  </>
);

/** The tournaments to come by their days. */
export const MyDays = ({ rows }: { rows: readonly CalendarRow[] }) =>
  rows.length > 0 ? (
    <Section title={copy.calendar}>
      <Card flush>
        {rows.map(({ id, days, tournament, who, clashes, path }) => (
          <Row
            key={id}
            title={<Type strong>{days}</Type>}
            note={
              <>
                <Type size={14} lines={2}>
                  {tournament}
                </Type>
                <Type size={14} tone="soft">
                  {who}
                </Type>
                {clashes ? (
                  <Type size={14} tone="wait">
                    {copy.clashMark}
                  </Type>
                ) : null}
              </>
            }
            label={[days, clashes ? copy.clashMark : '', tournament, who]
              .filter(Boolean)
              .join('，')}
            onPress={go(path)}
          />
        ))}
      </Card>
    </Section>
  ) : null;
