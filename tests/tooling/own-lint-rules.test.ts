import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, binPath } from '../tools/tools.ts';

/** What an element may hold, and whether a part of it is text beside something else. */
const CASES = [
  ['<p>{t("a")}</p>', false],
  ['<p>words alone</p>', false],
  ['<p><b>{t("a")}</b> <span>{t("b")}</span></p>', false],
  ['<ul>{list.map((one) => (<li key={one}>{one}</li>))}<li>last</li></ul>', false],
  ['<p>{list.length > 0 ? <b>{t("a")}</b> : null}<i>{t("b")}</i></p>', false],
  ['<div><p>{t("a")}</p>{children}</div>', false],
  ['<p>{t("a")} {t("b")}</p>', true],
  ['<p>{list.length}%</p>', true],
  ['<p><b>{t("a")}</b> words beside it</p>', true],
  ['<p><b>{t("a")}</b>{list.length > 0 ? t("b") : null}</p>', true],
  ['<p><b>{t("a")}</b>{`${list.length}`}</p>', true],
  ['<p>{list.map((one) => one)}<br /></p>', true],
  ['<>{t("a")}</>', true],
] as const;

/** What a browser test does after one look at a page, and whether that is refused. */
const LOOKS = [
  ['await expect(at).toBeVisible();', false],
  ['const many = await at.count(); expect(many).toBe(1);', false],
  ['if (await other.textContent()) await at.click();', false],
  ['while (await at.isEnabled()) await at.click();', true],
  ['if (!(await at.isVisible())) await at.click();', true],
  ['for (let now = 0; now < 9 && (await at.count()) === 0; now += 1) await at.click();', true],
  ['await ((await at.count()) > 0 ? at : other).click();', true],
] as const;

let tree = '';
let reported = '';
const fileOf = (index: number): string => `case-${index}.tsx`;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'letter-text-'));
  cpSync(join(ROOT, 'tests/tools/lint'), join(tree, 'lint'), { recursive: true });
  writeFileSync(join(tree, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(tree, '.oxlintrc.json'),
    '{ "jsPlugins": ["./lint/plugin.ts"], "rules": { "letter/text-alone": "error", "letter/looks-once": "error" } }\n',
  );
  CASES.forEach(([part], index) => {
    writeFileSync(join(tree, fileOf(index)), `export const Part = ({ t, list, children }) => (${part});\n`);
  });
  LOOKS.forEach(([part], index) => {
    writeFileSync(join(tree, `look-${index}.ts`), `export const go = async (at, other, expect) => { ${part} };\n`);
  });
  const args = [binPath('oxlint'), '--format', 'unix', '.'];
  reported = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' }).stdout;
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test.each(CASES.map((one, index) => [...one, index] as const))(
  '%s has text beside something else: %s',
  (_part, isLoose, index) => {
    const about = reported.split('\n').filter((line) => line.includes(fileOf(index)) && line.includes('text-alone'));
    expect(about.length > 0).toBe(isLoose);
  },
);

test.each(LOOKS.map((one, index) => [...one, index] as const))(
  '%s hangs on one look: %s',
  (_part, isRefused, index) => {
    const about = reported
      .split('\n')
      .filter((line) => line.includes(`look-${index}.ts`) && line.includes('looks-once'));
    expect(about.length > 0).toBe(isRefused);
  },
);
