// What is done between changes: the roster, the school year, the overview of a class, «Systemsjekk».
import { namesIn, press } from './deeds';
import type { Seat } from './seat';

export async function walkOffice(seat: Seat): Promise<void> {
  await seat.host.run('drawAndCommit', '5A');
  await pupils(seat);
  await year(seat);
  await overview(seat);
  const page = await seat.open('Check', () => seat.host.run('systemCheck'));
  await page.getByText(/^Alle \d+ prøvene gikk som ventet\.$/).waitFor();
  await seat.arrive(page, 'report');
  await page.close();
}

async function pupils(seat: Seat): Promise<void> {
  const page = await seat.open('Pupils', () => seat.host.run('openPupils', '5A'));
  await page.getByLabel('Klasselista').waitFor();
  await seat.arrive(page, 'empty');
  const [gone = '', renamed = '', ...rest] = namesIn(seat.host, '5A');
  const newName = `${renamed.split(' ')[0] ?? ''} Nordmann-Lie`;
  await page.getByLabel('Klasselista').fill([newName, 'Noor Haddad', ...rest].join('\n'));
  await page.getByLabel('Noor Haddad').waitFor();
  await seat.arrive(page, 'list pasted');
  await press(page, 'Endre én elev');
  await page.getByLabel('Elev', { exact: true }).selectOption({ label: gone });
  await seat.arrive(page, 'one pupil');
  await page.close();
}

async function year(seat: Seat): Promise<void> {
  const page = await seat.open('Year', () => seat.host.run('openYear', '5A'));
  await page.getByRole('heading', { name: 'Klassene flytter opp' }).waitFor();
  await page.getByLabel('Første skoledag').fill('18.8.2027');
  await seat.arrive(page, 'new school year');
  await press(page, 'Hent inn tidligere par');
  const names = namesIn(seat.host, '5A');
  const pairs = names.slice(0, 14).map((name, i) => `${name}\t${names[14 + i] ?? ''}`);
  const text = ['2.3.2026', ...pairs, '', `Noor Ukjent\t${names[9] ?? ''}`];
  await page.getByLabel('Hvem satt sammen?').fill(text.join('\n'));
  await page.getByText('Ikke forstått (1)').waitFor();
  await seat.arrive(page, 'earlier pairs');
  await page.close();
}

async function overview(seat: Seat): Promise<void> {
  const page = await seat.open('Overview', () => seat.host.run('openOverview', '5A'));
  for (const [button, state] of [
    ['Klassen', 'class'],
    ['Hvem med hvem', 'matrix'],
    ['Plasser', 'places'],
    ['Én elev', 'one pupil'],
  ] as const) {
    await press(page, button);
    await seat.arrive(page, state);
  }
  await page.close();
}
