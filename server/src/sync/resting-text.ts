import { onePerText } from '@letter/shared/protocol';
import { Squeezer } from '../lib/squeeze.ts';

// The texts of a table's parts are sent as they are written, and then lie there for whoever comes later. All tables have much the
// same in them: a sample of it lies in memory once, and what lies squeezed takes a quarter.

const LEAST_TEXT = 96;
const LEAST_SAMPLE = 24 * 1024;
/** Characters of the sample that the items of one list may take. */
const MOST_OF_A_KIND = 6 * 1024;

/** What several seats of a table see lies there once. */
const same = onePerText(1_024);

let squeezer: Squeezer | null = null;
let sample = '';
const taken = new Map<string, number>();

/** A part of a table as it lies; the same text where that would save little, or the sample is not yet known. */
export function restingText(key: string, text: string): string {
  if (text.length < LEAST_TEXT) return same(text);
  if (squeezer === null) {
    takeSample(key, text);
    return text;
  }
  const squeezed = squeezer.squeeze(text);
  return same(4 * squeezed.length < 3 * text.length ? squeezed : text);
}

/** The part as it was written. */
export const wakenText = (squeezed: string): string => squeezer?.unsqueeze(squeezed) ?? squeezed;

function takeSample(key: string, text: string): void {
  const kind = key.replace(/[#@].*/, '');
  const had = taken.get(kind) ?? 0;
  if (had > 0 && had + text.length > MOST_OF_A_KIND) return;
  taken.set(kind, had + text.length);
  sample += text;
  if (sample.length < LEAST_SAMPLE) return;
  squeezer = new Squeezer(sample.toWellFormed());
  sample = '';
  taken.clear();
}
