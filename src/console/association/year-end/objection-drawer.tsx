import { Alert, Button, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { athletePath } from '../../../client/page-addresses';
import type { ObjectionView, YearEnd } from '../../../contract/desk';
import { LENGTHS } from '../../../contract/limits';
import { deskCopy } from '../../../copy/desk';
import { yearEndCopy as copy } from '../../../copy/desk-rulings';
import { listText } from '../../../copy/ranking-pages';
import { useCommandForm } from '../../ui/command/command-form';
import { CommandProblem } from '../../ui/command/command-problem';
import { ReasonField, useReason } from '../../ui/command/reason';
import { DeskDrawer } from '../../ui/drawer';
import { Fault } from '../../ui/field';
import { FactList } from '../facts';
import { deskMoment } from '../moment';
import { PublicLink } from '../public-page';
import { ObjectionState } from './objection-state';

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
  return (
    <DeskDrawer title={copy.objectionTitle(name)} width={640} onClose={onClose}>
      <FactList
        facts={[
          {
            name: copy.athlete,
            value: (
              <>
                {name}{' '}
                <PublicLink href={athletePath(memberId, list, yearEnd.edition?.edition)}>
                  {copy.seeAthlete}
                </PublicLink>
              </>
            ),
          },
          { name: copy.list, value: listText(list) },
          { name: copy.rank, value: rank ?? deskCopy.none },
          { name: copy.text, value: text },
          { name: copy.by, value: deskCopy.byAt(by, deskMoment(at)) },
          { name: copy.state, value: <ObjectionState answer={answer} /> },
          ...(answer
            ? [
                { name: copy.answer, value: answer.text },
                { name: copy.answeredBy, value: deskCopy.byAt(answer.by, deskMoment(answer.at)) },
              ]
            : []),
        ]}
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
    </DeskDrawer>
  );
};

const AnswerForm = ({ year, objectionId }: { year: number; objectionId: string }) => {
  const form = useCommandForm('answerObjection', {
    changes: ['yearEnd'],
    done: () => copy.answered,
  });
  const [upheld, setUpheld] = useState<boolean | null>(null);
  const answer = useReason(LENGTHS.answer);
  const request =
    upheld === null || answer.short
      ? null
      : { params: { year: String(year), objectionId }, body: { upheld, text: answer.line } };
  return (
    <>
      <h2>{copy.answer}</h2>
      <div className="console-field">
        <Radio.Group
          aria-label={copy.verdict}
          value={upheld}
          options={[
            { value: true, label: copy.upheld },
            { value: false, label: copy.rejected },
          ]}
          onChange={({ target }) => setUpheld(target.value as boolean)}
        />
        <Fault>{form.asked && upheld === null ? copy.verdictNeeded : null}</Fault>
      </div>
      <ReasonField
        label={copy.answerText}
        hint={copy.answerHint}
        reason={answer}
        asked={form.asked}
      />
      {upheld === true ? <Alert type="info" showIcon title={copy.reviseNext} /> : null}
      <CommandProblem problem={form.problem} />
      <div className="console-line">
        <Button type="primary" loading={form.pending} onClick={() => void form.send(request)}>
          {copy.answerOk}
        </Button>
        <span className="console-soft">{copy.answerNote}</span>
      </div>
    </>
  );
};
