import { resultCopy } from '../../copy/entry';
import { Card } from '../../ui/card';
import { Section } from '../../ui/section';
import { Timeline } from '../../ui/timeline';

/** What is to be done next, first things first; nothing where nothing is. */
export const NextCard = ({ steps }: { steps: readonly string[] }) =>
  steps.length > 0 ? (
    <Section title={resultCopy.next}>
      <Card>
        <Timeline
          steps={steps.map((text) => ({ key: text, title: text, state: 'now' as const }))}
        />
      </Card>
    </Section>
  ) : null;
