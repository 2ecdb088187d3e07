import type { LedgerChange, LedgerCondition, LedgerWrite } from '../../domain/places/ledger-write';
import { allOf, attribute, changeOf, ex, there, type Expression } from './expression';

const conditionOf = (condition: LedgerCondition): Expression => {
  const path = attribute(...condition.path);
  switch (condition.is) {
    case 'absent':
      return ex`attribute_not_exists(${path})`;
    case 'present':
      return ex`attribute_exists(${path})`;
    case 'equal':
      return ex`${path} = ${condition.value}`;
    case 'at-most':
    case 'reached':
      return ex`${path} <= ${condition.value}`;
    case 'at-least':
      return ex`${path} >= ${condition.value}`;
    case 'not-reached':
      return ex`${path} > ${condition.value}`;
    case 'size-at-most':
      return ex`size(${path}) <= ${condition.value}`;
    case 'size-at-least':
      return ex`size(${path}) >= ${condition.value}`;
  }
};

const setsOf = (change: LedgerChange): Expression[] => {
  const path = attribute(...change.path);
  switch (change.do) {
    case 'remove':
      return [];
    case 'set':
      return [ex`${path} = ${change.value}`];
    case 'add':
      return [ex`${path} = if_not_exists(${path}, ${0}) + ${change.by}`];
    case 'ticket':
      return [ex`${path} = seq + ${1}`, ex`seq = seq + ${1}`];
  }
};

/** A write of the book of places as one conditional update of its item. */
export const ledgerExpression = ({ conditions, changes }: LedgerWrite) => ({
  change: changeOf({
    set: changes.flatMap(setsOf),
    remove: changes.flatMap((one) => (one.do === 'remove' ? [ex`${attribute(...one.path)}`] : [])),
  }),
  when: allOf([there, ...conditions.map(conditionOf)]),
});
