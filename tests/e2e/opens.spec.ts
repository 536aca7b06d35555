import { expect, test } from '../support/launch-app';

test('the app opens on its own title without a complaint on the console', async ({ desk }) => {
  await expect(desk.page).toHaveTitle('客诉台');
  await expect(desk.page.locator('#root')).not.toBeEmpty();
  expect(desk.complaints).toEqual([]);
});

test('the page has a policy that lets no foreign and no inline script run', async ({ desk }) => {
  const policy = await desk.page.evaluate(async () => {
    const answer = await fetch(location.href);
    return answer.headers.get('content-security-policy') ?? '';
  });
  expect(policy).toMatch(/script-src 'self'/u);
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'|https?:/u);

  const ran = await desk.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.inline = "ran"';
    document.head.append(script);
    return document.documentElement.dataset['inline'] ?? 'refused';
  });
  expect(ran).toBe('refused');
});

test('the window has no Node', async ({ desk }) => {
  const seen = await desk.page.evaluate(() =>
    ['require', 'module', 'process', 'Buffer'].filter((name) => name in window),
  );
  expect(seen).toEqual([]);
});
