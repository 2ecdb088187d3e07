import type { ChildView } from '../../contract/moving';
import { movingCopy as copy } from '../../copy/moving';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';

export interface ChildCardProps {
  child: ChildView;
  onTransfer: () => void;
  onInvite: () => void;
}

/** A child, who acts for it, and what may be done about that. */
export const ChildCard = ({ child, onTransfer, onInvite }: ChildCardProps) => (
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
      {child.may.transfer ? <Row icon="phone" title={copy.transfer} onPress={onTransfer} /> : null}
      {child.may.inviteGuardian ? (
        <Row icon="plus" title={copy.inviteGuardian} onPress={onInvite} />
      ) : null}
    </Card>
  </Section>
);
