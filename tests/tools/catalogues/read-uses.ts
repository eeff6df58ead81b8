import { relative } from 'node:path';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isJsxAttribute,
  isJsxExpression,
  isJsxOpeningElement,
  isJsxSelfClosingElement,
  isStringLiteral,
} from 'typescript/unstable/ast/is';
import type { Checker, Project, Type } from 'typescript/unstable/sync';
import { ROOT } from '../tools.ts';

/** A sentence that the code uses: `t('points', { count })`, or one of those that `t(\`vote.${vote}\`)` may use. */
export interface Use {
  readonly namespace: string;
  readonly key: string;
  /** The contexts it may be used in, if the call gives one. */
  readonly contexts: readonly string[];
  /** File and line. */
  readonly where: string;
}

/** What was found in a program. */
export interface Uses {
  readonly uses: readonly Use[];
  /** Places where a sentence is used by a key whose type is not a list of keys. */
  readonly unknown: readonly string[];
}

/**
 * Every sentence that the client uses through i18next's `t` and `Trans`, or that these files of it use. A key built at
 * run time is read from its type, so it stands for as many sentences as the type has members.
 */
export function usesOfClient({ rootFiles, program, checker }: Project, files: readonly string[] = rootFiles): Uses {
  const found = files
    .filter((file) => !file.endsWith('.d.ts'))
    .flatMap((file) => program.getSourceFile(file) ?? [])
    .map((file) => usesOf(checker, file));
  return { uses: found.flatMap(({ uses }) => uses), unknown: found.flatMap(({ unknown }) => unknown) };
}

/** A place where `t` is called or passed on, with the key and what may give a context. */
interface Asking {
  readonly translate: Node;
  readonly key: Node;
  readonly values: Node | undefined;
}

function usesOf(checker: Checker, file: SourceFile): Uses {
  const askings = askingsOf(file);
  const functions = checker.getTypeAtLocation(askings.map(({ translate }) => translate));
  const uses: Use[] = [];
  const unknown: string[] = [];
  for (const [at, { key, values }] of askings.entries()) {
    const translate = functions[at];
    if (translate?.getSymbol()?.name !== 'TFunction' || !translate.isTypeReference()) continue;
    const where = `${relative(ROOT, file.fileName)}:${file.getLineAndCharacterOfPosition(key.getStart(file)).line + 1}`;
    const namespaces = literals(checker, ownNamespace(checker, checker.getTypeArguments(translate)[0]));
    // An attribute's plain string has no type of its own.
    const keys = isStringLiteral(key) ? [key.text] : literals(checker, checker.getTypeAtLocation(key));
    const contexts = contextsOf(checker, values);
    if (namespaces === null || keys === null || contexts === null) unknown.push(where);
    else
      for (const namespace of namespaces) uses.push(...keys.map((one) => ({ namespace, key: one, contexts, where })));
  }
  return { uses, unknown };
}

/** Every call and every `Trans` of a file; their types show which of them translate. */
function askingsOf(file: SourceFile): readonly Asking[] {
  const found: Asking[] = [];
  const visit = (node: Node): void => {
    if (isCallExpression(node)) {
      const [key, values] = node.arguments;
      if (key !== undefined) found.push({ translate: node.expression, key, values });
    } else if (isJsxOpeningElement(node) || isJsxSelfClosingElement(node)) {
      const attribute = (name: string): Node | undefined => {
        const given = node.attributes.properties.find((one) => isJsxAttribute(one) && one.name.getText(file) === name);
        const value = given !== undefined && isJsxAttribute(given) ? given.initializer : undefined;
        return value !== undefined && isJsxExpression(value) ? value.expression : value;
      };
      const translate = attribute('t');
      const key = attribute('i18nKey');
      if (translate !== undefined && key !== undefined) found.push({ translate, key, values: undefined });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** Where `t` may look into several namespaces, a key without a prefix is in the first. */
const ownNamespace = (checker: Checker, namespace: Type | undefined): Type | undefined =>
  namespace?.isTypeReference() === true ? checker.getTypeArguments(namespace)[0] : namespace;

/** The strings that a type stands for; null if it is not a list of strings. */
function literals(checker: Checker, type: Type | undefined): readonly string[] | null {
  if (type === undefined) return null;
  if (type.isStringLiteralType()) return [type.value];
  if (type.isTypeParameter()) return literals(checker, checker.getBaseConstraintOfType(type));
  if (!type.isUnionType()) return null;
  const members = type.getTypes().map((member) => literals(checker, member));
  return members.some((member) => member === null) ? null : members.flatMap((member) => member ?? []);
}

/** The contexts that the values of a call may give; null if they are not a list. */
function contextsOf(checker: Checker, values: Node | undefined): readonly string[] | null {
  const type = values === undefined ? undefined : checker.getTypeAtLocation(values);
  const context = type === undefined ? undefined : checker.getPropertyOfType(type, 'context');
  if (context === undefined) return [];
  return literals(checker, checker.getTypeOfSymbol(context));
}
