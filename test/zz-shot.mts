import { chromium } from 'playwright-core';
const [,, base, out, ...paths] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-dev-shm-usage','--disable-gpu','--disable-background-networking'] });
for (const width of [1280, 375]) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  page.on('console', m => m.type()==='error' && console.log('console', m.text()));
  page.on('pageerror', e => console.log('pageerror', e.message));
  for (const path of paths) {
    await page.goto(base + path, { waitUntil: 'load' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) console.log('WIDE', width, path, wide);
    await page.screenshot({ path: `${out}/${path.replace(/^\/dashboard\//,'').replace(/[^a-z0-9]+/gi,'-')}-${width}.png`, fullPage: true });
  }
  await page.close();
}
await browser.close();
