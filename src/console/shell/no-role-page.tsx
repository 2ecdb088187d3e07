import { Button, Typography } from 'antd';
import { consoleCopy } from '../../copy/console';
import { Account } from './account';
import { Brand } from './brand';

/** Logged in without a role: how one gets one, and the way to the product for players. */
export const NoRolePage = ({
  name,
  busy,
  onCheck,
}: {
  name: string | null;
  busy: boolean;
  onCheck: () => void;
}) => (
  <main className="console-center">
    <div className="console-login">
      <Brand />
      <h1>{consoleCopy.noRoleTitle}</h1>
      <Typography>
        <ul>
          {consoleCopy.noRoleNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Typography>
      <Button type="primary" block loading={busy} onClick={onCheck}>
        {consoleCopy.checkAgain}
      </Button>
      <Button type="link" block href="/">
        {consoleCopy.toProduct}
      </Button>
      <Account name={name} />
    </div>
  </main>
);
