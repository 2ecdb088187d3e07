import { useServerNow } from '../../client/clock';
import { isSupportOpen } from '../../client/support-hours';
import { SUPPORT } from '../../contract/support';
import { homeCopy as copy } from '../../copy/home';
import { callPhone } from '../../ui/call-phone';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';

/** Whom to ask, and when somebody answers (S0 五). */
export const HelpCard = () => {
  const now = useServerNow();
  return (
    <Section title={copy.help}>
      <Card flush>
        <Row
          icon="phone"
          title={copy.phone(SUPPORT.phone)}
          note={copy.hoursNote(isSupportOpen(now))}
          label={copy.call(SUPPORT.phone)}
          onPress={() => callPhone(SUPPORT.phone)}
        />
      </Card>
    </Section>
  );
};
