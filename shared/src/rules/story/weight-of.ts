import { assertNever } from '../../lib/assert-never.ts';
import type { FoundGap, Headline } from '../../terms/public-record.ts';
import { weightOfTreaty, type Told } from './moment.ts';
import type { Agreement } from '../../terms/agreement.ts';

/** From this weight on a moment opens the page, 0-100. */
export const GREAT = 45;

/** From this weight on a moment opens the page even if it did so in the two rounds before. */
export const ALWAYS_GREAT = 80;

const TEST = { nuclear: 100, 'long-range': 84, missile: 62 } as const;
const TEXT = { vetoed: 78, 'not-carried': 68, adopted: 58 } as const;
const DOLLAR = { penalty: 70, finding: 64, threat: 44 } as const;

/** How much a moment matters to everybody, 0-100 (our estimate: a test before a breach, a breach before a text). */
export function weightOf(told: Told, agreements: readonly Agreement[]): number {
  switch (told.kind) {
    case 'public':
      return weightOfLine(told.line, agreements);
    case 'kept':
      return 32 + weightOfTreaty(told.agreement) + (told.isOver ? 12 : 0);
    case 'milestone':
      return 66;
    case 'routes':
      return 46 + 4 * Math.min(3, told.names.length);
    default:
      return assertNever(told);
  }
}

function weightOfLine(line: Headline, agreements: readonly Agreement[]): number {
  switch (line.kind) {
    case 'test':
      return TEST[line.test];
    case 'text':
      return TEXT[line.outcome];
    case 'breach':
      return 82 + treatyOf(line.agreement, agreements) / 5;
    case 'finding':
      return line.gap === undefined ? 38 : weightOfGap(line.gap);
    case 'agreement':
      return 40 + treatyOf(line.agreement, agreements);
    case 'dollar-step':
      return DOLLAR[line.step];
    case 'snap-back':
      return 72;
    case 'finding-rescinded':
    case 'finding-restored':
      return 63;
    case 'procedure':
      return 65;
    case 'unrest':
      return 67;
    case 'panel':
      return line.turn === 'ended' ? 66 : 22;
    case 'defection':
      return 52;
    case 'meeting':
      return 56;
    case 'listing':
      return 47;
    case 'hold':
      return 48;
    case 'exposed':
      return 44;
    case 'measure':
      return line.level === 0 ? 38 : 40 + line.level;
    case 'shock':
    case 'told':
      return 42;
    // The press tells of what happened; it leads only where nothing did.
    case 'press':
      return 34;
    case 'lapse':
      return 36;
    default:
      return assertNever(line);
  }
}

/** A gap of one step is worth a line, one of two or three the head of the page; a clean finding is worth less. */
function weightOfGap({ reported, signed = 0, found }: FoundGap): number {
  const gap = Math.max(reported, signed) - found;
  return gap <= 0 ? 40 : 60 + 10 * gap;
}

const treatyOf = (id: string, agreements: readonly Agreement[]): number => {
  const found = agreements.find((one) => one.id === id);
  return found === undefined ? 0 : weightOfTreaty(found);
};
