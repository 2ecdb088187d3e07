import type { ReactNode } from 'react';

export type Tone = 'go' | 'wait' | 'stop' | 'mute' | 'court';

/** A state as its word; the colour only helps. */
export const StateTag = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={`console-tag console-tag-${tone}`}>{children}</span>
);
