import type { ChildView, SentInvitation } from '../../contract/moving';
import { movingCopy as copy } from '../../copy/moving';
import { momentText } from '../../copy/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';

export interface ChildCardProps {
  child: ChildView;
  onTransfer: () => void;
  onInvite: () => void;
  onTakeBack: (invitation: SentInvitation) => void;
  onStepBack: () => void;
}

/** A child, who acts for it, who was asked to, and what may be done about that. */
export const ChildCard = ({
  child,
  onTransfer,
  onInvite,
  onTakeBack,
  onStepBack,
}: ChildCardProps) => (
  <Section title={child.name ?? copy.unnamed}>
    <Card flush>
      <Row
        icon="phone"
        title={child.phoneMasked === null ? copy.noPhone : copy.ownPhone(child.phoneMasked)}
      />
      {child.guardians.map(({ memberId, name, phoneMasked, self }) => (
        <Row
          key={memberId}
          icon="person"
          title={`${name ?? copy.unnamed}${self ? copy.self : ''}`}
          note={phoneMasked}
          value={copy.guardedBy}
        />
      ))}
      {child.invited.map((invitation) => (
        <Row
          key={invitation.id}
          icon="people"
          title={copy.asked(invitation.phoneMasked)}
          note={copy.askedNote(momentText(invitation.expiresAt))}
          value={
            <Button kind="plain" fit onPress={() => onTakeBack(invitation)}>
              {copy.takeBack}
            </Button>
          }
        />
      ))}
      {child.may.transfer ? <Row icon="phone" title={copy.transfer} onPress={onTransfer} /> : null}
      {child.may.inviteGuardian ? (
        <Row icon="plus" title={copy.inviteGuardian} onPress={onInvite} />
      ) : null}
      {child.may.stepBack ? <Row icon="person" title={copy.stepBack} onPress={onStepBack} /> : null}
    </Card>
  </Section>
);
