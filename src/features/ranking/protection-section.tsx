import type { AthleteList, Protection } from '../../contract/ranking';
import type { Day } from '../../contract/words';
import { athleteCopy, pointsText } from '../../copy/ranking-pages';
import { Card } from '../../ui/card';
import { Fold } from '../../ui/fold';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { Timeline } from '../../ui/timeline';
import { protectionSteps } from './protection-steps';

export interface ProtectionSectionProps {
  shown: AthleteList;
  protection: Protection;
  date: Day;
}

/** Where protection comes from and how it goes, step by step (RNK-6); unfolded where it counts. */
export const ProtectionSection = ({ shown, protection, date }: ProtectionSectionProps) => (
  <Section title={athleteCopy.protection} after={pointsText(shown.protected)}>
    <Card flush>
      <Row
        title={athleteCopy.protectionFrom(protection.group, protection.yearEnd, protection.base)}
      />
      <Fold title={athleteCopy.stepsTitle} startsOpen={shown.row.basis === 'protected'}>
        <Timeline steps={protectionSteps(protection, date)} />
      </Fold>
    </Card>
  </Section>
);
