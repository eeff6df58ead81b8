declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };

/** A fictional firm, bank, shipper or broker. */
export type IntermediaryId = Brand<string, 'IntermediaryId'>;
/** A draft or adopted text; `T3` is that of round 3. */
export type TextId = Brand<string, 'TextId'>;
export type AgreementId = Brand<string, 'AgreementId'>;
export type ListingId = Brand<string, 'ListingId'>;
/** A report collected by a sender or the Panel. */
export type ReportId = Brand<string, 'ReportId'>;
export type CaseId = Brand<string, 'CaseId'>;
export type MessageId = Brand<string, 'MessageId'>;
/**
 * The place of an order in a docket, for example `set-effort:elite`. A later order in the same slot replaces the
 * earlier one.
 */
export type Slot = Brand<string, 'Slot'>;

export const intermediaryId = (text: string): IntermediaryId => text as IntermediaryId;
export const textId = (text: string): TextId => text as TextId;
export const agreementId = (text: string): AgreementId => text as AgreementId;
export const listingId = (text: string): ListingId => text as ListingId;
export const reportId = (text: string): ReportId => text as ReportId;
export const caseId = (text: string): CaseId => text as CaseId;
export const messageId = (text: string): MessageId => text as MessageId;
export const slot = (text: string): Slot => text as Slot;

/** The id of a round's only text. */
export const textIdOf = (round: number): TextId => textId(`T${round}`);
