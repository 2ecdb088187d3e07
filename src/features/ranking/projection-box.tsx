import { View } from '@tarojs/components';
import { minus } from '../../contract/points';
import type { AthleteList, Projection } from '../../contract/ranking';
import { athleteCopy, pointsText, rankText } from '../../copy/ranking-pages';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { ResultLines } from './result-lines';

export interface ProjectionBoxProps {
  shown: AthleteList;
  projection: Projection;
}

/** What next Wednesday would bring by what is known now, in a box that is clearly not an issue. */
export const ProjectionBox = ({ shown, projection }: ProjectionBoxProps) => {
  const { leaving, entering, total, rank, issue } = projection;
  return (
    <Section
      title={athleteCopy.projection}
      after={<Tag tone="wait">{athleteCopy.projectionMark}</Tag>}
    >
      <View className="athlete-projection">
        <Stack gap={4}>
          <Stack row wrap gap={8} align="baseline" justify="between">
            <Stack row wrap gap={12} align="baseline">
              <Type size={22} strong>
                {rank === null
                  ? athleteCopy.projectionUnlisted
                  : athleteCopy.projectedRank(rankText(rank))}
              </Type>
              {rank === null ? null : (
                <Type size={22} strong nowrap>
                  {pointsText(total)}
                </Type>
              )}
            </Stack>
            <Type size={14} tone="soft">
              {athleteCopy.difference(minus(total, shown.row.total))}
            </Type>
          </Stack>
          <Type size={14} tone="soft">
            {athleteCopy.projectionNote(issue)}
          </Type>
          {rank === null ? null : (
            <Type size={14} tone="soft">
              {athleteCopy.projectedRankNote}
            </Type>
          )}
        </Stack>
        {leaving.length > 0 ? (
          <View>
            <Type size={14} strong>
              {athleteCopy.leaving}
            </Type>
            <ResultLines results={leaving} ahead />
          </View>
        ) : null}
        {entering.length > 0 ? (
          <View>
            <Type size={14} strong>
              {athleteCopy.entering}
            </Type>
            <ResultLines results={entering} ahead />
          </View>
        ) : null}
        {leaving.length + entering.length === 0 ? (
          <Type size={14}>{athleteCopy.projectionSame}</Type>
        ) : null}
      </View>
    </Section>
  );
};
