import { renderAlone } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { NameField } from '../../../client/src/kit/lobby/name-field.tsx';

function Form() {
  const [name, setName] = useState('');
  return <NameField label="Name" value={name} onChange={setName} hint="Anything" suggest="Suggest one" />;
}
const field = () => screen.getByRole('textbox', { name: 'Name' });

test.each([
  ['decomposed letters', 'e\u0301'.repeat(24)],
  ['families', '👨\u200D👩\u200D👧'.repeat(24)],
  ['decomposed Hangul', '한'.repeat(24).normalize('NFD')],
])('a name of 24 characters is whole: %s', async (_what, name) => {
  const { user } = renderAlone(<Form />);
  await user.click(field());
  await user.paste(name);
  expect(field()).toHaveValue(name);
  expect(screen.getByText('Anything')).toBeVisible();
});

test('a longer name stays as typed, and the page says how the others will read it', async () => {
  const { user } = renderAlone(<Form />);
  await user.click(field());
  await user.paste('한'.repeat(26));
  expect(field()).toHaveValue('한'.repeat(26));
  expect(
    screen.getByText(`That is longer than 24 characters. The others will read “${'한'.repeat(24)}”.`),
  ).toBeVisible();
});

test('a name has a direction of its own', () => {
  renderAlone(<Form />);
  expect(field()).toHaveAttribute('dir', 'auto');
});
