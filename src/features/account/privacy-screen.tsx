import { navigateTo } from '@tarojs/taro';
import { useState } from 'react';
import { accessesPath } from '../../client/page-addresses';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import type { PersonOfAccount } from '../../contract/membership';
import { accessesCopy } from '../../copy/accesses';
import { accountCopy as copy } from '../../copy/account';
import {
  GUARDIAN,
  PRIVACY,
  PUBLICATION,
  SENSITIVE_DATA,
  TERMS,
  type Agreement,
} from '../../copy/agreements';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { TextSheet } from '../../ui/text-sheet';
import { DeleteAccountSheet } from './delete-account-sheet';
import { ChildPublicationCard, PublicationCard } from './publication-card';

/** Who has said who they are, and stays. */
const isKnownChild = ({ as, review, leaving }: PersonOfAccount): boolean =>
  as === 'guardian' && review !== 'none' && !leaving;

/** 隐私: what is published of oneself and of one's children, every text there is to agree to, and the way out (platform: an owner can delete the account). */
export const PrivacyScreen = () => {
  const loggedIn = useLoggedIn();
  const query = useRead('me');
  const me = loggedIn ? query.data : undefined;
  const [reading, setReading] = useState<Agreement | null>(null);
  const [deleting, setDeleting] = useState(false);
  return (
    <Screen title={copy.privacy} notice={loggedIn ? query.notice : undefined}>
      {me?.profile && !me.leaving ? (
        <PublicationCard publication={me.publication} mayPublish={me.mayPublish} />
      ) : null}
      {me?.persons.filter(isKnownChild).map((child) => (
        <ChildPublicationCard key={child.memberId} child={child} />
      ))}
      {me ? (
        <Card flush>
          {me.persons
            .filter(({ name }) => name !== null)
            .map(({ memberId, name, as }) => (
              <Row
                key={memberId}
                icon="shield"
                title={accessesCopy.row(as === 'self' ? null : name)}
                note={accessesCopy.rowNote}
                onPress={() => void navigateTo({ url: accessesPath(memberId) })}
              />
            ))}
        </Card>
      ) : null}
      <Card flush>
        {[PRIVACY, TERMS, SENSITIVE_DATA, GUARDIAN, PUBLICATION].map((agreement) => (
          <Row
            key={agreement.title}
            icon="document"
            title={agreement.title}
            note={copy.version(agreement.version)}
            onPress={() => setReading(agreement)}
          />
        ))}
      </Card>
      {loggedIn ? (
        <Button kind="danger" onPress={() => setDeleting(true)}>
          {copy.deleteAccount}
        </Button>
      ) : null}
      {reading ? (
        <TextSheet
          open
          onClose={() => setReading(null)}
          title={reading.title}
          note={copy.version(reading.version)}
          paragraphs={reading.paragraphs}
        />
      ) : null}
      {deleting ? <DeleteAccountSheet onClose={() => setDeleting(false)} /> : null}
    </Screen>
  );
};
