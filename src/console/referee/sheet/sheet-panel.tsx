import { Alert, App } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import type { EventResults, ResultColumn } from '../../../contract/results';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { elsewhereText } from '../../../copy/results';
import { AbsentNote } from './absent-note';
import { byCell, localFaults } from './cell-faults';
import { CellChoices } from './cell-choices';
import { CheckBar } from './check-bar';
import { isBlank, MOST_ROWS } from './columns';
import { dropDraft } from './draft';
import { entryRows } from './entry-rows';
import { FaultList } from './fault-list';
import { FileDrop } from './file-drop';
import { FormatSelect } from './format-select';
import { LeaveGuard } from './leave-guard';
import { PreviewSummary } from './preview-summary';
import { ResultGrid, type Target } from './result-grid';
import { SendDialog } from './send-dialog';
import { SheetTools } from './sheet-tools';
import { standingRows } from './standing-rows';
import { TemplateButton } from './template-button';
import { useCheck } from './use-check';
import { useSheet } from './use-sheet';

const NONE: ReadonlySet<number> = new Set();

/** Fill in or take a file, check, see the points, upload: one sheet for all of it. */
export const SheetPanel = ({
  tournamentId,
  results,
  templateName,
  onSent,
}: {
  tournamentId: string;
  /** what stands, and the event it is of */
  results: EventResults;
  templateName: string;
  onSent: () => void;
}) => {
  const { event } = results;
  const { eventId, kind, revision, noShowVoidsStop } = event;
  const { message } = App.useApp();
  const { columns, sheet, change, written, restored, clear } = useSheet(tournamentId, event);
  const check = useCheck(tournamentId, eventId, sheet);
  const [chosen, setChosen] = useState(NONE);
  const [target, setTarget] = useState<Target | null>(null);
  const [formatMissing, setFormatMissing] = useState(false);
  const [sending, setSending] = useState(false);
  // the revision the person saw when the page was opened, until it is checked again
  const [known, setKnown] = useState(revision);

  const spoilt = useMemo(() => localFaults(sheet.rows, columns), [sheet.rows, columns]);
  const faults = useMemo(() => [...spoilt, ...check.faults], [spoilt, check.faults]);
  const marks = useMemo(() => byCell(faults), [faults]);
  const { absent = null, elsewhere = null } = check.fresh?.preview ?? {};
  const namesOf = () => entryRows({ tournamentId, eventId }, kind, columns);

  const onCell = useCallback(
    (at: number, column: ResultColumn, text: string) => change({ do: 'cell', at, column, text }),
    [change],
  );
  const onPaste = useCallback(
    (at: number, column: ResultColumn, cells: string[][]) => {
      if (at + cells.length > MOST_ROWS) message.warning(copy.pasteCut);
      change({ do: 'paste', at, columns: columns.slice(columns.indexOf(column)), cells });
    },
    [change, columns, message],
  );
  const replace = (rows: typeof sheet.rows) => {
    change({ do: 'replace', rows });
    setChosen(NONE);
    check.forget();
  };

  const fillStanding = () => {
    replace(standingRows(results.lines));
    if (results.format !== null) change({ do: 'format', format: results.format });
  };

  const startCheck = () => {
    if (written === 0) return void message.info(copy.nothingToCheck);
    setFormatMissing(sheet.format === null);
    const first = spoilt[0];
    if (first) return setTarget({ ...first });
    if (sheet.format === null) return void message.info(copy.formatNeeded);
    // blank lines go, so that the numbers of the answer are the numbers of the grid
    const rows = sheet.rows.some(isBlank) ? sheet.rows.filter((row) => !isBlank(row)) : sheet.rows;
    if (rows !== sheet.rows) change({ do: 'replace', rows });
    setChosen(NONE);
    setKnown(revision);
    check.check({ format: sheet.format, rows, revision });
  };
  const finish = () => {
    dropDraft(tournamentId, eventId);
    setSending(false);
    clear();
    check.forget();
    onSent();
  };

  return (
    <div className="console-stack">
      <LeaveGuard unsent={written > 0} />
      <CellChoices places={event.places} />
      {restored && written > 0 ? <Alert type="info" showIcon title={copy.draftKept} /> : null}
      {revision > known ? (
        <Alert type="warning" showIcon title={copy.changedMeanwhile(revision)} />
      ) : null}
      <div className="console-filters">
        <FormatSelect
          event={event}
          value={sheet.format}
          missing={formatMissing && sheet.format === null}
          onChange={(format) => change({ do: 'format', format })}
        />
        <TemplateButton
          name={templateName}
          columns={columns}
          voidsStop={noShowVoidsStop}
          namesOf={namesOf}
        />
      </div>
      <FileDrop kind={kind} written={written} onRows={replace} />
      {elsewhere ? <Alert type="error" showIcon title={elsewhereText(elsewhere)} /> : null}
      {faults.length > 0 ? (
        <FaultList
          faults={faults}
          count={Math.max(faults.length, check.fresh?.preview.faultCount ?? 0)}
          onJump={(fault) => setTarget({ ...fault })}
        />
      ) : null}
      {check.fresh && faults.length === 0 ? (
        <div className="console-panel">
          <PreviewSummary preview={check.fresh.preview} kind={kind} />
        </div>
      ) : null}
      {absent && faults.length === 0 ? (
        <AbsentNote absent={absent} kind={kind} voidsStop={noShowVoidsStop} />
      ) : null}
      <div>
        <SheetTools
          written={written}
          chosen={chosen.size}
          full={sheet.rows.length >= MOST_ROWS}
          onAdd={(count) => change({ do: 'add', count })}
          onRemove={() => {
            change({ do: 'remove', lines: chosen });
            setChosen(NONE);
          }}
          onClear={() => {
            clear();
            setChosen(NONE);
            check.forget();
          }}
          namesOf={namesOf}
          onNames={replace}
          onStanding={revision > 0 ? fillStanding : null}
        />
        <ResultGrid
          columns={columns}
          rows={sheet.rows}
          marks={marks}
          points={check.points}
          chosen={chosen}
          target={target}
          onCell={onCell}
          onPaste={onPaste}
          onChoose={setChosen}
        />
      </div>
      <CheckBar
        check={check}
        wrong={faults.length}
        onCheck={startCheck}
        onSend={() => setSending(true)}
      />
      {sending && check.fresh ? (
        <SendDialog
          tournamentId={tournamentId}
          eventId={eventId}
          kind={kind}
          voidsStop={noShowVoidsStop}
          checked={check.fresh}
          onClose={() => setSending(false)}
          onSent={finish}
        />
      ) : null}
    </div>
  );
};
