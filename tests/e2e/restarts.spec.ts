import { expect, test } from '../support/launch-app';

test('the app opens again after it was closed and after it was killed', async ({ desk }) => {
  await desk.restart();
  await expect(desk.page).toHaveTitle('客诉台');
  await desk.kill();
  await desk.restart();
  await expect(desk.page).toHaveTitle('客诉台');
});
