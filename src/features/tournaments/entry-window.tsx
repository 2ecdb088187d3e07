import { Card } from '../../ui/card';
import { ProgressBar } from '../../ui/progress-bar';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { detailCopy } from '../../copy/tournaments';
import { TimelineBar } from './timeline-bar';
import type { ShownTournament } from './use-tournament-detail';

/** Until when one can get in, and all the instants that matter. */
export const EntryWindow = ({ shown }: { shown: ShownTournament }) => {
  const { state, detail, timeline } = shown;
  const { athletes } = detail;
  return (
    <Card>
      <Stack gap={16}>
        {state.until ? (
          <Stack>
            <Type size={18} strong tone={state.tone === 'mute' ? 'mute' : state.tone}>
              {state.tone === 'stop' ? state.word : (state.left ?? state.word)}
            </Type>
            <Type size={14} tone="soft">
              {[state.until, state.tone === 'stop' && state.left].filter(Boolean).join(' · ')}
            </Type>
          </Stack>
        ) : null}
        <TimelineBar points={timeline} />
        {athletes ? (
          <Stack gap={4}>
            <Type size={14} tone={athletes.held >= athletes.limit ? 'stop' : 'soft'}>
              {detailCopy.athletes(athletes.held, athletes.limit)}
            </Type>
            <ProgressBar
              value={athletes.held}
              max={athletes.limit}
              tone={athletes.held >= athletes.limit ? 'stop' : 'court'}
              label={detailCopy.athletes(athletes.held, athletes.limit)}
            />
          </Stack>
        ) : null}
      </Stack>
    </Card>
  );
};
