import { LogoutOutlined } from '@ant-design/icons';
import { App, Button, Select } from 'antd';
import { consoleCopy } from '../../copy/console';
import { leave } from './leave';
import { chooseScheme, useScheme, type Scheme } from '../theme/scheme';

const SCHEMES = (Object.keys(consoleCopy.schemes) as Scheme[]).map((value) => ({
  value,
  label: consoleCopy.schemes[value],
}));

/** Who is logged in, light or dark, and the way out. */
export const Account = ({ name }: { name: string | null }) => {
  const { scheme } = useScheme();
  const { modal } = App.useApp();
  const ask = () =>
    void modal.confirm({
      title: consoleCopy.logOutTitle,
      content: consoleCopy.logOutNote,
      okText: consoleCopy.logOut,
      onOk: leave,
    });
  return (
    <div className="console-account">
      {name ? <div className="console-account-name">{name}</div> : null}
      <Select
        size="small"
        aria-label={consoleCopy.scheme}
        value={scheme}
        options={SCHEMES}
        onChange={chooseScheme}
      />
      <Button size="small" icon={<LogoutOutlined />} onClick={ask}>
        {consoleCopy.logOut}
      </Button>
    </div>
  );
};
