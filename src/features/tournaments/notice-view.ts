import type { TournamentDetail } from '../../contract/tournaments';
import {
  feeTexts,
  limitTexts,
  participationTexts,
  penaltyTexts,
  pointsText,
  refundText,
  requirementTexts,
  resultTexts,
  seedingText,
} from '../../copy/regulation';
import { closingMomentText, momentText } from '../../copy/time';
import { noticeCopy } from '../../copy/tournaments';

export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
}

const enteringTexts = (detail: TournamentDetail): string[] => {
  const { regulation, opensAt, closesAt, changeCutoffAt, now } = detail;
  const { entry } = regulation;
  const fields = entry.form.map(({ label, required }) =>
    required ? label : noticeCopy.optionalField(label),
  );
  return [
    noticeCopy.window(momentText(opensAt, now), closingMomentText(closesAt, now)),
    changeCutoffAt === closesAt
      ? noticeCopy.cutoffAtClosing
      : noticeCopy.cutoff(closingMomentText(changeCutoffAt, now)),
    ...(entry.unit === 'none'
      ? []
      : [entry.unit === 'required' ? noticeCopy.unitRequired : noticeCopy.unitOptional]),
    ...(fields.length > 0 ? [noticeCopy.form(fields)] : []),
    ...entry.attachments.map(({ name, required, description }) =>
      noticeCopy.attachment(name, required, description),
    ),
    entry.listPublic ? noticeCopy.listPublic : noticeCopy.listHidden,
    ...entry.notes,
  ];
};

/** Every requirement, limit, fee, cut-off and penalty of a tournament, in words (ENT-20). */
export const noticesOf = (detail: TournamentDetail): Notice[] => {
  const { regulation } = detail;
  const { money, results } = regulation;
  return [
    {
      title: noticeCopy.who,
      lines: [...participationTexts(regulation), ...requirementTexts(regulation)],
    },
    { title: noticeCopy.limits, lines: limitTexts(regulation.limits) },
    { title: noticeCopy.entering, lines: enteringTexts(detail) },
    { title: noticeCopy.fees, lines: [...feeTexts(money), refundText(regulation), ...money.notes] },
    { title: noticeCopy.papers, lines: regulation.signIn.documents },
    { title: noticeCopy.absence, lines: penaltyTexts(regulation) },
    {
      title: noticeCopy.results,
      lines: [...resultTexts(results), pointsText(regulation), seedingText(regulation.seeding)],
    },
  ].filter(({ lines }) => lines.length > 0);
};
