import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { tournamentPath } from '../../client/page-addresses';
import type { BreakdownResult } from '../../contract/ranking';
import { entryKindOf } from '../../contract/words';
import { athleteCopy, partText, pointsText, quartersText } from '../../copy/ranking-pages';
import { dayText } from '../../copy/time';
import { levelText } from '../../copy/words';
import { Decimal, placesOf } from '../../ui/decimal';
import { Icon } from '../../ui/icon';
import { Press } from '../../ui/press';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';

const ORDER = ['singles', 'pair', 'team'] as const;
const inOrder = (parts: BreakdownResult['parts']): BreakdownResult['parts'] =>
  [...parts].sort(
    (a, b) => ORDER.indexOf(entryKindOf(a.discipline)) - ORDER.indexOf(entryKindOf(b.discipline)),
  );

interface ResultLineProps {
  result: BreakdownResult;
  ahead: boolean;
  /** places after the point of the column */
  places: number;
}

const ResultLine = ({ result, ahead, places }: ResultLineProps) => (
  <Press
    className="athlete-result"
    label={`${athleteCopy.toTournament(result.tournamentName)}，${pointsText(result.quarters)}`}
    onPress={() => void navigateTo({ url: tournamentPath(result.tournamentId) })}
  >
    <View className="athlete-result-inside">
      <Stack grow gap={4}>
        <Type strong lines={3}>
          {result.tournamentName}
        </Type>
        <Type size={12} tone="soft">
          {[
            result.kind === 'team' && athleteCopy.team,
            result.level && levelText(result.level),
            dayText(result.lastDay),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Type>
        {inOrder(result.parts).map((part) => (
          <Type key={`${part.discipline} ${part.place} ${part.points}`} size={14}>
            {partText(part)}
          </Type>
        ))}
        <Type size={12} tone="soft">
          {ahead && !result.counts ? athleteCopy.uncounted : athleteCopy.dropped(result.droppedBy)}
        </Type>
      </Stack>
      <Decimal value={quartersText(result.quarters)} places={places} />
      <Icon name="chevron" size={16} className="ui-tone-mute" />
    </View>
  </Press>
);

export interface ResultLinesProps {
  results: readonly BreakdownResult[];
  /** what may come: whether it would count is said of each */
  ahead?: boolean;
}

/** Results, each with its parts, what it is worth and when it is dropped (RNK-10); it leads to its tournament. */
export const ResultLines = ({ results, ahead = false }: ResultLinesProps) => {
  const places = placesOf(results.map(({ quarters }) => quartersText(quarters)));
  return (
    <>
      {results.map((result) => (
        <ResultLine
          key={`${result.tournamentId} ${result.kind} ${result.lastDay}`}
          result={result}
          ahead={ahead}
          places={places}
        />
      ))}
    </>
  );
};
