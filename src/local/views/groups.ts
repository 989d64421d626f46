// A class in base groups: composed by the team, then led.
import { chooseClass, press } from './deeds';
import type { Seat } from './seat';

export async function walkGroups(seat: Seat): Promise<void> {
  await compose(seat);
  const page = await seat.openSidebar();
  await chooseClass(page, '8A');
  await page.getByText('Ledere i dag').waitFor();
  await press(page, 'Bare for læreren');
  await seat.arrive(page, 'base groups');
  await page.close();
  const overview = await seat.open('Overview', () => seat.host.run('openOverview', '8A'));
  await press(overview, 'Gruppeledere');
  await seat.arrive(overview, 'leaders');
  await overview.close();
}

async function compose(seat: Seat): Promise<void> {
  const page = await seat.open('Team', () => seat.host.run('openTeam', '8A'));
  await page.getByRole('tab', { name: '8A', selected: true }).waitFor();
  await seat.arrive(page, 'nothing proposed');
  await press(page, 'Foreslå basisgrupper');
  await page.getByText('Sju grupper på fire').waitFor();
  await page.getByRole('button', { name: 'Bruk forslaget «Flest nye»' }).waitFor();
  await seat.arrive(page, 'proposal');
  const seats = page.locator('.seats .pick');
  await seats.nth(1).click();
  await seats.nth(6).click();
  await page.locator('.bar-of-two').waitFor();
  await seat.arrive(page, 'two chosen');
  await press(page, 'Avbryt');
  await press(page, 'Lagre');
  await page.getByText('Lagret. Gruppene gjelder fra i dag.').waitFor();
  await seat.arrive(page, 'saved');
  await page.close();
}
