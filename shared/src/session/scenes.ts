/** What a projector can show; it follows the session by itself unless a host pins one. */
export const SCENES = [
  'join',
  'delegations',
  'plenary',
  'text',
  'roll-call',
  'headlines',
  'curves',
  'debrief',
] as const;
/** A kind of scene. */
export type SceneId = (typeof SCENES)[number];

/** A scene and the table it shows; `null` is the class as a whole. */
export interface Scene {
  readonly scene: SceneId;
  readonly table: number | null;
}

/** The steps of a debrief, in order. */
export const DEBRIEF_STEPS = ['happened', 'knew', 'paid', 'why', 'what-if', 'so-what'] as const;
/** A step of a debrief. */
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];
