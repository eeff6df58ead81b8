import { firstScreenGzipKB } from '../first-screen.ts';
import { tenth, type Part } from './part.ts';

/** The code of the first page, as the bench compresses it. */
export const page: Part = {
  name: 'page',
  about: 'JavaScript until Play now can be clicked, gzipped here',
  measure: async () => {
    const size = tenth(await firstScreenGzipKB());
    return {
      json: { firstScreenGzipKB: size },
      rows: [['JavaScript until Play now can be clicked', `${size} KB gzip`, 'at most 200 KB']],
    };
  },
};
