import { useState } from 'react';
import type { IssueView } from '../../contract/ranking';
import type { Day, Instant } from '../../contract/words';
import { issueDayText, rankingCopy } from '../../copy/ranking-pages';
import { Chip } from '../../ui/chip';
import { OptionList } from '../../ui/select-field';
import { Sheet } from '../../ui/sheet';
import { ListEnd, type ListEndProps } from '../list-end';
import { issueOptions } from './issue-options';

export interface IssuePickerProps {
  /** the issue on show */
  date: Day;
  edition: string;
  issues: readonly IssueView[];
  nextAt: Instant | undefined;
  now: Instant;
  list: ListEndProps['list'];
  onChoose: (edition: string) => void;
}

/** The date of what is shown; opens all issues with their revisions. */
export const IssuePicker = ({ date, edition, issues, now, ...more }: IssuePickerProps) => {
  const [open, setOpen] = useState(false);
  const day = issueDayText(date, now);
  return (
    <>
      <Chip opens onPress={() => setOpen(true)}>
        {day}
      </Chip>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={rankingCopy.issuesTitle}
        note={more.nextAt && rankingCopy.issuesNote(more.nextAt, now)}
      >
        <OptionList
          options={issueOptions(issues, now)}
          value={edition}
          onChoose={(chosen) => {
            more.onChoose(chosen);
            setOpen(false);
          }}
        />
        <ListEnd list={more.list} words={{ more: rankingCopy.older }} />
      </Sheet>
    </>
  );
};
