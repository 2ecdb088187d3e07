import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A figure that stands in a sentence or in the code of a file of src/copy. */
export interface Figure {
  readonly file: string;
  readonly line: number;
  /** the sentence, or the piece of it between two arguments; of a number its digits as written */
  readonly text: string;
}

/** A number that says nothing: none, one, the first, and the argument `{2}` of a template of SMS. */
const STRUCTURE = new Set(['0', '1']);
const said = (text: string): string => text.replace(/\{\d\}/g, '');

const isNameOfProperty = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/** The figures in the text of a file. */
export const figuresIn = (file: string, text: string): Figure[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Figure[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    const literal = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    const holds = literal
      ? !isNameOfProperty(node) && /\d/.test(said(node.text))
      : ts.isNumericLiteral(node) && !STRUCTURE.has(node.text);
    if (holds) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, text: literal ? node.text : node.getText() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** Every figure in the files of a folder. */
export const figuresUnder = (folder: string): readonly Figure[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => figuresIn(file, readFileSync(join(folder, file), 'utf8')));
