// The stylelint rules of the client's styles: one scale, few breakpoints, a layer per folder, a room per class.
import { relative, sep } from 'node:path';
import type { Root } from 'postcss';
import stylelint from 'stylelint';
import { findBreakpoints } from './breakpoints.ts';
import type { Fault } from './fault.ts';
import { findOutsideLayer } from './layers.ts';
import { findLiterals } from './literals.ts';
import { findForeign, namedBy } from './owners.ts';
import { type Place, placeOf } from './rooms.ts';
import { CLIENT_STYLES, readSheets } from './sheets.ts';

const pathOf = (root: Root): string =>
  relative(CLIENT_STYLES, root.source?.input.file ?? '')
    .split(sep)
    .join('/');

/** The rooms that name each class, read once per run: a class can be refused because of another file. */
const named = (() => {
  let known: ReturnType<typeof namedBy> | undefined;
  return () => (known ??= namedBy(readSheets()));
})();

const rule = (name: string, find: (root: Root, place: Place) => readonly Fault[]) => {
  const ruleName = `letter/${name}`;
  const messages = stylelint.utils.ruleMessages(ruleName, { rejected: (message: string) => message });
  const judge: stylelint.RuleBase = (isOn) => (root, result) => {
    if (isOn !== true) return;
    const place = placeOf(pathOf(root));
    const faults = place === undefined ? [{ node: root, message: 'No style sheet may be here.' }] : find(root, place);
    for (const { node, message } of faults)
      stylelint.utils.report({ ruleName, result, node, message: messages.rejected(message) });
  };
  return stylelint.createPlugin(ruleName, Object.assign(judge, { ruleName, messages }));
};

export default [
  rule('literals', (root, { layer }) => (layer === 'tokens' ? [] : findLiterals(root))),
  rule('breakpoints', findBreakpoints),
  rule('layers', findOutsideLayer),
  rule('owners', (root, place) => findForeign(root, place, named())),
];
