import * as z from 'zod/mini';
import type { SceneContent } from '../../session/scenes.ts';
import { SCENE_ID, TABLE_NUMBER } from './common.ts';
import type { SessionInfo } from './info.ts';

const isOfScene = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'scene' in value && SCENE_ID.safeParse(value.scene).success;

/** What a projector holds beside what everybody knows: public views, and in the debrief what the host has revealed. */
export const PROJECTOR_PART = z.object({
  scene: SCENE_ID,
  table: z.nullable(TABLE_NUMBER),
  /** What the scene shows. */
  content: z.custom<SceneContent>((value) => isOfScene(value)),
});

/** What a projector holds beside what everybody knows. */
export type ProjectorPart = Readonly<z.infer<typeof PROJECTOR_PART>>;

/** What a projector's page holds of a session. */
export interface ProjectorView {
  readonly info: SessionInfo;
  readonly projector: ProjectorPart;
}
