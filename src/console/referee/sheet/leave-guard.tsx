import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { officiatingCopy as copy } from '../../../copy/officiating';

/** Asks before the page is left with something that is not sent. */
export const LeaveGuard = ({ unsent }: { unsent: boolean }) => {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsent && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsent) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsent]);
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={copy.leaveTitle}
      okText={copy.leaveOk}
      cancelText={copy.stay}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      {copy.leaveNote}
    </Modal>
  );
};
