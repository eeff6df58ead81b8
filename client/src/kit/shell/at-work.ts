const FIELDS = 'textarea, input:not([type]), input[type="text"], [contenteditable="true"]';

/**
 * Whether the reader of a page is in the middle of something that a change of page would take away: a field of it has
 * the focus, or a dialog is open over it.
 */
export function isAtWork(page: HTMLElement | null): boolean {
  const { activeElement } = document;
  if (document.querySelector('[role="dialog"]') !== null) return true;
  return page !== null && activeElement !== null && page.contains(activeElement) && activeElement.matches(FIELDS);
}
