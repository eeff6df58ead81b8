import type { ModelReport } from '@letter/shared/lab';
import { modelDocument } from './document.ts';
import { modelPictures } from './pictures.ts';

/** The file in which the page finds its report, from the root. */
export const REPORT_PATH = 'client/src/features/model/report.json';

/** Every file made from a report: its path from the root and its text. */
export function modelFiles(report: ModelReport): ReadonlyMap<string, string> {
  return new Map([
    [REPORT_PATH, `${JSON.stringify(report)}\n`],
    ['docs/model.md', modelDocument(report)],
    ...[...modelPictures(report)].map(([path, svg]) => [`docs/${path}`, svg] as const),
  ]);
}
