import { View } from '@tarojs/components';
import type { BreakdownResult } from '../../contract/ranking';
import { athleteCopy, partText, quartersText } from '../../copy/ranking-pages';
import { dayText } from '../../copy/time';
import { levelText } from '../../copy/words';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';

const ResultLine = ({ result }: { result: BreakdownResult }) => (
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
      {result.parts.map((part) => (
        <Type key={`${part.discipline} ${part.place} ${part.points}`} size={14}>
          {partText(part)}
        </Type>
      ))}
      <Type size={12} tone="soft">
        {athleteCopy.dropped(result.droppedBy)}
      </Type>
    </Stack>
    <Type strong nowrap align="right">
      {quartersText(result.quarters)}
    </Type>
  </View>
);

/** Results, each with its parts, what it is worth and when it is dropped (RNK-10). */
export const ResultLines = ({ results }: { results: readonly BreakdownResult[] }) => (
  <>
    {results.map((result) => (
      <ResultLine key={`${result.tournamentId} ${result.kind} ${result.lastDay}`} result={result} />
    ))}
  </>
);
