import 'i18next';

declare module 'i18next' {
  /** Makes every key of every catalogue a checked literal; a new namespace is one line here. */
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof import('./en/common.json');
      marks: typeof import('./en/marks.json');
      landing: typeof import('./en/landing.json');
      how: typeof import('./en/how.json');
      model: typeof import('./en/model.json');
      teachers: typeof import('./en/teachers.json');
      play: typeof import('./en/play.json');
      refusal: typeof import('./en/refusal.json');
      decide: typeof import('./en/decide.json');
      texts: typeof import('./en/texts.json');
      talk: typeof import('./en/talk.json');
      agreements: typeof import('./en/agreements.json');
      stock: typeof import('./en/stock.json');
      story: typeof import('./en/story.json');
      table: typeof import('./en/table.json');
      waiting: typeof import('./en/waiting.json');
      briefing: typeof import('./en/briefing.json');
      adjudication: typeof import('./en/adjudication.json');
      record: typeof import('./en/record.json');
      debrief: typeof import('./en/debrief.json');
      seat: typeof import('./en/seat.json');
      worlds: typeof import('./en/worlds.json');
    };
  }
}
