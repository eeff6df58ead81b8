import type { Report } from './evidence.ts';
import type { RoleNote } from './role.ts';
import type { NameView, PublicView, TradeView } from './seat-view.ts';

/** What the Panel of Experts may see: the public view, the evidence that the UN holds, and what it was written. */
export interface PanelView {
  readonly role: 'panel';
  readonly public: PublicView;
  /** The Panel's own reports, published or not. */
  readonly files: readonly Report[];
  /** Names and illicit trades with the evidence that the UN holds on each, percent. */
  readonly names: readonly NameView[];
  readonly trades: readonly TradeView[];
  readonly notes: readonly RoleNote[];
}

/** What the Press may see: the public view, and what it was written. */
export interface PressView {
  readonly role: 'press';
  readonly public: PublicView;
  readonly notes: readonly RoleNote[];
}

/** What one of the two roles may see. */
export type RoleView = PanelView | PressView;
