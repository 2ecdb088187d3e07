import { useState } from 'react';
import { useLoggedIn } from '../../client/session';
import { accountCopy as copy } from '../../copy/account';
import { GUARDIAN, PRIVACY, SENSITIVE_DATA, TERMS, type Agreement } from '../../copy/agreements';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { TextSheet } from '../../ui/text-sheet';
import { DeleteAccountSheet } from './delete-account-sheet';

/** 隐私: every text there is to agree to, and the way out (platform: an owner can delete the account). */
export const PrivacyScreen = () => {
  const loggedIn = useLoggedIn();
  const [reading, setReading] = useState<Agreement | null>(null);
  const [deleting, setDeleting] = useState(false);
  return (
    <Screen title={copy.privacy}>
      <Card flush>
        {[PRIVACY, TERMS, SENSITIVE_DATA, GUARDIAN].map((agreement) => (
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
