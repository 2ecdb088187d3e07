import { useEffect, useState } from 'react';
import { oldVersionCopy } from '../copy/network';
import { reload, watchParts } from '../platform/old-version';
import { ErrorState } from '../ui/error-state';

/** Over everything, when a part of the page did not come and loading the new version did not help. */
export const OldVersion = () => {
  const [missing, setMissing] = useState(false);
  useEffect(() => watchParts(() => setMissing(true)), []);
  return missing ? (
    <div className="ui-whole" role="alert">
      <ErrorState
        title={oldVersionCopy.title}
        note={oldVersionCopy.note}
        action={oldVersionCopy.reload}
        onAction={reload}
      />
    </div>
  ) : null;
};
