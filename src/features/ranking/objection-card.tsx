import { LENGTHS } from '../../contract/limits';
import type { AthleteList, AthleteRanking, IssueView } from '../../contract/ranking';
import type { Instant } from '../../contract/words';
import { listText, objectionCopy, rankingCopy, rankText } from '../../copy/ranking-pages';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { Field } from '../../ui/field';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { useObjection } from './use-objection';

export interface ObjectionCardProps {
  athlete: AthleteRanking;
  shown: AthleteList;
  yearEnd: NonNullable<IssueView['yearEnd']>;
  now: Instant;
}

/** While the year-end issue is put out: the way to say that something in it is wrong (RNK-11). */
export const ObjectionCard = ({ athlete, shown, yearEnd, now }: ObjectionCardProps) => {
  const { list, row } = shown;
  const objection = useObjection({ year: yearEnd.year, list, memberId: athlete.memberId });
  const about = objectionCopy.about(
    athlete.name ?? rankingCopy.gone,
    listText(list),
    rankText(row.rank),
  );
  return (
    <Card>
      <Stack gap={12}>
        <Type size={14} tone="soft">
          {objectionCopy.note(yearEnd.objectionUntil, now)}
        </Type>
        <Button kind="secondary" onPress={objection.start}>
          {objectionCopy.open}
        </Button>
      </Stack>
      <ConfirmSheet
        open={objection.open}
        title={objectionCopy.title}
        effects={[about, ...objectionCopy.effects]}
        confirm={objectionCopy.send}
        disabled={!objection.ready}
        onConfirm={objection.send}
        onClose={objection.shut}
      >
        <Field
          label={objectionCopy.field}
          hint={objectionCopy.hint}
          error={objection.error}
          multiline
          maxLength={LENGTHS.objection.most}
          value={objection.text}
          onChange={objection.type}
        />
      </ConfirmSheet>
    </Card>
  );
};
