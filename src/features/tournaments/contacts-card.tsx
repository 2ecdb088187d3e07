import type { TournamentDetail } from '../../contract/tournaments';
import { contactText } from '../../copy/regulation-around';
import { detailCopy } from '../../copy/tournaments';
import { callPhone } from '../../ui/call-phone';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';

/** PUB-16: whom to ask about the tournament, one tap from calling. */
export const ContactsCard = ({ detail }: { detail: TournamentDetail }) => {
  const contacts = detail.regulation.contacts ?? [];
  if (contacts.length === 0) return null;
  return (
    <Section title={detailCopy.contacts}>
      <Card flush>
        {contacts.map((contact) => {
          const { about, phone } = contact;
          return (
            <Row
              key={`${about}${contactText(contact)}`}
              icon={phone === undefined ? 'person' : 'phone'}
              title={about}
              note={contactText(contact)}
              label={phone === undefined ? undefined : detailCopy.callAbout(about, phone)}
              onPress={phone === undefined ? undefined : () => callPhone(phone)}
            />
          );
        })}
      </Card>
    </Section>
  );
};
