import type { z } from 'zod';
import { UNITS } from '../terms/units.ts';
import { describeValue, findAt, isList, isObject, pathTo, type ScenarioProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Translates the schema's issues with an input into problems with a path and the expected value. */
export const shapeProblems = (input: unknown, issues: readonly Issue[]): readonly ScenarioProblem[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(input, [...issue.path, key]))
      : [
          {
            path: pathTo(input, issue.path),
            expected: expectedBy(input, issue),
            found: describeValue(findAt(input, issue.path)),
          },
        ],
  );

const unknownKey = (input: unknown, keys: readonly PropertyKey[]): ScenarioProblem => ({
  path: pathTo(input, keys),
  expected: 'no key of this name',
  found: describeValue(findAt(input, keys)),
});

function expectedBy(input: unknown, issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map((value) => (typeof value === 'string' ? JSON.stringify(value) : String(value))));
    case 'invalid_union':
      return optionsOf(issue) ?? issue.message;
    case 'invalid_type':
      return typeWord(issue);
    case 'too_small':
      return issue.origin === 'array' ? `${issue.minimum} elements` : rangeOf(input, issue, `${issue.minimum} or more`);
    case 'too_big':
      return issue.origin === 'array'
        ? `${issue.maximum} elements${issue.exact === true ? '' : ' at most'}`
        : rangeOf(input, issue, `${issue.maximum} or less`);
    default:
      return issue.message;
  }
}

/** The kinds that a union knows; the library adds them without declaring their type. */
function optionsOf(issue: unknown): string | null {
  const options = isObject(issue) ? issue['options'] : undefined;
  return isList(options) ? oneOf(options.map((option) => JSON.stringify(option))) : null;
}

const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;

/** A parameter's problem gives its whole range, with the unit that sets it. */
function rangeOf(input: unknown, { path }: Issue, otherwise: string): string {
  if (path.at(-1) !== 'value') return otherwise;
  const parameter = findAt(input, path.slice(0, -1));
  const unit = isObject(parameter) ? parameter['unit'] : undefined;
  const range = Object.entries(UNITS).find(([name]) => name === unit)?.[1];
  return range === undefined ? otherwise : `${range[0]} to ${range[1]} (${String(unit)})`;
}

function typeWord({ path, ...issue }: Issue & { readonly code: 'invalid_type' }): string {
  if (path.at(-1) === 'source') return 'a source of kind "cited" with a ref, or "estimate" with a reason';
  switch (issue.expected) {
    case 'int':
      return 'a whole number';
    case 'array':
      return 'a list';
    case 'object':
      return 'an object';
    default:
      return `a ${issue.expected}`;
  }
}
