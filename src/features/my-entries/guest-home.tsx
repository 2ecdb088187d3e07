import { requireLogin } from '../../client/require-login';
import { homeCopy } from '../../copy/home';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Row } from '../../ui/row';

const { guest: copy } = homeCopy;

/** What the product does, in a sentence and three lines, and the way in. */
export const GuestHome = () => (
  <>
    <EmptyState title={copy.title} note={copy.note} />
    <Button onPress={requireLogin}>{copy.action}</Button>
    <Card flush>
      {copy.does.map(({ icon, title, note }) => (
        <Row key={title} icon={icon} title={title} note={note} />
      ))}
    </Card>
  </>
);
