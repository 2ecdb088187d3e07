import { Button } from 'antd';
import { useState } from 'react';
import { call } from '../../client/call';
import type { ReviewPapers } from '../../contract/reviewing';
import { reviewingCopy as copy } from '../../copy/reviewing';
import type { ClientProblem } from '../../copy/problem';
import { FactList } from '../association/facts';
import { CommandProblem } from '../ui/command/command-problem';
import { useKeys } from '../ui/keys';

/** Name, number and pictures in full: fetched when asked for, and noted each time (MEM-6). */
export const Papers = ({ id, byKeys }: { id: string; byKeys: boolean }) => {
  const [papers, setPapers] = useState<ReviewPapers | null>(null);
  const [problem, setProblem] = useState<ClientProblem | null>(null);
  const [pending, setPending] = useState(false);
  const open = async () => {
    setPending(true);
    const reply = await call('reviewPapers', { params: { reviewId: id }, body: {} });
    setPending(false);
    setProblem(reply.ok ? null : reply.problem);
    if (reply.ok) setPapers(reply.value);
  };
  useKeys({ p: () => void open() }, byKeys && papers === null && !pending);
  if (!papers)
    return (
      <>
        <Button loading={pending} onClick={() => void open()}>
          {copy.papers}
        </Button>
        <CommandProblem problem={problem} />
      </>
    );
  return (
    <>
      <div className="console-soft">{copy.papersNote}</div>
      {papers.document ? (
        <FactList
          facts={[
            { name: copy.realName, value: papers.document.realName },
            { name: copy.number, value: papers.document.number },
          ]}
        />
      ) : null}
      {papers.pictures.map((url) => (
        <img key={url} src={url} alt={copy.picture} style={{ maxWidth: '100%', maxHeight: 420 }} />
      ))}
    </>
  );
};
