// A DOM without a screen: each test says how wide it is, and whether it is dark. By default it is wide and light.

const WIDE = 1280;
const EM = 16;
let width = WIDE;
let isDark = false;
let isStill = false;
const lists = new Map<string, FakeMedia>();

/** A media query whose answer follows from what the test said. */
class FakeMedia extends EventTarget {
  readonly media: string;
  readonly onchange = null;
  matches: boolean;

  constructor(media: string) {
    super();
    this.media = media;
    this.matches = answerTo(media);
  }

  addListener(): void {
    throw new Error('deprecated: use addEventListener');
  }

  removeListener(): void {
    throw new Error('deprecated: use removeEventListener');
  }
}

function answerTo(media: string): boolean {
  if (media === '(prefers-color-scheme: dark)') return isDark;
  if (media === '(prefers-reduced-motion: reduce)') return isStill;
  const [, sign, ems] = /^\(width ([<>]=) ([\d.]+)em\)$/u.exec(media) ?? [];
  if (ems !== undefined) return sign === '>=' ? width >= Number(ems) * EM : width <= Number(ems) * EM;
  // What a widget of a library asks, for example for less motion, is not so here.
  return false;
}

function listOf(media: string): FakeMedia {
  const list = lists.get(media) ?? new FakeMedia(media);
  lists.set(media, list);
  return list;
}

function answerAll(): void {
  for (const [media, list] of lists) {
    const matches = answerTo(media);
    if (list.matches === matches) continue;
    list.matches = matches;
    list.dispatchEvent(new Event('change'));
  }
}

/** Puts the fake in the place of the page's own; some modules ask when they are loaded, so this must come before them. */
export function installMedia(): void {
  window.matchMedia = listOf;
}

/** Makes the screen as wide as a phone. */
export function narrowToPhone(): void {
  width = 390;
  answerAll();
}

/** Makes the device prefer dark pages, or light ones. */
export function preferDark(wish: boolean): void {
  isDark = wish;
  answerAll();
}

/** Makes the reader want less motion, or none of that. */
export function wantLessMotion(wish: boolean): void {
  isStill = wish;
  answerAll();
}

/** Puts the wide, light screen back. */
export function resetMedia(): void {
  width = WIDE;
  isDark = false;
  isStill = false;
  answerAll();
}
