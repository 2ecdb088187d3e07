import { NotificationOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { noticesCopy as copy } from '../../../copy/notices';

const Notices = lazy(() => import('./notices-drawer'));

/** Opens the notices of a tournament (PUB-13). */
export const NoticesButton = ({ tournamentId }: { tournamentId: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<NotificationOutlined />} onClick={() => setOpen(true)}>
        {copy.open}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <Notices tournamentId={tournamentId} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
