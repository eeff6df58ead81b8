import type { Root } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import type { Fault } from './fault.ts';
import { type Place, placeOf } from './rooms.ts';

/** A style sheet and its path from `client/src`. */
export interface Sheet {
  readonly path: string;
  readonly root: Root;
}

/** Names of states: they stand with a class of their own room and belong to nobody. */
const isState = (name: string): boolean => /^(is|has)-/.test(name);

/** The classes in a selector, apart from states. */
export function classesOf(selector: string): readonly string[] {
  const names: string[] = [];
  selectorParser((all) => all.walkClasses(({ value }) => void names.push(value))).processSync(selector);
  return names.filter((name) => !isState(name));
}

/** The rooms that name each class. */
export function namedBy(sheets: readonly Sheet[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const { path, root } of sheets)
    root.walkRules(({ selector }) => {
      const room = placeOf(path)?.room ?? path;
      for (const name of classesOf(selector)) rooms.set(name, (rooms.get(name) ?? new Set()).add(room));
    });
  return rooms;
}

/**
 * Rules of a sheet that style what is not its room's: a class that another room names too, or elements of the whole
 * page.
 */
export function findForeign(root: Root, { layer, room }: Place, named: ReturnType<typeof namedBy>): readonly Fault[] {
  const faults: Fault[] = [];
  root.walkRules((node) => {
    if (node.parent?.type === 'atrule' && 'name' in node.parent && node.parent.name.endsWith('keyframes')) return;
    for (const selector of node.selectors) {
      const names = classesOf(selector);
      if (names.length === 0 && layer !== 'base' && layer !== 'tokens')
        faults.push({ node, message: `${selector}: names no class of ${room}, so it styles every page.` });
      for (const name of names) {
        const others = [...(named.get(name) ?? [])].filter((other) => other !== room);
        if (others.length > 0)
          faults.push({ node, message: `${selector}: .${name} is a class of ${others.join(' and ')} as well.` });
      }
    }
  });
  return faults;
}
