import { Button, Result } from 'antd';
import { Link } from 'react-router-dom';
import { consoleCopy } from '../../copy/console';

/** An address nobody knows, or of a role the person does not have. */
export const LostPage = () => (
  <Result
    status="info"
    title={consoleCopy.notFoundTitle}
    subTitle={consoleCopy.notFoundNote}
    extra={
      <Link to="/">
        <Button type="primary">{consoleCopy.toStart}</Button>
      </Link>
    }
  />
);
