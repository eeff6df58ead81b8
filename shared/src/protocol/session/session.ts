// The wire of a session's room.
export * from './common.ts';
export * from './settings.ts';
export * from './info.ts';
export * from './participant-view.ts';
export {
  ATTENTION,
  HELP_CALL,
  HOST_PART,
  INJECT_CARD,
  PARTICIPANT_CARD,
  POST_CARD,
  TABLE_CARD,
  TABLE_CURVES,
} from './host-view.ts';
export type {
  Attention,
  HelpCall,
  HostPart,
  HostView,
  InjectCard,
  ParticipantCard,
  TableCard,
  TableCurves,
} from './host-view.ts';
export * from './projector-view.ts';
export * from './requests.ts';
export * from './replies.ts';
export * from './refusal.ts';
export * from './peek.ts';
export * from './joining.ts';
export * from './evidence-files.ts';
