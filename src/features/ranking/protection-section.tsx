import type { Protection } from '../../contract/ranking';
import type { Day } from '../../contract/words';
import { athleteCopy } from '../../copy/ranking-pages';
import { Card } from '../../ui/card';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Timeline } from '../../ui/timeline';
import { Type } from '../../ui/type';
import { protectionSteps } from './protection-steps';

/** Where protection comes from and how it goes, step by step (RNK-6). */
export const ProtectionSection = ({ protection, date }: { protection: Protection; date: Day }) => (
  <Section title={athleteCopy.protection}>
    <Card>
      <Stack gap={16}>
        <Type size={14} tone="soft">
          {athleteCopy.protectionFrom(protection.group, protection.yearEnd, protection.base)}
        </Type>
        <Timeline steps={protectionSteps(protection, date)} />
      </Stack>
    </Card>
  </Section>
);
