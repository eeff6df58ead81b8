import type { Measured, Part } from './part.ts';

/** What a run of parts came to. */
export interface Outcome extends Measured {
  /** A sentence for each part that could not be measured. */
  readonly faults: readonly string[];
}

/**
 * Runs parts one after another and says how far it is. A part that fails is told with a sentence, and the others are measured
 * all the same.
 */
export async function runParts(parts: readonly Part[], say: (what: string) => void): Promise<Outcome> {
  let json: Measured['json'] = {};
  const rows: Measured['rows'][number][] = [];
  const faults: string[] = [];
  for (const [index, part] of parts.entries()) {
    say(`${index + 1} of ${parts.length}, ${part.name}: ${part.about}`);
    try {
      const measured = await part.measure((what) => say(`  ${what}`));
      json = { ...json, ...measured.json };
      rows.push(...measured.rows);
    } catch (error) {
      const fault = `The part ${part.name} could not be measured: ${error instanceof Error ? error.message : String(error)}.`;
      say(fault);
      faults.push(fault);
    }
  }
  return { json, rows, faults };
}

/** The parts with these names, in the order in which they are run; throws a sentence if there is no such part. */
export function partsNamed(parts: readonly Part[], names: readonly string[]): readonly Part[] {
  const unknown = names.filter((name) => parts.every((part) => part.name !== name));
  if (unknown.length > 0) {
    const known = parts.map(({ name }) => name).join(', ');
    throw new Error(`The bench has no part ${unknown.join(' or ')}; its parts are ${known}.`);
  }
  return parts.filter(({ name }) => names.includes(name));
}
