import { Button, Result } from 'antd';
import { consoleCopy } from '../../copy/console';

/** A page failed, or a part of it did not come after an update: the drafts are kept. */
export const BrokenPage = () => (
  <Result
    status="warning"
    title={consoleCopy.brokenTitle}
    subTitle={consoleCopy.brokenNote}
    extra={
      <Button type="primary" onClick={() => window.location.reload()}>
        {consoleCopy.reload}
      </Button>
    }
  />
);
