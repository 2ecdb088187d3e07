import { Alert, Progress, Steps } from 'antd';
import type { RunView } from '../../../contract/desk';
import { RUN_STEP, runsCopy as copy } from '../../../copy/desk-issues';

type Step = NonNullable<RunView['step']>;
const TRYING: readonly Step[] = ['load', 'compute'];
const PUBLISHING: readonly Step[] = ['load', 'compute', 'write', 'verify', 'publish'];

/** What a run is doing and how much of it is done. */
export const RunProgress = ({ run: { kind, state, step, percent } }: { run: RunView }) => {
  const steps = kind === 'dry-run' ? TRYING : PUBLISHING;
  return (
    <div className="console-stack" aria-live="polite">
      <Alert type="info" showIcon title={state === 'queued' ? copy.queued : copy.running} />
      <Steps
        size="small"
        current={step === null ? -1 : steps.indexOf(step)}
        items={steps.map((name) => ({ title: RUN_STEP[name] }))}
      />
      <Progress percent={percent} status="active" />
    </div>
  );
};
