import * as z from 'zod/mini';
import { SCENE_ID, TABLE_NUMBER } from './common.ts';
import type { SessionInfo } from './info.ts';

/** What a projector holds beside what everybody knows: public views, and in the debrief what the host has revealed. */
export const PROJECTOR_PART = z.object({
  scene: SCENE_ID,
  table: z.nullable(TABLE_NUMBER),
  /** What the scene shows; of the kind that its id says. */
  content: z.nullable(z.looseObject({})),
});

/** What a projector holds beside what everybody knows. */
export type ProjectorPart = Readonly<z.infer<typeof PROJECTOR_PART>>;

/** What a projector's page holds of a session. */
export interface ProjectorView {
  readonly info: SessionInfo;
  readonly projector: ProjectorPart;
}
