import type { Declaration, Root } from 'postcss';
import type { Fault } from './fault.ts';

const SPACE = /^(row-|column-)?gap$|^(padding|margin)(-|$)/;
const TYPE = /^(font|font-size|line-height)$/;
const SIZE =
  /^((min|max)-)?(width|height|inline-size|block-size)$|^scroll-(margin|padding)|^(top|right|bottom|left|inset|flex|flex-basis|columns|text-indent)$|^grid-(template|auto)-(columns|rows)$/;

/** The lengths written out in a value; the names of tokens are removed first. */
const lengths = (value: string): readonly { readonly size: number; readonly unit: string }[] =>
  [...value.replace(/(var|env|attr)\([^)]*\)/g, ' ').matchAll(/(-?\d*\.?\d+)(px|r?em|pt|cm|mm)\b/g)].map(
    ([, size = '', unit = '']) => ({ size: Math.abs(Number(size)), unit }),
  );

/** Why a declaration may not write its lengths out; `undefined` if it may. */
function refuse({ prop, value }: Declaration): string | undefined {
  const found = lengths(value);
  const thick = (most: number): boolean =>
    found.some(({ size, unit }) => unit !== 'rem' && unit !== 'em' && size > most);
  if (SPACE.test(prop)) {
    if (thick(1)) return `${prop}: a space is a step of the scale, var(--s1) to var(--s12); only a hairline is in px.`;
    const isSum = value.includes('calc(');
    if (!isSum && found.some(({ unit }) => unit !== 'px'))
      return `${prop}: a space is a step of the scale, var(--s1) to var(--s12).`;
  }
  if (TYPE.test(prop) && found.length > 0)
    return `${prop}: a size of type is a role, var(--t-note), and its line var(--l-note) or a number.`;
  if (SIZE.test(prop) && thick(2)) return `${prop}: a size is in rem, so that it grows with the reader's letters.`;
  return undefined;
}

/** Lengths in a style sheet that should have come from the scale and roles. The sheet that defines these is exempt. */
export function findLiterals(root: Root): readonly Fault[] {
  const faults: Fault[] = [];
  root.walkDecls((node) => {
    const message = refuse(node);
    if (message !== undefined) faults.push({ node, message });
  });
  return faults;
}
