import { View } from '@tarojs/components';
import type { BreakdownResult } from '../../contract/ranking';
import { entryKindOf } from '../../contract/words';
import { athleteCopy, partText, quartersText } from '../../copy/ranking-pages';
import { dayText } from '../../copy/time';
import { levelText } from '../../copy/words';
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
}

const ResultLine = ({ result, ahead }: ResultLineProps) => (
  <View className="athlete-result">
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
    <Type strong nowrap align="right">
      {quartersText(result.quarters)}
    </Type>
  </View>
);

export interface ResultLinesProps {
  results: readonly BreakdownResult[];
  /** what may come: whether it would count is said of each */
  ahead?: boolean;
}

/** Results, each with its parts, what it is worth and when it is dropped (RNK-10). */
export const ResultLines = ({ results, ahead = false }: ResultLinesProps) => (
  <>
    {results.map((result) => (
      <ResultLine
        key={`${result.tournamentId} ${result.kind} ${result.lastDay}`}
        result={result}
        ahead={ahead}
      />
    ))}
  </>
);
