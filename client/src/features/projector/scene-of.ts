import type { SceneContent, SceneId } from '@letter/shared/session';

/** What one kind of scene shows. */
export type ContentOf<K extends SceneId> = Extract<SceneContent, { readonly scene: K }>;
