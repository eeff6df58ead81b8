import { readFileSync, writeFileSync } from 'node:fs';
import { refuseCall } from './print.ts';

/** The text of a file; one that cannot be read ends the command. `what` says what the file is to the person. */
export function readText(path: string, what = 'file'): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return refuseCall(`The ${what} "${path}" cannot be read.`);
  }
}

/** The value of a JSON file; one that cannot be read or is no JSON ends the command, with the line that is wrong. */
export function readJson(path: string, what = 'file'): unknown {
  const text = readText(path, what);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    return refuseCall(`The ${what} "${path}" is no JSON, line ${lineOf(text, reason)}: ${reason}.`);
  }
}

/** Write a file; where that is not possible the command ends. */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    refuseCall(`The file "${path}" cannot be written.`);
  }
}

/** The parser names a position, or none where the text ends too early. */
function lineOf(text: string, reason: string): number {
  const position = Number(/position (\d+)/.exec(reason)?.[1] ?? text.trimEnd().length);
  return text.slice(0, position).split('\n').length;
}
