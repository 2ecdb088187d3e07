import { sumOf, type Quarters } from '../../contract/points';
import type { AthleteList, BreakdownResult } from '../../contract/ranking';
import { athleteCopy, pointsText } from '../../copy/ranking-pages';
import { Card } from '../../ui/card';
import { Fold } from '../../ui/fold';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { Type } from '../../ui/type';
import { ResultLines } from './result-lines';

const worthOf = (results: readonly BreakdownResult[]): Quarters =>
  sumOf(results.map(({ quarters }) => quarters));

/** The one of several that is dropped first; of those on one day the one that is worth most; undefined: all go together, or none. */
const nextDropOf = (counting: readonly BreakdownResult[]): BreakdownResult | undefined =>
  counting.length < 2
    ? undefined
    : [...counting].sort((one, other) =>
        one.droppedBy === other.droppedBy
          ? other.quarters - one.quarters
          : one.droppedBy < other.droppedBy
            ? -1
            : 1,
      )[0];

export interface BreakdownProps {
  shown: AthleteList;
  /** the account is gone, and what it was given with it */
  gone: boolean;
}

/** Every result that counts, every one that does not, and what is deducted (RNK-10). */
export const Breakdown = ({ shown, gone }: BreakdownProps) => {
  const counting = shown.results.filter(({ counts }) => counts);
  const next = nextDropOf(counting);
  const others = shown.results.filter(({ counts }) => !counts);
  return (
    <>
      <Section
        title={athleteCopy.counting}
        after={athleteCopy.resultsWorth(counting.length, worthOf(counting))}
      >
        <Card flush>
          {next ? (
            <Row
              icon="clock"
              title={athleteCopy.nextDrop(next.tournamentName, pointsText(next.quarters))}
              note={
                others.some(
                  ({ quarters, kind, droppedBy }) =>
                    quarters > 0 && kind === next.kind && droppedBy > next.droppedBy,
                )
                  ? athleteCopy.nextDropFilled(next.droppedBy)
                  : athleteCopy.dropped(next.droppedBy)
              }
            />
          ) : null}
          {counting.length > 0 ? (
            <ResultLines results={counting} />
          ) : (
            <Row title={gone ? athleteCopy.countingGone : athleteCopy.countingNone} />
          )}
        </Card>
      </Section>
      {others.length > 0 ? (
        <Card flush>
          <Fold title={athleteCopy.notCounting} note={athleteCopy.results(others.length)}>
            <Type size={12} tone="soft">
              {athleteCopy.notCountingNote}
            </Type>
            <ResultLines results={others} />
          </Fold>
        </Card>
      ) : null}
      {shown.deductions.length > 0 ? (
        <Section title={athleteCopy.deductions}>
          <Card flush>
            {shown.deductions.map(({ points, from, until, reason }) => (
              <Row
                key={`${from} ${points} ${reason}`}
                title={reason}
                note={athleteCopy.deductionDays(from, until)}
                value={
                  <Type strong nowrap tone="stop">
                    {athleteCopy.deduction(points)}
                  </Type>
                }
              />
            ))}
          </Card>
        </Section>
      ) : null}
    </>
  );
};
