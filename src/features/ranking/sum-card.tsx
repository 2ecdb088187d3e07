import type { AthleteList } from '../../contract/ranking';
import { athleteCopy } from '../../copy/ranking-pages';
import { Card } from '../../ui/card';
import { Decimal, placesOf } from '../../ui/decimal';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { sumLinesOf } from './sum-view';

/** The total as a sum: earned or protected, less what is deducted. */
export const SumCard = ({ shown }: { shown: AthleteList }) => {
  const lines = sumLinesOf(shown);
  const places = placesOf(lines.map(({ value }) => value));
  const compared = lines.some(({ counts }) => counts);
  return (
    <Section title={athleteCopy.sumTitle} after={compared ? athleteCopy.larger : undefined}>
      <Card flush>
        {lines.map((line) => (
          <Row
            key={line.key}
            title={
              <Stack row gap={8} wrap>
                <Type strong={line.key === 'total'}>{line.title}</Type>
                {line.counts ? <Tag tone="go">{athleteCopy.counted}</Tag> : null}
              </Stack>
            }
            note={line.note ?? undefined}
            value={
              <Decimal
                value={line.value}
                places={places}
                tone={line.key === 'deducted' ? 'stop' : 'ink'}
              />
            }
          />
        ))}
      </Card>
    </Section>
  );
};
