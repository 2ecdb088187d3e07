import { useState } from 'react';
import type { TournamentDetail } from '../../contract/tournaments';
import { explain } from '../../copy/regulation-explained';
import { detailCopy } from '../../copy/tournaments';
import { Card } from '../../ui/card';
import { Fold } from '../../ui/fold';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <Stack gap={8}>
    {lines.map((line) => (
      <Type key={line} size={14} pre>
        {line}
      </Type>
    ))}
  </Stack>
);

/** Without the points of the map: the programme has a tap for them, and in words they are bare numbers. */
const withoutPoints = ({ programme, ...rest }: TournamentDetail['regulation']) => ({
  ...rest,
  programme: programme?.map(({ place, ...item }) => ({
    ...item,
    ...(place ? { place: { name: place.name } } : {}),
  })),
});

/** The regulation in our words, every field of it, and its own text, folded into chapters (ENT-20). */
const Chapters = ({ detail }: { detail: TournamentDetail }) => {
  const { chapters } = detail.regulation;
  return (
    <>
      <Section title={detailCopy.notice}>
        <Card flush>
          {explain(withoutPoints(detail.regulation), null).map(({ title, sentences }) => (
            <Fold key={title} title={title}>
              <Lines lines={sentences} />
            </Fold>
          ))}
        </Card>
      </Section>
      {chapters.length > 0 ? (
        <Section title={detailCopy.regulation}>
          <Card flush>
            {chapters.map(({ title, paragraphs }) => (
              <Fold key={title} title={title}>
                <Lines lines={paragraphs} />
              </Fold>
            ))}
          </Card>
        </Section>
      ) : null}
    </>
  );
};

/** The whole regulation, one tap below the facts. */
export const RegulationFolds = ({ detail }: { detail: TournamentDetail }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Card flush>
        <Row
          icon="document"
          title={open ? detailCopy.rulesShut : detailCopy.rules}
          note={open ? undefined : detailCopy.rulesNote}
          onPress={() => setOpen(!open)}
        />
      </Card>
      {open ? <Chapters detail={detail} /> : null}
    </>
  );
};
