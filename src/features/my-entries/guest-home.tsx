import { requireLogin } from '../../client/require-login';
import { homeCopy } from '../../copy/home';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Row } from '../../ui/row';

const { guest: copy } = homeCopy;

/** What the product does, in a sentence and three lines, and the way in. */
export const GuestHome = () => (
  <>
    <EmptyState title={copy.title} note={copy.note} action={copy.action} onAction={requireLogin} />
    <Card flush>
      {copy.does.map(({ icon, title, note }) => (
        <Row key={title} icon={icon} title={title} note={note} />
      ))}
    </Card>
  </>
);
