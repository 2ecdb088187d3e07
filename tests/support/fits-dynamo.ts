import { ledgerExpression } from '../../functions/adapters/dynamo/ledger-expression';
import type { LedgerWrite } from '../../functions/domain/places/ledger-write';

const CHARACTERS = 4096;
const OPERATORS = 300;

const operatorsIn = (expression: string): number =>
  (expression.match(/<=|>=|=|>|\+|\bAND\b|attribute_\w+|size\(|if_not_exists/g) ?? []).length;

/** Whether DynamoDB takes the write: each expression has 4 KB and 300 operators and functions. */
export const fitsDynamo = (write: LedgerWrite): boolean => {
  const { ConditionExpression, UpdateExpression } = ledgerExpression(write);
  return [ConditionExpression, UpdateExpression].every(
    (text) => text.length <= CHARACTERS && operatorsIn(text) <= OPERATORS,
  );
};
