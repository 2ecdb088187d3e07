import { Alert, App, Button, Descriptions, Drawer, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { ObjectionView, YearEnd } from '../../../contract/desk';
import { deskCopy } from '../../../copy/desk';
import { yearEndCopy as copy } from '../../../copy/desk-rulings';
import { listText } from '../../../copy/ranking-pages';
import { athletePath } from '../../../client/page-addresses';
import { useCommand } from '../../../client/use-command';
import { queryClient } from '../../../client/query-client';
import { deskMoment } from '../moment';
import { ProblemAlert } from '../problem-alert';
import { PublicLink } from '../public-page';
import { isLongEnough, TextField } from '../text-field';
import { ObjectionState } from './objection-state';

const ANSWER = { least: 4, most: 300 };

/** One objection and its answer, or the form to give it: once, for good (RNK-11). */
export const ObjectionDrawer = ({
  yearEnd,
  objection,
  onClose,
}: {
  yearEnd: YearEnd;
  objection: ObjectionView;
  onClose: () => void;
}) => {
  const { list, memberId, athlete, rank, text, by, at, answer } = objection;
  const name = athlete ?? deskCopy.nobody;
  const facts = [
    {
      label: copy.athlete,
      children: (
        <>
          {name}{' '}
          <PublicLink href={athletePath(memberId, list, yearEnd.edition?.edition)}>
            {copy.seeAthlete}
          </PublicLink>
        </>
      ),
    },
    { label: copy.list, children: listText(list) },
    { label: copy.rank, children: rank ?? deskCopy.none },
    { label: copy.text, children: text },
    { label: copy.by, children: copy.finalBy(by ?? deskCopy.nobody, deskMoment(at)) },
    { label: copy.state, children: <ObjectionState answer={answer} /> },
    ...(answer
      ? [
          { label: copy.answer, children: answer.text },
          {
            label: copy.answeredBy,
            children: `${answer.by ?? deskCopy.nobody}，${deskMoment(answer.at)}`,
          },
        ]
      : []),
  ];
  return (
    <Drawer
      open
      size="min(640px, 100vw)"
      rootClassName="desk-drawer"
      title={copy.objectionTitle(name)}
      onClose={onClose}
    >
      <div className="desk-stack">
        <Descriptions
          bordered
          size="small"
          column={1}
          items={facts.map((fact) => ({ ...fact, key: fact.label }))}
        />
        {answer?.upheld ? (
          <Alert
            type="warning"
            showIcon
            title={copy.reviseNext}
            action={
              <Link to={`/issues?revise=${yearEnd.issue}`}>
                <Button size="small">{copy.toRevise}</Button>
              </Link>
            }
          />
        ) : null}
        {answer === null ? <AnswerForm year={yearEnd.year} objectionId={objection.id} /> : null}
      </div>
    </Drawer>
  );
};

const AnswerForm = ({ year, objectionId }: { year: number; objectionId: string }) => {
  const { message } = App.useApp();
  const send = useCommand('answerObjection');
  const [upheld, setUpheld] = useState<boolean | null>(null);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);

  const answer = async () => {
    setAsked(true);
    if (upheld === null || !isLongEnough(text, ANSWER)) return;
    try {
      await send.mutateAsync({
        params: { year: String(year), objectionId },
        body: { upheld, text: text.trim() },
      });
      message.success(copy.answered);
      void queryClient.invalidateQueries({ queryKey: ['yearEnd'] });
    } catch {
      // said below; what was written stays
    }
  };

  return (
    <>
      <h2>{copy.answer}</h2>
      <div className="desk-field">
        <Radio.Group
          aria-label={copy.verdict}
          value={upheld}
          options={[
            { value: true, label: copy.upheld },
            { value: false, label: copy.rejected },
          ]}
          onChange={({ target }) => setUpheld(target.value as boolean)}
        />
        {asked && upheld === null ? (
          <span role="alert" className="desk-fault">
            {copy.verdictNeeded}
          </span>
        ) : null}
      </div>
      <TextField
        label={copy.answerText}
        hint={copy.answerHint}
        value={text}
        lengths={ANSWER}
        asked={asked}
        onChange={setText}
      />
      {upheld === true ? <Alert type="info" showIcon title={copy.reviseNext} /> : null}
      <ProblemAlert error={send.error} />
      <div className="desk-line">
        <Button type="primary" loading={send.isPending} onClick={() => void answer()}>
          {copy.answerOk}
        </Button>
        <span className="console-soft">{copy.answerNote}</span>
      </div>
    </>
  );
};
